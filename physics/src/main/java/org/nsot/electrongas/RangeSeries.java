package org.nsot.electrongas;

/// Taylor series of the range functions about x = 0, in powers of x^2.
///
/// The coefficients that matter are quotients of exact doubles, rounded once. With 16 terms the first one
/// left out is
/// below 2^-60 of the sum for x <= 1.5 (3^35/35! against 1).
final class RangeSeries {
    private static final int TERMS = 16;
    private static final double[] CON1 = new double[TERMS];
    private static final double[] DIP1 = new double[TERMS];
    private static final double[] DIP2 = new double[TERMS];

    static {
        // With P_n = (-1)^n 4^n/(2n+1)! the numerators of the closed forms are
        // sin 2x - 2x cos 2x        = Sum -4n P_n x^(2n+1)
        // 3x + x cos 2x - 2 sin 2x  = Sum (2n - 3) P_n x^(2n+1), n >= 1
        // 3 sin 2x - 2x cos 2x - 4x = Sum -(4n - 4) P_n x^(2n+1), n >= 2
        for (int n = 0; n < TERMS; n++) {
            CON1[n] = coefficient(-4 * (n + 1), n + 1);
            DIP1[n] = coefficient(2 * n - 1, n + 1);
            DIP2[n] = coefficient(-4 * (n + 1), n + 2);
        }
    }

    private RangeSeries() {}

    static double contactEquilibrium(double x) {
        return horner(CON1, x * x) / x;
    }

    static double dipoleEquilibrium(double x) {
        return horner(DIP1, x * x) / x;
    }

    static double dipoleNonequilibrium(double x) {
        double x2 = x * x;
        return x2 * horner(DIP2, x2);
    }

    /// factor P_n/8. Factorials up to 21! are exact in a double; above, the terms are too small to matter.
    private static double coefficient(int factor, int n) {
        double factorial = 1;
        for (int k = 2; k <= 2 * n + 1; k++) {
            factorial *= k;
        }
        double sign = n % 2 == 0 ? 1 : -1;
        return sign * factor * Math.scalb(1.0, 2 * n - 3) / factorial;
    }

    private static double horner(double[] c, double t) {
        double sum = c[c.length - 1];
        for (int n = c.length - 2; n >= 0; n--) {
            sum = Math.fma(sum, t, c[n]);
        }
        return sum;
    }
}
