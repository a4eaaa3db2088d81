package org.nsot.engine.observe;

/// (e^(N u) - 1)/(e^u - 1), the sum of e^(n u) over N points, and its derivative by u, without cancellation.
///
/// @param real           real part
/// @param imaginary      imaginary part
/// @param slopeReal      real part of the derivative
/// @param slopeImaginary imaginary part of the derivative
record GeometricSum(double real, double imaginary, double slopeReal, double slopeImaginary) {
    /// Below |N u| of this size the series N + N (N - 1) u/2 holds to 1e-10, and its slope to 1e-5.
    private static final double SMALL = 1e-5;

    /// For u = decay + i angle.
    static GeometricSum of(int n, double decay, double angle) {
        double slope = 0.5 * n * (n - 1.0);
        if (n * Math.hypot(decay, angle) < SMALL) {
            return new GeometricSum(n + slope * decay, slope * angle, slope, 0);
        }
        double nx = minusOne(n * decay, n * angle);
        double ny = Math.exp(n * decay) * Math.sin(n * angle);
        double x = minusOne(decay, angle);
        double y = Math.exp(decay) * Math.sin(angle);
        double norm = x * x + y * y;
        double qx = (nx * x + ny * y) / norm;
        double qy = (ny * x - nx * y) / norm;
        // d/du = [N e^(N u) - q e^u]/(e^u - 1)
        double ex = n * (nx + 1) - (qx * (x + 1) - qy * y);
        double ey = n * ny - (qx * y + qy * (x + 1));
        return new GeometricSum(qx, qy, (ex * x + ey * y) / norm, (ey * x - ex * y) / norm);
    }

    /// Real part of e^(a + ib) - 1.
    private static double minusOne(double a, double b) {
        double s = Math.sin(b / 2);
        return Math.expm1(a) * Math.cos(b) - 2 * s * s;
    }
}
