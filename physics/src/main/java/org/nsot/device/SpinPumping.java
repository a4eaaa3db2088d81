package org.nsot.device;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import org.nsot.errors.Domain;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.ThermalSpin;

/// The spin current that precessing nuclei pump into the electrons, in A/m^2 (e times spins per area and
/// time, as j_s), positive for spins along +u.
///
/// Reciprocal to the torque: the nuclei act on the electrons as mu = -hbar Omega, with Omega the angular
/// velocity along u, which is -gamma B for a field B along u. Derivation: `docs/theory/08-device.md`.
public final class SpinPumping {
    private SpinPumping() {}

    /// 2 e g_damp a^2 n omega sin^2 Theta: every nucleus a classical vector that precesses on a cone.
    ///
    /// Source: `mosendz2010` with 4 pi g for its mixing conductance.
    ///
    /// @param nucleiPerM2           n, in 1/m^2
    /// @param angularVelocityRadPerS omega along u, in rad/s, signed
    /// @param coneRad               Theta between the spin and u, in rad
    public static double classicalAPerM2(
            NuclearTorque torque, double nucleiPerM2, double angularVelocityRadPerS, double coneRad) {
        double n = Domain.positive("nuclei per area", nucleiPerM2);
        double omega = Domain.finite("angular velocity", angularVelocityRadPerS);
        double sin = Math.sin(Domain.finite("cone angle", coneRad));
        return 2 * ELEMENTARY_CHARGE * torque.dampPerNucleus() * n * omega * sin * sin;
    }

    /// -2 e n <I_z> (1 - cos Theta)/T1: independent nuclei in thermal equilibrium along B, turned away from
    /// it by Theta, relax to the electrons; T1 is the Korringa time at that temperature.
    ///
    /// Holds for hbar Omega << k_B T.
    ///
    /// @param equilibrium the spin in the field along u
    /// @param tiltRad     Theta, in rad
    public static double thermalAPerM2(
            NuclearTorque torque,
            double nucleiPerM2,
            ThermalSpin equilibrium,
            double temperatureKelvin,
            double tiltRad) {
        double n = Domain.positive("nuclei per area", nucleiPerM2);
        double half = Math.sin(Domain.finite("tilt", tiltRad) / 2);
        double projection = equilibrium.polarization() * equilibrium.spin().quantumNumber();
        double rate = 1 / torque.korringaTimeSecond(temperatureKelvin);
        return -2 * ELEMENTARY_CHARGE * n * projection * 2 * half * half * rate;
    }
}
