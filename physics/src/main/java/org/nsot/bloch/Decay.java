package org.nsot.bloch;

import java.util.Optional;
import org.nsot.hyperfine.Vector;

/// Relaxation about an axis u: dm/dt = -(m_u - m_0) u/T1 - (m - m_u u)/T2.
///
/// Source: `bloch1946`. Its flow is known in closed form where its coefficients do not depend on time.
public sealed interface Decay extends Term permits Relaxation, KorringaPumping {
    /// u, a unit vector.
    Vector direction();

    /// 1/T1, in 1/s.
    double longitudinalPerSecond(double timeSecond);

    /// 1/T2, in 1/s.
    double transversePerSecond(double timeSecond);

    /// m_0, the component along u that it leads to; in [-1, 1].
    double equilibrium(double timeSecond);

    /// A bound of both rates, in 1/s.
    double fastestPerSecond();

    @Override
    default Optional<Vector> axis() {
        return Optional.of(direction());
    }

    /// Adds dm/dt, in 1/s, to `rate`.
    default void addTo(double[] rate, double timeSecond, double[] m) {
        Vector u = direction();
        double r2 = transversePerSecond(timeSecond);
        double mu = u.x() * m[0] + u.y() * m[1] + u.z() * m[2];
        double c = r2 * mu - longitudinalPerSecond(timeSecond) * (mu - equilibrium(timeSecond));
        rate[0] += c * u.x() - r2 * m[0];
        rate[1] += c * u.y() - r2 * m[1];
        rate[2] += c * u.z() - r2 * m[2];
    }

    /// Moves m on by `spanSecond`, with the coefficients that hold at `timeSecond`.
    default void flow(double timeSecond, double spanSecond, double[] m) {
        Vector u = direction();
        double e2 = Math.exp(-transversePerSecond(timeSecond) * spanSecond);
        double gone1 = -Math.expm1(-longitudinalPerSecond(timeSecond) * spanSecond);
        double mu = u.x() * m[0] + u.y() * m[1] + u.z() * m[2];
        double c = mu + (equilibrium(timeSecond) - mu) * gone1 - e2 * mu;
        m[0] = e2 * m[0] + c * u.x();
        m[1] = e2 * m[1] + c * u.y();
        m[2] = e2 * m[2] + c * u.z();
    }
}
