package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 10, 10);

    @Test
    void whatLiesInsideStays() {
        assertThat(steps(new double[] {1, 5, 9}, new double[] {1, 9, 1}))
                .containsExactly("M 1.0 1.0", "L 5.0 9.0", "L 9.0 1.0");
    }

    @Test
    void aLineThatLeavesAndComesBackIsCutTwice() {
        assertThat(steps(new double[] {2, 2, 6, 6}, new double[] {5, -5, -5, 5}))
                .containsExactly("M 2.0 5.0", "L 2.0 0.0", "M 6.0 0.0", "L 6.0 5.0");
    }

    @Test
    void aLineThatPassesKeepsItsMiddle() {
        assertThat(steps(new double[] {-0x1p30, 0x1p30}, new double[] {4, 4}))
                .containsExactly("M 0.0 4.0", "L 10.0 4.0");
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        assertThat(steps(new double[] {-5, 20}, new double[] {11, 11})).isEmpty();
        assertThat(steps(new double[] {-8, 4}, new double[] {5, 20})).isEmpty();
    }

    private static List<String> steps(double[] xs, double[] ys) {
        Path2D path = Clipping.of(xs, ys, AREA);
        List<String> steps = new ArrayList<>();
        double[] place = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            String letter = i.currentSegment(place) == PathIterator.SEG_MOVETO ? "M " : "L ";
            steps.add(letter + place[0] + " " + place[1]);
        }
        return steps;
    }
}
