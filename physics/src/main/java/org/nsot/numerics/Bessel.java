package org.nsot.numerics;

import java.util.function.DoubleUnaryOperator;

/// Bessel functions of whole order and the sine integral, by the integrals that define them; absolute error below
/// 1e-13.
///
/// Source: `olver2010`, secs. 10.9, 6.2. For figures and low dimensions, not for hot loops.
public final class Bessel {
    private static final double LONGEST_PHASE = 8;
    private static final double NOTHING = 45;
    private static final double SMALL = 12;

    private Bessel() {}

    /// J_n(x) = (1/pi) Int_0^pi cos(n t - x sin t) dt.
    public static double j(int order, double x) {
        return turn(t -> Math.cos(order * t - x * Math.sin(t)), x);
    }

    /// Y_n(x) = (1/pi) Int_0^pi sin(x sin t - n t) dt - (1/pi) Int_0^inf (e^{n t} + (-1)^n e^{-n t}) e^{-x sinh t} dt,
    /// x > 0.
    public static double y(int order, double x) {
        double sign = order % 2 == 0 ? 1 : -1;
        double end = asinh(NOTHING / x) + 1;
        double decaying = GaussLegendre.panels(
                t -> (Math.exp(order * t) + sign * Math.exp(-order * t)) * Math.exp(-x * Math.sinh(t)),
                Panels.graded(0, end, 0.25));
        return turn(t -> Math.sin(x * Math.sin(t) - order * t), x) - decaying / Math.PI;
    }

    private static double turn(DoubleUnaryOperator f, double x) {
        return GaussLegendre.panels(f, Panels.graded(0, Math.PI, Math.min(0.5, LONGEST_PHASE / x))) / Math.PI;
    }

    private static double asinh(double v) {
        return Math.log(v + Math.sqrt(v * v + 1));
    }

    /// pi/2 - Si(x), x >= 0: the integral of sin t/t from 0, or beyond 12 Int_0^inf e^{-x t} (cos x + t sin x)/(1 +
    /// t^2) dt.
    public static double sineIntegralRest(double x) {
        if (x < SMALL) {
            return Math.PI / 2 - GaussLegendre.panels(SphericalBessel::j0, Panels.graded(0, x, 1));
        }
        double cos = Math.cos(x);
        double sin = Math.sin(x);
        return GaussLegendre.panels(
                u -> Math.exp(-u) * (cos + u / x * sin) / (1 + u * u / (x * x)) / x, Panels.graded(0, NOTHING, 1));
    }
}
