package org.nsot.torque;

import static org.nsot.constants.Codata.HBAR;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Vector;

/// The torque that a spin accumulation exerts on a nucleus, and what follows from its size.
///
/// tau/a^2 = -g_field m x mu + t g_damp m x (m x mu)
///
/// g_field = c X I_p alpha/(4 pi^2 a^2),  g_damp = X^2 I_p^2 (alpha^2 + d beta^2)/(8 pi^3 a^2)
///
/// with c, d, t from [Formulation]. Source: `cahaya2023`, eqs. (15), (16). Derivation:
/// `docs/theory/05-torque.md`,
/// `docs/theory/06-critical-point.md`. Signs: `docs/CONVENTIONS.md`; g_field has the sign of gamma.
///
/// @param formulation      published or derived
/// @param nucleus          the nucleus
/// @param fieldPerM2       g_field, in 1/m^2
/// @param dampPerM2        g_damp, in 1/m^2
public record NuclearSpinOrbitTorque(
        Formulation formulation, NucleusInMetal nucleus, double fieldPerM2, double dampPerM2) {

    /// The torque on that nucleus.
    ///
    /// @throws Refusal NSOT-104 if a result is beyond double precision
    public static NuclearSpinOrbitTorque of(Formulation formulation, NucleusInMetal nucleus) {
        double xIp = nucleus.coupling() * nucleus.spinLengthValue();
        double a2 = nucleus.latticeConstantM() * nucleus.latticeConstantM();
        double alpha = nucleus.field().contactWeight();
        double beta = HyperfineField.DIPOLE_WEIGHT;
        double gField = formulation.uniformFactor() * xIp * alpha / (4 * Math.PI * Math.PI * a2);
        double shares = alpha * alpha + formulation.dipolarShareSign() * beta * beta;
        double gDamp = xIp * xIp * shares / (8 * Math.PI * Math.PI * Math.PI * a2);
        return new NuclearSpinOrbitTorque(
                formulation,
                nucleus,
                Domain.result("g_field", gField, alpha == 0),
                Domain.result("g_damp", gDamp, shares == 0));
    }

    /// -g_field a^2 m x mu, in J, for a unit vector m and mu in J.
    public Vector fieldLike(Vector direction, Vector spinAccumulationJoule) {
        return direction.cross(spinAccumulationJoule).times(-fieldPerM2 * area());
    }

    /// t g_damp a^2 m x (m x mu), in J, for a unit vector m and mu in J.
    public Vector dampingLike(Vector direction, Vector spinAccumulationJoule) {
        double c = formulation.dampingTorqueSign() * dampPerM2 * area();
        return direction.cross(direction.cross(spinAccumulationJoule)).times(c);
    }

    /// Right-handed precession about mu by the field-like torque, per mu: g_field a^2/(2 pi hbar I_p), in
    /// Hz/J.
    public double precessionShiftHzPerJoule() {
        return fieldPerM2 * area() / (2 * Math.PI * HBAR * nucleus.spinLengthValue());
    }

    /// Rate at which mu = +mu z makes the transverse part grow at m = +z, per mu: t g_damp a^2/(hbar I_p),
    /// in 1/(s J).
    ///
    /// Eq. (16). Negative: it decays, and grows for mu < 0.
    public double gainPerSecondPerJoule() {
        return formulation.dampingTorqueSign() * dampPerM2 * area() / (HBAR * nucleus.spinLengthValue());
    }

    /// The spin accumulation that balances transverse relaxation: |mu_c| = hbar I_p/(g_damp a^2 T2), in J;
    /// eq. (16).
    ///
    /// @throws Refusal NSOT-104 where the damping-like torque vanishes or changes sign against the contact
    /// part
    public double criticalSpinAccumulationJoule(double t2Second) {
        double rate = 1 / Domain.positive("T2", t2Second);
        if (dampPerM2 == 0) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    "g_damp = 0 at contact enhancement " + nucleus.field().contactEnhancement(),
                    "a contact enhancement other than 1/2 in the derived formulation",
                    "there is no critical point without a damping-like torque");
        }
        return Domain.result("critical spin accumulation", rate / Math.abs(gainPerSecondPerJoule()), false);
    }

    private double area() {
        return nucleus.latticeConstantM() * nucleus.latticeConstantM();
    }
}
