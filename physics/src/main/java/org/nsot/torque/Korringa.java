package org.nsot.torque;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.errors.Domain;

/// The relation between Knight shift and nuclear relaxation by conduction electrons.
///
/// K^2 T1 T = S alpha^2/(alpha^2 + 2 beta^2), S = (hbar/4 pi k_B)(gamma_e/gamma_n)^2, gamma_e = e/m_e.
/// Source: `korringa1950`; `slichter1990`, sec. 5.3. Derivation: `docs/theory/09-knight-korringa.md`.
public final class Korringa {
    /// gamma_e = e/m_e of an electron with g = 2, as in the model, in rad/(s T).
    public static final double ELECTRON_GYROMAGNETIC_RATIO = ELEMENTARY_CHARGE / ELECTRON_MASS;

    private Korringa() {}

    /// S, in s K.
    public static double constantSecondKelvin(double gyromagneticRatio) {
        double ratio = ELECTRON_GYROMAGNETIC_RATIO / Domain.notZero("gyromagnetic ratio", gyromagneticRatio);
        return Domain.result("Korringa constant", HBAR / (4 * Math.PI * BOLTZMANN) * ratio * ratio, false);
    }

    /// K^2 T1 T/S: 1 for contact coupling to free electrons. Above 1 where exchange among the electrons
    /// enhances the shift more than the relaxation, below 1 where relaxation has other sources.
    public static double ratio(double knightShift, double korringaProductSecondKelvin, double gyromagneticRatio) {
        double k = Domain.finite("Knight shift", knightShift);
        double t1t = Domain.positive("T1 T", korringaProductSecondKelvin);
        return k * k * t1t / constantSecondKelvin(gyromagneticRatio);
    }

    /// xi = (alpha^2 - beta^2)/(alpha^2 + 2 beta^2) = (4 eta^2 - 1)/(4 eta^2 + 2): 1 in the contact limit,
    /// 1/2 at eta = 1, 0 at eta = 1/2, -1/2 for the dipole alone.
    public static double dampingEfficiency(double contactEnhancement) {
        double eta = Domain.notNegative("contact enhancement", contactEnhancement);
        double w = 4 * eta * eta;
        return Double.isInfinite(w) ? 1 : (2 * eta - 1) * (2 * eta + 1) / (w + 2);
    }
}
