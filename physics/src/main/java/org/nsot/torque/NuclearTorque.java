package org.nsot.torque;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// The torque of a spin accumulation on one nucleus, and what follows from its size.
///
/// tau = -g_field a^2 m x mu + t g_damp a^2 m x (m x mu)
///
/// The two numbers g a^2 come from an electron gas ([NuclearSpinOrbitTorque]) or from what NMR measures
/// ([MeasuredTorque]). Source: `cahaya2023`, eqs. (15), (16). Derivation: `docs/theory/05-torque.md`,
/// `docs/theory/06-critical-point.md`, `docs/theory/09-knight-korringa.md`. Signs: `docs/CONVENTIONS.md`.
public sealed interface NuclearTorque permits NuclearSpinOrbitTorque, MeasuredTorque {
    /// The formulation, which gives the sign t of the damping-like torque.
    Formulation formulation();

    /// I, the spin quantum number.
    Spin spin();

    /// I_p, dimensionless.
    double spinLengthValue();

    /// gamma, in rad/(s T), signed.
    double gyromagneticRatio();

    /// g_field a^2, dimensionless, signed.
    double fieldPerNucleus();

    /// g_damp a^2, dimensionless; negative where the dipolar part wins.
    double dampPerNucleus();

    /// K, the Knight shift by conduction electrons that belongs to the same coupling; dimensionless, signed.
    double knightShift();

    /// T1 T, the Korringa product that belongs to the same coupling, in s K.
    double korringaProductSecondKelvin();

    /// |D_0| = |alpha X I_p|/2 pi, the difference of the s-wave phase shifts of the two electron spins, in
    /// rad. First order holds where it is small.
    double scatteringPhase();

    /// -g_field a^2 m x mu, in J, for a unit vector m and mu in J.
    default Vector fieldLike(Vector direction, Vector spinAccumulationJoule) {
        return direction.cross(spinAccumulationJoule).times(-fieldPerNucleus());
    }

    /// t g_damp a^2 m x (m x mu), in J, for a unit vector m and mu in J.
    default Vector dampingLike(Vector direction, Vector spinAccumulationJoule) {
        double c = formulation().dampingTorqueSign() * dampPerNucleus();
        return direction.cross(direction.cross(spinAccumulationJoule)).times(c);
    }

    /// Right-handed precession about mu by the field-like torque, per mu: g_field a^2/(2 pi hbar I_p), in
    /// Hz/J.
    default double precessionShiftHzPerJoule() {
        return fieldPerNucleus() / (2 * Math.PI * HBAR * spinLengthValue());
    }

    /// The magnetic field that turns the nucleus like the field-like torque, along mu and per mu:
    /// -g_field a^2/(gamma hbar I_p), in T/J. Derived: -K m_e/(e hbar).
    default double equivalentFieldTeslaPerJoule() {
        return -2 * Math.PI * precessionShiftHzPerJoule() / gyromagneticRatio();
    }

    /// Rate at which mu = +mu z makes the transverse part grow at m = +z, per mu: t g_damp a^2/(hbar I_p),
    /// in 1/(s J).
    ///
    /// Eq. (16). Negative: it decays, and grows for mu < 0.
    default double gainPerSecondPerJoule() {
        return formulation().dampingTorqueSign() * dampPerNucleus() / (HBAR * spinLengthValue());
    }

    /// The spin accumulation that balances transverse relaxation: |mu_c| = hbar I_p/(g_damp a^2 T2), in J;
    /// eq. (16).
    ///
    /// @throws Refusal NSOT-104 where the damping-like torque vanishes, between the contact-like and the
    /// dipole-like sign
    default double criticalSpinAccumulationJoule(double t2Second) {
        double rate = 1 / Domain.positive("T2", t2Second);
        if (dampPerNucleus() == 0) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    "g_damp = 0",
                    "a contact enhancement other than 1/2 in the derived formulation",
                    "there is no critical point without a damping-like torque");
        }
        return Domain.result("critical spin accumulation", rate / Math.abs(gainPerSecondPerJoule()), false);
    }

    /// xi = 2 k_B T1 T g_damp a^2/(hbar I_p^2): the torque in units of what the relaxation by the same
    /// electrons allows at most; `docs/theory/06-critical-point.md`, (6.6).
    default double dampingEfficiency() {
        double ip = spinLengthValue();
        return 2 * BOLTZMANN * korringaProductSecondKelvin() * dampPerNucleus() / (HBAR * ip * ip);
    }

    /// T1 = T2 by the electrons alone, at that temperature, in s.
    default double korringaTimeSecond(double temperatureKelvin) {
        return korringaProductSecondKelvin() / Domain.positive("temperature", temperatureKelvin);
    }

    /// The critical mu where nothing but the electrons relaxes the nucleus, 2 k_B T/(|xi| I_p), in J; any
    /// other relaxation raises it. `docs/theory/06-critical-point.md`, (6.7).
    ///
    /// @throws Refusal NSOT-104 where the damping-like torque vanishes
    default double leastCriticalSpinAccumulationJoule(double temperatureKelvin) {
        return criticalSpinAccumulationJoule(korringaTimeSecond(temperatureKelvin));
    }

    /// The temperature below which a given critical mu is compatible with the relaxation by the electrons,
    /// |xi| I_p mu/(2 k_B), in K.
    default double highestTemperatureKelvin(double criticalSpinAccumulationJoule) {
        double mu = Domain.positive("critical spin accumulation", criticalSpinAccumulationJoule);
        return Math.abs(dampingEfficiency()) * spinLengthValue() * mu / (2 * BOLTZMANN);
    }

    /// Spin conductance (2 e^2/hbar) g_damp a^2 n of nuclei of areal density n that are held across mu, in
    /// S/m^2: what they take from the spin accumulation of an interface.
    ///
    /// An upper bound: nuclei along mu take nothing, and free ones only until they are polarized;
    /// `docs/theory/08-device.md`.
    default double backActionSPerM2(double nucleiPerM2) {
        double n = Domain.positive("nuclei per area", nucleiPerM2);
        return 2 * ELEMENTARY_CHARGE * ELEMENTARY_CHARGE / HBAR * dampPerNucleus() * n;
    }
}
