package org.nsot.engine.kernel;

/// Normal deviates from words of 32 random bits, by the polar angle and the logarithm of Box and Muller.
///
/// The lanes of [VectorHeun] compute the same operations in the same order, so both give the same bits. The logarithm
/// and the sine are polynomials with an absolute error below 1e-13, which is 1e-4 of the spacing of the words: 32 bits
/// limit a deviate to 6.76 in size. Source: `boxmuller1958`.
final class Normal {
    static final long ONE_BITS = 0x3FF0000000000000L;
    /// 1 - 2^-33: turns a number in [1, 2) into the middle of its cell in (0, 1).
    static final double TO_MIDDLE = 1 - 0x1p-33;
    static final long SQRT2_BITS = Double.doubleToRawLongBits(Math.sqrt(2));
    static final long TWO_52_BITS = 0x4330000000000000L;
    static final double TWO_52 = 0x1p52;
    static final double TWO_LN2 = 2 * Math.log(2);
    /// -4/(2k + 1), the series of -4 artanh(s)/s in s^2, |s| <= 3 - 2 sqrt(2).
    private static final double[] LOG = reciprocalOdd(10);
    /// The series of sin(x)/x and cos(x) in x^2, |x| <= pi/2.
    private static final double[] SIN = taylor(1, 10);
    private static final double[] COS = taylor(0, 10);

    private Normal() {}

    /// sqrt(-2 ln u) for u, the middle of the cell of a word in (0, 1).
    static double radius(int word) {
        double u = uniform(word);
        long bits = Double.doubleToRawLongBits(u);
        long q = (SQRT2_BITS - bits) >>> 52;
        double m = Double.longBitsToDouble(bits + (q << 52));
        double s = (m - 1) / (m + 1);
        double exponent = Double.longBitsToDouble(q | TWO_52_BITS) - TWO_52;
        return Math.sqrt(Math.fma(exponent, TWO_LN2, s * polynomial(LOG, s * s)));
    }

    /// x = pi (u - 1/2).
    static double halfAngle(int word) {
        return Math.PI * (uniform(word) - 0.5);
    }

    /// sin x, |x| <= pi/2.
    static double sin(double x) {
        return x * polynomial(SIN, x * x);
    }

    /// cos x, |x| <= pi/2.
    static double cos(double x) {
        return polynomial(COS, x * x);
    }

    /// A coefficient of the logarithm.
    static double log(int k) {
        return LOG[k];
    }

    /// A coefficient of the sine.
    static double sine(int k) {
        return SIN[k];
    }

    /// A coefficient of the cosine.
    static double cosine(int k) {
        return COS[k];
    }

    private static double uniform(int word) {
        return Double.longBitsToDouble((Integer.toUnsignedLong(word) << 20) | ONE_BITS) - TO_MIDDLE;
    }

    private static double polynomial(double[] c, double t) {
        double p = c[c.length - 1];
        for (int k = c.length - 2; k >= 0; k--) {
            p = Math.fma(p, t, c[k]);
        }
        return p;
    }

    private static double[] reciprocalOdd(int terms) {
        double[] c = new double[terms];
        for (int k = 0; k < terms; k++) {
            c[k] = -4.0 / (2 * k + 1);
        }
        return c;
    }

    /// (-1)^k/(2k + first)!, k < terms.
    private static double[] taylor(int first, int terms) {
        double[] c = new double[terms];
        double factorial = 1;
        for (int k = 0; k < terms; k++) {
            c[k] = (k % 2 == 0 ? 1 : -1) / factorial;
            factorial *= (2.0 * k + first + 1) * (2 * k + first + 2);
        }
        return c;
    }
}
