package org.nsot.torque;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.matter.Spin;

/// The torque on a nucleus from its measured Knight shift and relaxation: no electron gas is assumed.
///
/// g_damp a^2 = xi hbar I_p^2/(2 k_B T1 T),  g_field a^2 = (gamma_n/gamma_e) K I_p,  gamma_e = e/m_e > 0
///
/// Signed: K may be negative (core polarization), and so may gamma_n. Derivation:
/// `docs/theory/09-knight-korringa.md`.
///
/// | symbol | here                          | must be |
/// |--------|-------------------------------|---------|
/// | K      | `knightShift`                 | the part by the spin of conduction electrons; 0 if unknown, then there is
/// no field-like torque |
/// | T1 T   | `korringaProductSecondKelvin` | the part by conduction electrons; infinite if unknown, then there is
/// no damping-like torque |
/// | xi     | `dampingEfficiency`           | chosen: [#CONTACT_LIMIT] or [Korringa#dampingEfficiency] of an eta |
///
/// @param spin                        I
/// @param spinLength                  which length I_p stands for it
/// @param gyromagneticRatio           gamma_n, in rad/(s T), signed
/// @param knightShift                 K, dimensionless, signed
/// @param korringaProductSecondKelvin T1 T, in s K; infinity if unknown
/// @param dampingEfficiency           xi, in [-1/2, 1]
public record MeasuredTorque(
        Spin spin,
        SpinLength spinLength,
        double gyromagneticRatio,
        double knightShift,
        double korringaProductSecondKelvin,
        double dampingEfficiency)
        implements NuclearTorque {
    /// xi where the contact coupling prevails, as it does for s electrons.
    public static final double CONTACT_LIMIT = 1;

    /// @throws Refusal NSOT-101 or NSOT-102 outside the domains above, NSOT-104 if g does not fit a double
    public MeasuredTorque {
        Domain.notZero("gyromagnetic ratio", gyromagneticRatio);
        Domain.finite("Knight shift", knightShift);
        boolean undamped = korringaProductSecondKelvin == Double.POSITIVE_INFINITY;
        if (!undamped) {
            Domain.positive("T1 T", korringaProductSecondKelvin);
        }
        Domain.finite("xi", dampingEfficiency);
        if (dampingEfficiency < -0.5 || dampingEfficiency > 1) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "xi = " + dampingEfficiency,
                    "-1/2 (dipole alone) to 1 (contact alone)",
                    "give xi = 1 where s electrons prevail, or a contact enhancement");
        }
        double ip = spinLength.of(spin);
        double damp = damp(ip, korringaProductSecondKelvin, dampingEfficiency);
        Domain.result("g_damp a^2", damp, undamped || dampingEfficiency == 0);
        Domain.result("g_field a^2", field(ip, gyromagneticRatio, knightShift), knightShift == 0);
    }

    @Override
    public Formulation formulation() {
        return Formulation.DERIVED;
    }

    @Override
    public double spinLengthValue() {
        return spinLength.of(spin);
    }

    @Override
    public double fieldPerNucleus() {
        return field(spinLengthValue(), gyromagneticRatio, knightShift);
    }

    @Override
    public double dampPerNucleus() {
        return damp(spinLengthValue(), korringaProductSecondKelvin, dampingEfficiency);
    }

    /// |D_0| = 2 pi |g_field a^2|, from (5.11).
    @Override
    public double scatteringPhase() {
        return 2 * Math.PI * Math.abs(fieldPerNucleus());
    }

    private static double field(double ip, double gamma, double k) {
        return gamma / Korringa.ELECTRON_GYROMAGNETIC_RATIO * k * ip;
    }

    private static double damp(double ip, double t1t, double xi) {
        return xi * HBAR * ip * ip / (2 * BOLTZMANN * t1t);
    }
}
