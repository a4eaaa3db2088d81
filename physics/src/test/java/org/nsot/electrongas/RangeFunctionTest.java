package org.nsot.electrongas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;

class RangeFunctionTest {
    private static final double FOUR_EPS = 4 * Math.ulp(1.0);

    /// Twelve decades with both ends, random points, and both sides of the switches between series and
    /// closed form.
    private static DoubleStream arguments() {
        SplittableRandom random = new SplittableRandom(20230901);
        DoubleStream grid = IntStream.rangeClosed(0, 1200).mapToDouble(i -> Math.pow(10, -8 + i / 100.0));
        DoubleStream middle = IntStream.range(0, 3000).mapToDouble(i -> random.nextDouble(0.2, 8));
        DoubleStream far = IntStream.range(0, 500).mapToDouble(i -> random.nextDouble(8, 1e4));
        DoubleStream switches = DoubleStream.of(1, Math.nextDown(1.0), 1.5, Math.nextDown(1.5), 1e-8, 1e4);
        DoubleStream zeros = IntStream.rangeClosed(1, 40).mapToDouble(i -> i * Math.PI);
        return Stream.of(grid, middle, far, switches, zeros).flatMapToDouble(s -> s);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithArbitraryPrecisionToFourEps(RangeFunction function) {
        arguments().forEach(x -> {
            double computed = function.at(Formulation.DERIVED, x);
            double error = Oracle.error(computed, Oracle.range(function, Oracle.of(x)), Oracle.envelope(function, x));
            assertThat(error).as("%s at x = %s", function.symbol(), x).isLessThanOrEqualTo(FOUR_EPS);
        });
    }

    @Test
    void publishedDipoleFunctionLacksExactlyThreeEighthsOverXCubed() {
        for (double x = 0.3; x < 50; x *= 1.1) {
            double difference = RangeFunction.DIPOLE_EQUILIBRIUM.at(Formulation.DERIVED, x)
                    - RangeFunction.DIPOLE_EQUILIBRIUM.at(Formulation.PUBLISHED, x);
            assertThat(difference).isCloseTo(3 / (8 * x * x * x), within(4e-15 / (x * x * x)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheDipoleEquilibriumFunctionDependsOnTheFormulation(RangeFunction function) {
        boolean same = function.at(Formulation.DERIVED, 2.3) == function.at(Formulation.PUBLISHED, 2.3);
        assertThat(same).isEqualTo(function != RangeFunction.DIPOLE_EQUILIBRIUM);
    }

    @Test
    void contactFunctionCarriesAQuarterInAll() {
        // Int_0^inf x^2 f_con1 dx = 1/4; with g = sin 2x - 2x cos 2x the tail beyond L is -sin(2L)/(8L) +
        // O(L^-2),
        // removed by averaging over whole periods of the upper limit.
        double average = 0;
        int limits = 64;
        for (int i = 0; i < limits; i++) {
            average += integrate(
                            x -> x * x * RangeFunction.CONTACT_EQUILIBRIUM.at(Formulation.DERIVED, x),
                            400 + Math.PI * i / limits)
                    / limits;
        }
        assertThat(average).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void dipoleNonequilibriumIntegralIsMinusOneSixth() {
        double upper = 200 * Math.PI;
        double integral = integrate(x -> RangeFunction.DIPOLE_NONEQUILIBRIUM.at(Formulation.DERIVED, x) / x, upper);
        // The tail is -Int (2 + cos 2x)/(4 x^3) dx = -1/(4 L^2) up to O(L^-4) at L = n pi.
        assertThat(integral - 1 / (4 * upper * upper)).isCloseTo(-1.0 / 6, within(1e-9));
    }

    @Test
    void secondOrderTransformFollowsFromTheZeroOrderOne() {
        // T2 = (3/x^3) Int_0^x T0 y^2 dy - T0, with T0 = f_con2, T2 = -2 f_dip2.
        for (double x : new double[] {0.4, 1.5, 2.2, 7, 31}) {
            double inner = integrate(y -> y * y * RangeFunction.CONTACT_NONEQUILIBRIUM.at(Formulation.DERIVED, y), x);
            double t2 = 3 / (x * x * x) * inner - RangeFunction.CONTACT_NONEQUILIBRIUM.at(Formulation.DERIVED, x);
            assertThat(-2 * RangeFunction.DIPOLE_NONEQUILIBRIUM.at(Formulation.DERIVED, x))
                    .isCloseTo(t2, within(1e-14));
        }
    }

    @ParameterizedTest
    @CsvSource({"CONTACT_EQUILIBRIUM,0.33333333333333333", "DIPOLE_EQUILIBRIUM,0.08333333333333333"})
    void divergeAsOneOverXAtTheNucleus(RangeFunction function, double coefficient) {
        assertThat(1e-7 * function.at(Formulation.DERIVED, 1e-7)).isCloseTo(coefficient, within(1e-14));
    }

    @Test
    void theNonequilibriumFunctionsHaveTheirLimitsAtTheNucleus() {
        assertThat(RangeFunction.CONTACT_NONEQUILIBRIUM.at(Formulation.DERIVED, 0))
                .isEqualTo(1);
        assertThat(RangeFunction.DIPOLE_NONEQUILIBRIUM.at(Formulation.DERIVED, 0))
                .isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 5e-324})
    void badArgumentsAreRefused(double x) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RangeFunction.CONTACT_EQUILIBRIUM.at(Formulation.DERIVED, x))
                .matches(r -> r.code()
                        == (x == 5e-324
                                ? ErrorCode.NO_FINITE_RESULT
                                : Double.isFinite(x) ? ErrorCode.OUT_OF_DOMAIN : ErrorCode.NOT_FINITE));
    }

    private static double integrate(DoubleUnaryOperator f, double upper) {
        var rule = new GaussIntegratorFactory();
        int panels = (int) Math.ceil(upper);
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            sum += rule.legendre(16, i * upper / panels, (i + 1) * upper / panels)
                    .integrate(f::applyAsDouble);
        }
        return sum;
    }
}
