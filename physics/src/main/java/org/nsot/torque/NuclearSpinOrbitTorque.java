package org.nsot.torque;

import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Spin;

/// The torque that a spin accumulation exerts on a nucleus in a free electron gas.
///
/// g_field = c X I_p alpha/(4 pi^2 a^2),  g_damp = X^2 I_p^2 (alpha^2 + d beta^2)/(8 pi^3 a^2)
///
/// times the factors of [org.nsot.electrongas.ElectronFactors], with c, d from [Formulation]; g_field has the sign of
/// gamma. Source: `cahaya2023`, eq. (15). Derivation:
/// `docs/theory/05-torque.md`.
///
/// @param formulation      published or derived
/// @param nucleus          the nucleus
/// @param fieldPerM2       g_field, in 1/m^2
/// @param dampPerM2        g_damp, in 1/m^2
public record NuclearSpinOrbitTorque(
        Formulation formulation, NucleusInMetal nucleus, double fieldPerM2, double dampPerM2) implements NuclearTorque {

    /// The torque on that nucleus.
    ///
    /// @throws Refusal NSOT-104 if a result is beyond double precision
    public static NuclearSpinOrbitTorque of(Formulation formulation, NucleusInMetal nucleus) {
        double xIp = nucleus.coupling() * nucleus.spinLengthValue();
        double a2 = nucleus.latticeConstantM() * nucleus.latticeConstantM();
        double alpha = nucleus.field().contactWeight();
        double beta = HyperfineField.DIPOLE_WEIGHT;
        double gField = formulation.uniformFactor()
                * xIp
                * alpha
                / (4 * Math.PI * Math.PI * a2)
                * nucleus.electrons().field();
        double shares = alpha * alpha + formulation.dipolarShareSign() * beta * beta;
        double gDamp = xIp
                * xIp
                * shares
                / (8 * Math.PI * Math.PI * Math.PI * a2)
                * nucleus.electrons().damp();
        return new NuclearSpinOrbitTorque(
                formulation,
                nucleus,
                Domain.result("g_field", gField, alpha == 0),
                Domain.result("g_damp", gDamp, shares == 0));
    }

    @Override
    public Spin spin() {
        return nucleus.spin();
    }

    @Override
    public double spinLengthValue() {
        return nucleus.spinLengthValue();
    }

    @Override
    public double gyromagneticRatio() {
        return nucleus.field().gyromagneticRatio();
    }

    @Override
    public double fieldPerNucleus() {
        return fieldPerM2 * area();
    }

    @Override
    public double dampPerNucleus() {
        return dampPerM2 * area();
    }

    @Override
    public double knightShift() {
        return nucleus.knightShift();
    }

    @Override
    public double korringaProductSecondKelvin() {
        return nucleus.korringaProductSecondKelvin();
    }

    @Override
    public double scatteringPhase() {
        return nucleus.scatteringPhase();
    }

    private double area() {
        return nucleus.latticeConstantM() * nucleus.latticeConstantM();
    }
}
