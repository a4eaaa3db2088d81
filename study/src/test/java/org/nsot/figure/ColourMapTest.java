package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColourMapTest {
    /// A colour rounded to 8 bits is off by at most half a step in each channel; in the lightness of Oklab that is at
    /// most this much for the colours used here.
    private static final double ROUNDING = 0.003;

    private static double lightness(ColourMap map, double t) {
        return Oklab.of(map.at(t)).lightness();
    }

    @Test
    void sequentialLightnessRisesThroughout() {
        for (int i = 1; i <= 256; i++) {
            assertThat(lightness(ColourMap.VIRIDIS, i / 256.0))
                    .isGreaterThan(lightness(ColourMap.VIRIDIS, (i - 1) / 256.0) - ROUNDING);
        }
        assertThat(lightness(ColourMap.VIRIDIS, 1) - lightness(ColourMap.VIRIDIS, 0))
                .isGreaterThan(0.5);
    }

    @Test
    void divergingIsSymmetricAndFallsFromZero() {
        for (int i = 1; i <= 128; i++) {
            double plus = lightness(ColourMap.DIVERGING, (128 + i) / 256.0);
            assertThat(lightness(ColourMap.DIVERGING, (128 - i) / 256.0)).isCloseTo(plus, within(ROUNDING));
            assertThat(plus).isLessThan(lightness(ColourMap.DIVERGING, (127 + i) / 256.0) + ROUNDING);
        }
    }

    @Test
    void divergingIsAlmostWhiteAtZeroOnly() {
        Color zero = ColourMap.DIVERGING.at(0.5);
        assertThat(Math.max(zero.getRed(), zero.getBlue()) - Math.min(zero.getRed(), zero.getBlue()))
                .isLessThan(4);
        assertThat(lightness(ColourMap.DIVERGING, 0.5)).isGreaterThan(0.95);
        assertThat(ColourMap.DIVERGING.at(0).getBlue())
                .isGreaterThan(ColourMap.DIVERGING.at(0).getRed());
        assertThat(ColourMap.DIVERGING.at(1).getRed())
                .isGreaterThan(ColourMap.DIVERGING.at(1).getBlue());
    }

    @Test
    void cyclicClosesAndKeepsItsLightness() {
        assertThat(ColourMap.CYCLIC.at(0)).isEqualTo(ColourMap.CYCLIC.at(1));
        IntStream.rangeClosed(0, 256)
                .forEach(i -> assertThat(lightness(ColourMap.CYCLIC, i / 256.0))
                        .isCloseTo(lightness(ColourMap.CYCLIC, 0), within(2 * ROUNDING)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void stepsLookEquallyLarge(ColourMap map) {
        double[] steps = IntStream.range(0, 32)
                .mapToDouble(i -> Oklab.of(map.at(i / 32.0)).distance(Oklab.of(map.at((i + 1) / 32.0))))
                .toArray();
        double mean = Arrays.stream(steps).average().orElseThrow();
        // Rounding to 8 bits at both ends; the corners of the way, where a chord is shorter than the way.
        assertThat(Arrays.stream(steps).boxed())
                .allSatisfy(step -> assertThat(step).isCloseTo(mean, within(2 * ROUNDING + 0.02 * mean)));
    }

    static Stream<ColourMap> all() {
        return Stream.of(ColourMap.VIRIDIS, ColourMap.DIVERGING, ColourMap.CYCLIC);
    }

    static Stream<DoubleFunction<Oklab>> ownPaths() {
        return Stream.of(ColourPath::diverging, ColourPath::cyclic);
    }

    @ParameterizedTest
    @MethodSource("ownPaths")
    void everyColourCanBeShown(DoubleFunction<Oklab> path) {
        for (int i = 0; i <= 1000; i++) {
            for (double channel : path.apply(i / 1000.0).channels()) {
                assertThat(channel).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void oklabComesBackToTheColourItStartedFrom() {
        for (int rgb : new int[] {0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0x123456, 0xd55e00}) {
            assertThat(Oklab.of(new Color(rgb)).colour()).isEqualTo(new Color(rgb));
        }
    }
}
