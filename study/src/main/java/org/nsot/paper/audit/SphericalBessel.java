package org.nsot.paper.audit;

/// Spherical Bessel functions of low order.
final class SphericalBessel {
    private SphericalBessel() {}

    /// j_l(z)/z^l as a function of z^2, which may be negative: the power series, for |z| up to about 3.
    static double reducedFirstKind(int l, double zSquared) {
        double term = 1;
        for (int k = 1; k <= l; k++) {
            term /= 2 * k + 1;
        }
        double sum = term;
        for (int n = 1; n < 40; n++) {
            term *= -zSquared / (2.0 * n * (2 * l + 2 * n + 1));
            sum += term;
        }
        return sum;
    }

    /// j_l(z) for z >= 0 and l = 0 or 2.
    static double firstKind(int l, double z) {
        if (z < 1) {
            return Math.pow(z, l) * reducedFirstKind(l, z * z);
        }
        double j0 = Math.sin(z) / z;
        double j1 = (j0 - Math.cos(z)) / z;
        return l == 0 ? j0 : 3 * j1 / z - j0;
    }

    /// y_l(z) for z > 0, by upward recurrence, which is stable for this kind.
    static double secondKind(int l, double z) {
        double previous = Math.sin(z) / z;
        double current = -Math.cos(z) / z;
        for (int k = 0; k < l; k++) {
            double next = (2 * k + 1) / z * current - previous;
            previous = current;
            current = next;
        }
        return current;
    }
}
