package org.nsot.numerics;

/// Spherical Bessel functions of the first kind; `olver2010`, secs. 10.49, 10.53.
public final class SphericalBessel {
    /// Below, the closed form of j2 loses more than 7/z^4 ulps.
    private static final double SERIES_BELOW = 2;

    private static final int TERMS = 16;

    private SphericalBessel() {}

    /// sin z/z.
    public static double j0(double z) {
        return z == 0 ? 1 : Math.sin(z) / z;
    }

    /// (3/z^2 - 1) sin z/z - 3 cos z/z^2; below 2 its series Sum (-1)^n z^(2n + 2) (2n + 2)(2n + 4)/(2n + 5)!.
    public static double j2(double z) {
        if (Math.abs(z) > SERIES_BELOW) {
            return ((3 / z - z) * Math.sin(z) - 3 * Math.cos(z)) / (z * z);
        }
        double t = z * z;
        double sum = 0;
        for (int n = TERMS; n >= 1; n--) {
            sum = 1 - sum * t / (2.0 * n * (2 * n + 5));
        }
        return sum * t / 15;
    }
}
