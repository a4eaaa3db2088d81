package org.nsot.electrongas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.BesselJ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.numerics.Bessel;
import org.nsot.numerics.GaussLegendre;
import org.nsot.numerics.Panels;
import org.nsot.numerics.WynnEpsilon;

class LowDimensionTest {
    /// The integral of q-space from 0 on, whose tail alternates with this period.
    private static double transform(DoubleUnaryOperator f, double period) {
        double from = period * Math.ceil(8 / period);
        double sum = GaussLegendre.panels(f, Panels.graded(0, from, Math.min(0.25, period), 0, 2));
        WynnEpsilon epsilon = new WynnEpsilon();
        double limit = epsilon.next(sum);
        for (int n = 0; n < 24; n++) {
            List<Double> ends = Panels.graded(from + n * period, from + (n + 1) * period, 4);
            sum += GaussLegendre.panels(f, ends);
            limit = epsilon.next(sum);
        }
        return limit;
    }

    /// Beside the divergence where a node rounds to it: the integral over an ulp is nothing.
    private static double line(double q) {
        return LowDimension.LINE.chi1(q == 2 ? Math.nextDown(2.0) : q);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2.7, 6, 15})
    void theLineIsTheCosineTransformOfItsLindhardFunction(double x) {
        double found = transform(q -> line(q) * Math.cos(q * x) / Math.PI, Math.PI / x);
        assertThat(found).isCloseTo(LowDimension.LINE.equilibrium(x), within(1e-9));
    }

    /// With Hankel's transform, of which zeros lie about pi/x apart.
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2.7, 6, 15})
    void thePlaneIsTheHankelTransformOfItsLindhardFunction(double x) {
        double found =
                transform(q -> q * LowDimension.PLANE.chi1(q) * BesselJ.value(0, q * x) / (2 * Math.PI), Math.PI / x);
        assertThat(found).isCloseTo(LowDimension.PLANE.equilibrium(x), within(1e-9));
    }

    /// With q = 2 sin s the edge is gone: q chi2 dq = ds/2 pi.
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2.7, 6, 15})
    void chi2OfThePlaneHasTheTransformOfASquare(double x) {
        double found = GaussLegendre.panels(
                s -> {
                    double q = 2 * Math.sin(s);
                    return q * LowDimension.PLANE.chi2(q) * 2 * Math.cos(s) * BesselJ.value(0, q * x) / (2 * Math.PI);
                },
                Panels.graded(0, Math.PI / 2, 0.05));
        assertThat(found).isCloseTo(LowDimension.PLANE.nonequilibrium(x), within(1e-12));
    }

    /// (pi/2) [N <e^{ikr}>]^2 with the averages over circle and points, and over the sphere of the paper.
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1.3, 7})
    void chi2IsTheSquareOfAnAverageOverTheFermiSurface(double x) {
        double circle = GaussLegendre.panels(t -> Math.cos(x * Math.cos(t)), Panels.graded(0, 2 * Math.PI, 0.5))
                / (2 * Math.PI);
        double plane = circle / (2 * Math.PI);
        assertThat(LowDimension.PLANE.nonequilibrium(x)).isCloseTo(Math.PI / 2 * plane * plane, within(1e-14));
        double line = Math.cos(x) / Math.PI;
        assertThat(LowDimension.LINE.nonequilibrium(x)).isCloseTo(Math.PI / 2 * line * line, within(1e-14));
    }

    @Test
    void theDensitiesOfStatesComeOut() {
        assertThat(LowDimension.PLANE.chi1(0)).isCloseTo(1 / (4 * Math.PI), within(1e-16));
        assertThat(LowDimension.LINE.chi1(0)).isCloseTo(1 / (2 * Math.PI), within(1e-16));
        assertThat(LowDimension.LINE.chi1(1e-9)).isCloseTo(1 / (2 * Math.PI), within(1e-15));
        assertThat(LowDimension.PLANE.chi1(1e9)).isCloseTo(2e-18 / (4 * Math.PI), within(1e-33));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 3, 11, 13, 60})
    void besselFunctionsAreThoseOfAnotherLibrary(double x) {
        assertThat(Bessel.j(0, x)).isCloseTo(BesselJ.value(0, x), within(1e-13));
        assertThat(Bessel.j(1, x)).isCloseTo(BesselJ.value(1, x), within(1e-13));
        double wronskian = Bessel.j(1, x) * Bessel.y(0, x) - Bessel.j(0, x) * Bessel.y(1, x);
        assertThat(wronskian * Math.PI * x / 2).isCloseTo(1, within(1e-12));
    }

    /// The integral and its asymptotic form meet, and its slope is sin x/x.
    @Test
    void theSineIntegralIsSmoothWhereItsFormsMeet() {
        double below = Bessel.sineIntegralRest(Math.nextDown(12.0));
        assertThat(below).isCloseTo(Bessel.sineIntegralRest(12), within(1e-14));
        assertThat(Bessel.sineIntegralRest(Math.PI)).isCloseTo(Math.PI / 2 - 1.8519370519824662, within(1e-14));
    }

    @Test
    void whatIsNoFunctionIsRefused() {
        assertThatThrownBy(() -> LowDimension.LINE.chi2(1)).hasMessageStartingWith("NSOT-104");
        assertThatThrownBy(() -> LowDimension.LINE.chi1(2)).hasMessageStartingWith("NSOT-104");
        assertThatThrownBy(() -> LowDimension.PLANE.chi2(2)).hasMessageStartingWith("NSOT-104");
    }
}
