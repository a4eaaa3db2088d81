package org.nsot.hyperfine;

import org.nsot.errors.Domain;

/// The magnetic field of a nuclear moment as conduction electrons feel it.
///
/// Source: `cahaya2023`, eqs. (9)-(11). Derivation: `docs/theory/04-hyperfine-field.md`.
///
/// B(q) = mu_r mu_0 gamma [alpha I + beta (I - 3 qhat (qhat.I))]; contact weight alpha = 2 eta/3, dipole
/// weight
/// beta = 1/3, eta = |psi(0)|^2/<|psi|^2> the contact enhancement (1 in the paper).
///
/// @param permeabilityHPerM    mu_r mu_0, in H/m
/// @param gyromagneticRatio    gamma of the nucleus with its sign, in rad/(s T)
/// @param contactEnhancement   eta, dimensionless, >= 0
public record HyperfineField(double permeabilityHPerM, double gyromagneticRatio, double contactEnhancement) {
    /// beta, the dipole weight in eq. (11).
    public static final double DIPOLE_WEIGHT = 1.0 / 3;

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 outside the domains above
    public HyperfineField {
        Domain.positive("permeability", permeabilityHPerM);
        Domain.notZero("gyromagnetic ratio", gyromagneticRatio);
        Domain.notNegative("contact enhancement", contactEnhancement);
    }

    /// alpha = 2 eta/3, the contact weight in eq. (11).
    public double contactWeight() {
        return 2 * contactEnhancement / 3;
    }

    /// mu_r mu_0 gamma, in T m^3 per J s of nuclear angular momentum.
    public double strength() {
        return permeabilityHPerM * gyromagneticRatio;
    }

    /// The dipole field at `r`, eq. (10), in tesla, for the angular momentum `I` in J s.
    public Vector dipole(Vector angularMomentum, Vector positionM) {
        double r = Domain.positive("distance from the nucleus", positionM.norm());
        Vector n = positionM.times(1 / r);
        return NTensor.apply(n, angularMomentum).times(strength() / (4 * Math.PI * r * r * r));
    }
}
