package org.nsot.engine.observe;

import java.util.List;

/// A fit of y = A exp(-R t) + C, as for echo amplitudes (C = 0) and for an inversion recovery.
///
/// @param amplitude     A
/// @param ratePerSecond R
/// @param offset        C; exactly 0 if it was not fitted
public record DecayFit(Estimate amplitude, Estimate ratePerSecond, Estimate offset) {
    /// Fits a decay to zero.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if none is found
    public static DecayFit toZero(double[] timeSecond, double[] values) {
        return fit(timeSecond, values, false);
    }

    /// Fits a decay to a constant.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if none is found
    public static DecayFit toConstant(double[] timeSecond, double[] values) {
        return fit(timeSecond, values, true);
    }

    private static DecayFit fit(double[] t, double[] y, boolean constant) {
        int parameters = constant ? 3 : 2;
        if (y.length <= parameters) {
            throw LeastSquares.failed("a decay", y.length + " points");
        }
        double end = constant ? y[y.length - 1] : 0;
        double size = y[0] - end == 0 ? 1 : y[0] - end;
        double unit = 1 / fall(t, y, end);
        LeastSquares.Model model = (p, values, derivatives) -> {
            for (int i = 0; i < t.length; i++) {
                double u = unit * (t[i] - t[0]);
                double e = size * Math.exp(-p[1] * u);
                values[i] = p[0] * e + (constant ? size * p[2] : 0);
                derivatives[i][0] = e;
                derivatives[i][1] = -u * p[0] * e;
                if (constant) {
                    derivatives[i][2] = size;
                }
            }
        };
        double[] start = constant ? new double[] {1, 1, end / size} : new double[] {1, 1};
        List<Estimate> p = LeastSquares.fit("a decay", model, y, start);
        Estimate rate = p.get(1).times(unit);
        return new DecayFit(
                p.get(0).times(size * Math.exp(rate.value() * t[0])),
                rate,
                constant ? p.get(2).times(size) : new Estimate(0, 0));
    }

    /// The time in which y comes 1/e of the way nearer to its end, or the whole.
    private static double fall(double[] t, double[] y, double end) {
        int i = 1;
        while (i < y.length - 1 && Math.abs(y[i] - end) > Math.abs(y[0] - end) / Math.E) {
            i++;
        }
        return t[i] - t[0];
    }
}
