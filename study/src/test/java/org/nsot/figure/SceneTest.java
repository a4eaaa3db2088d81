package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.nsot.hyperfine.Vector;

class SceneTest {
    @Property
    void aViewKeepsLengths(
            @ForAll @DoubleRange(min = -180, max = 180) double azimuth,
            @ForAll @DoubleRange(min = -90, max = 90) double elevation,
            @ForAll @DoubleRange(min = -1, max = 1) double x,
            @ForAll @DoubleRange(min = -1, max = 1) double y) {
        Vector point = new Vector(x, y, 1);
        Camera.Seen seen = new Camera(azimuth, elevation).see(point);
        Vector turned = new Vector(seen.right(), seen.up(), seen.nearness());
        assertThat(turned.norm()).isCloseTo(point.norm(), within(1e-14));
    }

    @Test
    void axesStandAsARightHandedReaderExpects() {
        Camera front = new Camera(0, 0);
        assertThat(front.see(new Vector(1, 0, 0)).nearness()).isEqualTo(1);
        assertThat(front.see(new Vector(0, 1, 0)).right()).isEqualTo(1);
        assertThat(front.see(new Vector(0, 0, 1)).up()).isEqualTo(1);
    }

    @Test
    void arrowsHaveTheStatedLength() {
        ArrowField.Normalization root = new ArrowField.Normalization(4, 10, 0.5, 12);
        assertThat(root.lengthPt(4)).isEqualTo(10);
        assertThat(root.lengthPt(1)).isEqualTo(5);
        assertThat(root.lengthPt(1e6)).isEqualTo(12);
    }
}
