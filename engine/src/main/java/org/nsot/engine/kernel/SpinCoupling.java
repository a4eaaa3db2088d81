package org.nsot.engine.kernel;

import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// How one spin of an ensemble is coupled: the constants of
///
/// dm/dt = m x [Omega + s(t) Omega_mu + c b(t) + (w + s(t) w_mu) x m] - (m_x, m_y, 0)/T2 - (0, 0, m_z - m_0)/T1
///
/// with s(t), the course of the spin accumulation, and b(t), that of the drive, common to all spins ([Drive]).
///
/// | symbol   | here                | unit  |
/// |----------|---------------------|-------|
/// | Omega    | `precession`        | rad/s |
/// | Omega_mu | `torquePrecession`  | rad/s |
/// | w        | `damping`           | 1/s   |
/// | w_mu     | `torqueDamping`     | 1/s   |
/// | c        | `driveFactor`       | 1     |
/// | 1/T2     | `transverseRate`    | 1/s   |
/// | 1/T1     | `longitudinalRate`  | 1/s   |
/// | m_0      | `equilibrium`       | 1     |
/// | sqrt(2D) | `noise`             | rad/sqrt(s) |
///
/// Noise adds h(t) to Omega with <h_i(t) h_j(t')> = 2 D delta_ij delta(t - t'), in the sense of Stratonovich; a noisy
/// spin that does not relax is kept at |m| = 1.
/// Derivation: `docs/theory/10-motion.md`.
public record SpinCoupling(
        Vector precession,
        Vector torquePrecession,
        Vector damping,
        Vector torqueDamping,
        double driveFactor,
        double transverseRate,
        double longitudinalRate,
        double equilibrium,
        double noise) {
    private static final Vector NONE = new Vector(0, 0, 0);

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if a number is not finite, or a rate or the noise negative
    public SpinCoupling {
        for (Vector v : new Vector[] {precession, torquePrecession, damping, torqueDamping}) {
            Domain.finite("coupling", v.norm());
        }
        Domain.finite("drive factor", driveFactor);
        Domain.notNegative("1/T2", transverseRate);
        Domain.notNegative("1/T1", longitudinalRate);
        Domain.finite("equilibrium", equilibrium);
        Domain.notNegative("noise", noise);
    }

    /// A spin that only turns.
    public static SpinCoupling of(Vector precession) {
        return new SpinCoupling(precession, NONE, NONE, NONE, 1, 0, 0, 0, 0);
    }

    /// With the torque of a spin accumulation whose course is s(t).
    public SpinCoupling withTorque(Vector torquePrecession, Vector torqueDamping) {
        return new SpinCoupling(
                precession,
                torquePrecession,
                damping,
                torqueDamping,
                driveFactor,
                transverseRate,
                longitudinalRate,
                equilibrium,
                noise);
    }

    /// With relaxation about z.
    public SpinCoupling withRelaxation(double transverseRate, double longitudinalRate, double equilibrium) {
        return new SpinCoupling(
                precession,
                torquePrecession,
                damping,
                torqueDamping,
                driveFactor,
                transverseRate,
                longitudinalRate,
                equilibrium,
                noise);
    }

    /// With another share of the drive.
    public SpinCoupling withDriveFactor(double driveFactor) {
        return new SpinCoupling(
                precession,
                torquePrecession,
                damping,
                torqueDamping,
                driveFactor,
                transverseRate,
                longitudinalRate,
                equilibrium,
                noise);
    }

    /// With Gilbert damping alpha and the thermal noise that belongs to it, for a spin that keeps its length.
    ///
    /// dm/dt = m x O - alpha m x dm/dt has the solution m x [(O - alpha w') + (w' + alpha O) x m]/(1 + alpha^2) for
    /// O = Omega + s Omega_mu and w' = w + s w_mu; h enters the precession with D/(1 + alpha^2), which has the same
    /// Fokker-Planck equation as h in both parts. D = alpha k_B T/(hbar I_p). The drive b(t) is not damped.
    ///
    /// @param thermalRate k_B T/(hbar I_p), in rad/s; 0 for no noise
    public SpinCoupling withGilbertDamping(double alpha, double thermalRate) {
        double a = Domain.notNegative("Gilbert damping", alpha);
        double scale = 1 / (1 + a * a);
        return new SpinCoupling(
                precession.plus(damping.times(-a)).times(scale),
                torquePrecession.plus(torqueDamping.times(-a)).times(scale),
                damping.plus(precession.times(a)).times(scale),
                torqueDamping.plus(torquePrecession.times(a)).times(scale),
                driveFactor,
                transverseRate,
                longitudinalRate,
                equilibrium,
                Math.sqrt(2 * a * Domain.notNegative("k_B T/(hbar I_p)", thermalRate) * scale));
    }

    /// The same spin with time counted in units of that many seconds: steps of 1 are then steps of that length.
    public SpinCoupling inUnitsOf(double second) {
        double unit = Domain.positive("unit of time", second);
        return new SpinCoupling(
                precession.times(unit),
                torquePrecession.times(unit),
                damping.times(unit),
                torqueDamping.times(unit),
                driveFactor,
                transverseRate * unit,
                longitudinalRate * unit,
                equilibrium,
                noise * Math.sqrt(unit));
    }

    /// Whether the spin neither relaxes along nor across z, so that |m| = 1 stays.
    boolean keepsLength() {
        return transverseRate == 0 && longitudinalRate == 0;
    }

    /// The greatest angular velocity without noise and drive, in rad/s, for |m| <= 1 and |s| <= `course`.
    public double fastestRadPerSecond(double course) {
        return precession.norm()
                + damping.norm()
                + course * (torquePrecession.norm() + torqueDamping.norm())
                + Math.max(transverseRate, longitudinalRate);
    }
}
