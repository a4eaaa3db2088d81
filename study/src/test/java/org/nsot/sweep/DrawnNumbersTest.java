package org.nsot.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nsot.scenario.SampleDesign;

class DrawnNumbersTest {
    private static final int SAMPLES = 4096;

    private static DrawnNumbers of(SampleDesign.Method method, long seed) {
        return new DrawnNumbers(new SampleDesign(method, SAMPLES, seed), 3);
    }

    /// The first points of Sobol's sequence behind the origin, as in `joe2008`.
    @Test
    void sobolBeginsAsPublished() {
        DrawnNumbers numbers = of(SampleDesign.Method.SOBOL, 1);
        assertThat(numbers.of(0)).containsExactly(0.5, 0.5, 0.5);
        assertThat(numbers.of(1)).containsExactly(0.75, 0.25, 0.25);
        assertThat(numbers.of(2)).containsExactly(0.25, 0.75, 0.75);
    }

    /// The mean of u v over the unit square is 1/4; random samples scatter by sqrt(7/144/n) about it, Sobol's far less.
    @Test
    void meansAreThoseOfTheUnitCube() {
        double scatter = Math.sqrt(7.0 / 144 / SAMPLES);
        assertThat(mean(of(SampleDesign.Method.RANDOM, 7))).isCloseTo(0.25, within(4 * scatter));
        assertThat(mean(of(SampleDesign.Method.SOBOL, 7))).isCloseTo(0.25, within(scatter / 10));
    }

    private static double mean(DrawnNumbers numbers) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double[] point = numbers.of(i);
            for (double probability : point) {
                assertThat(probability).isGreaterThan(0).isLessThan(1);
            }
            sum += point[0] * point[2];
        }
        return sum / SAMPLES;
    }

    @Test
    void aSampleDependsOnSeedAndNumberAlone() {
        DrawnNumbers numbers = of(SampleDesign.Method.RANDOM, 7);
        double[] later = numbers.of(99);
        assertThat(numbers.of(3)).isEqualTo(of(SampleDesign.Method.RANDOM, 7).of(3));
        assertThat(numbers.of(99)).isEqualTo(later);
        assertThat(of(SampleDesign.Method.RANDOM, 8).of(3)).isNotEqualTo(numbers.of(3));
    }
}
