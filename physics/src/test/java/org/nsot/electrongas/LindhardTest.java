package org.nsot.electrongas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class LindhardTest {
    private static final double FOUR_EPS = 4 * Math.ulp(1.0);

    private static DoubleStream wavenumbers() {
        SplittableRandom random = new SplittableRandom(1954);
        DoubleStream grid = IntStream.rangeClosed(0, 1200).mapToDouble(i -> Math.pow(10, -8 + i / 100.0));
        DoubleStream middle = IntStream.range(0, 2000).mapToDouble(i -> random.nextDouble(0.5, 6));
        DoubleStream nearKink = IntStream.rangeClosed(1, 15)
                .mapToObj(i -> DoubleStream.of(2 - Math.pow(10, -i), 2 + Math.pow(10, -i)))
                .flatMapToDouble(s -> s);
        DoubleStream switches = DoubleStream.of(2.3, Math.nextUp(2.3), Math.nextDown(2.0), Math.nextUp(2.0), 1e4);
        return Stream.of(grid, middle, nearKink, switches).flatMapToDouble(s -> s);
    }

    @Test
    void chi1AgreesWithArbitraryPrecisionToFourEps() {
        wavenumbers()
                .filter(q -> q != 2)
                .forEach(q -> assertThat(Oracle.error(Lindhard.chi1(q), Oracle.chi1(Oracle.of(q)), 0))
                        .as("chi1 at q/kF = %s", q)
                        .isLessThanOrEqualTo(FOUR_EPS));
    }

    @Test
    void chi2AgreesWithArbitraryPrecisionToFourEps() {
        wavenumbers()
                .filter(q -> q < 2)
                .forEach(q -> assertThat(Oracle.error(Lindhard.chi2(q), Oracle.chi2(Oracle.of(q)), 0))
                        .as("chi2 at q/kF = %s", q)
                        .isLessThanOrEqualTo(FOUR_EPS));
        wavenumbers()
                .filter(q -> q > 2)
                .forEach(q -> assertThat(Lindhard.chi2(q)).isZero());
    }

    @Test
    void chi1TakesItsExactValues() {
        assertThat(Lindhard.chi1(0)).isCloseTo(1 / (4 * Math.PI * Math.PI), within(1e-17));
        assertThat(Lindhard.chi1(2)).isEqualTo(Lindhard.chi1(0) / 2);
    }

    @Test
    void chi1FollowsItsPowerSeries() {
        for (double y : new double[] {0.05, 0.2, 0.4}) {
            double sum = 0;
            for (int n = 40; n >= 1; n--) {
                sum += Math.pow(y, 2 * n) / (4.0 * n * n - 1);
            }
            assertThat(Lindhard.chi1(2 * y) / Lindhard.chi1(0)).isCloseTo(1 - sum, within(1e-15));
            assertThat(Lindhard.chi1(2 / y) / Lindhard.chi1(0)).isCloseTo(sum, within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, -2, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void badArgumentsAreRefused(double q) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Lindhard.chi1(q));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Lindhard.chi2(q));
    }

    @Test
    void chi2DivergesAtZeroAndSaysSo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Lindhard.chi2(0))
                .matches(r -> r.code() == ErrorCode.NO_FINITE_RESULT);
    }
}
