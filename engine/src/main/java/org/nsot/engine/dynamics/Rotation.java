package org.nsot.engine.dynamics;

/// The motion dm/dt = m x Omega over a span with Omega constant: a left-handed rotation about Omega.
///
/// m + sin(phi) m x n + (1 - cos phi) n x (n x m), n = Omega/|Omega|, phi = |Omega| h; or the Cayley transform, which
/// turns by 2 atan(phi/2). Rounding would let |m| creep by half an ulp a step, always the same way; the length is put
/// back to first order.
final class Rotation {
    /// Below it phi^2/24 is less than half an ulp of 1.
    private static final double SMALL = 1e-8;

    private double x;
    private double y;
    private double z;
    /// sin(phi)/phi, or 1/(1 + phi^2/4).
    private double first;
    /// (1 - cos phi)/phi^2, or half the first.
    private double second;

    /// Sets Omega h.
    void set(double[] omega, double span) {
        double lastX = x;
        double lastY = y;
        double lastZ = z;
        x = omega[0] * span;
        y = omega[1] * span;
        z = omega[2] * span;
        if (x != lastX || y != lastY || z != lastZ) {
            factors(Math.sqrt(x * x + y * y + z * z));
        }
    }

    private void factors(double phi) {
        if (phi < SMALL) {
            first = 1;
            second = 0.5;
        } else {
            double half = Math.sin(phi / 2) / phi;
            first = Math.sin(phi) / phi;
            second = 2 * half * half;
        }
    }

    /// Sets Omega h for the Cayley transform: m_1 - m_0 = (m_0 + m_1)/2 x Omega h.
    void setCayley(double[] omega, double span) {
        x = omega[0] * span;
        y = omega[1] * span;
        z = omega[2] * span;
        first = 1 / (1 + (x * x + y * y + z * z) / 4);
        second = first / 2;
    }

    /// to = m turned; both may be one array.
    void apply(double[] m, double[] to) {
        double a = m[0];
        double b = m[1];
        double c = m[2];
        double tx = b * z - c * y;
        double ty = c * x - a * z;
        double tz = a * y - b * x;
        double px = a + first * tx + second * (ty * z - tz * y);
        double py = b + first * ty + second * (tz * x - tx * z);
        double pz = c + first * tz + second * (tx * y - ty * x);
        double before = a * a + b * b + c * c;
        double after = px * px + py * py + pz * pz;
        double mend = after == 0 ? 1 : 1 + (before - after) / (2 * after);
        to[0] = px * mend;
        to[1] = py * mend;
        to[2] = pz * mend;
    }
}
