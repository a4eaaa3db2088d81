package org.nsot.calculator;

/// The share of one input in the variance of a result: its first-order Sobol index S = Var(E[Y|x])/Var(Y).
///
/// Estimated by picking Y = f(x, z) and freezing x in Y' = f(x, z'), with z and z' independent: `janon2014`, eq. (6),
/// whose asymptotic variance is the least possible and gives the standard error,
///
/// S = <ab>/<(a^2 + b^2)/2>,  error^2 = Var[ab - S (a^2 + b^2)/2]/(n Var(Y)^2),
///
/// with a, b the deviations of Y, Y' from their common mean.
///
/// @param index         S, from 0 to 1 but for its error
/// @param standardError its standard error
public record Share(double index, double standardError) {
    /// The share of the input that both share; a pair of which one failed is left out.
    static Share of(Samples picked, Samples frozen, int result) {
        double[] y = picked.result(result);
        double[] shared = frozen.result(result);
        double[] a = new double[y.length];
        double[] b = new double[y.length];
        int n = 0;
        for (int row = 0; row < y.length; row++) {
            if (!picked.hasFailed(row) && !frozen.hasFailed(row)) {
                a[n] = y[row];
                b[n++] = shared[row];
            }
        }
        return of(a, b, n);
    }

    private static Share of(double[] a, double[] b, int n) {
        if (centre(a, b, n) == 0) {
            return new Share(0, 0);
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            product += a[i] * b[i];
            square += (a[i] * a[i] + b[i] * b[i]) / 2;
        }
        double index = product / square;
        double residual = 0;
        for (int i = 0; i < n; i++) {
            double r = a[i] * b[i] - index * (a[i] * a[i] + b[i] * b[i]) / 2;
            residual += r * r;
        }
        return new Share(index, Math.sqrt(residual) / square);
    }

    /// Turns values into deviations from their common mean, scaled by a power of two so that their squares neither
    /// overflow nor underflow. Returns the largest deviation.
    ///
    /// Values that are all the same have deviations that are exactly zero, because the first is taken off first.
    private static double centre(double[] a, double[] b, int n) {
        double origin = a[0];
        double weight = 0.5 / n;
        double mean = origin;
        for (int i = 0; i < n; i++) {
            mean += (a[i] - origin) * weight + (b[i] - origin) * weight;
        }
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.max(Math.abs(a[i] - mean), Math.abs(b[i] - mean)));
        }
        double scale = Math.scalb(1.0, -Math.getExponent(largest));
        for (int i = 0; i < n; i++) {
            a[i] = (a[i] - mean) * scale;
            b[i] = (b[i] - mean) * scale;
        }
        return largest;
    }
}
