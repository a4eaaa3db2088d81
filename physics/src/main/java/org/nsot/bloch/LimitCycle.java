package org.nsot.bloch;

import java.util.Optional;
import org.nsot.errors.Domain;

/// The stationary precession of a spin that the damping-like torque amplifies and T1 refills: a nuclear maser.
///
/// m_z = -1/(nu T2), m_perp^2 = (m_z - m_0)/(nu T1), about the common axis z of field, torque and relaxation.
/// It exists where the growth rate about m_0, -nu m_0 - 1/T2, is positive. Derivation:
/// `docs/theory/10-motion.md`, (10.10).
///
/// @param longitudinal m_z
/// @param transverse   m_perp
public record LimitCycle(double longitudinal, double transverse) {
    /// That of a torque and a relaxation, or nothing where the transverse part decays.
    ///
    /// @param ratePerSecond nu, in 1/s
    public static Optional<LimitCycle> of(double ratePerSecond, Relaxation relaxation) {
        double nu = Domain.finite("rate of the torque", ratePerSecond);
        if (!(growthPerSecond(nu, relaxation) > 0)) {
            return Optional.empty();
        }
        double mz = -1 / (nu * relaxation.t2Second());
        double square = (mz - relaxation.equilibrium()) / (nu * relaxation.t1Second());
        return Optional.of(new LimitCycle(mz, Math.sqrt(square)));
    }

    /// The growth rate of a small transverse part about m_0: -nu m_0 - 1/T2, in 1/s.
    public static double growthPerSecond(double ratePerSecond, Relaxation relaxation) {
        return -ratePerSecond * relaxation.equilibrium() - 1 / relaxation.t2Second();
    }
}
