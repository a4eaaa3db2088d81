package org.nsot.hyperfine;

import org.nsot.electrongas.RangeFunction;
import org.nsot.formulation.Formulation;

/// Magnetization of the electron gas around one nucleus.
///
/// Source: `cahaya2023`, eqs. (8)-(13) and the two displayed equations for M_con and M_dip between (11) and
/// (12).
/// Derivation: `docs/theory/04-hyperfine-field.md`.
///
/// M(r) = M0 + K1 [alpha f_con1 I + 2 beta f_dip1 N I] + s K2 [alpha f_con2 mu x I - 2 beta f_dip2 mu x (N
/// I)]
///
/// with N = 3 n n - 1, n = r/|r|, alpha and beta of [HyperfineField], K1 and K2 the scales of
/// [LocalFieldMagnetization] times mu_r mu_0 gamma. At eta = 1 both weights are the printed 2/3.
///
/// @param formulation         published or derived
/// @param fermiWavenumberPerM k_F, in 1/m
/// @param field               the field of the nucleus
/// @param angularMomentum     I, in J s, [xyz]
/// @param spinAccumulationJoule mu, in J, [xyz]
public record InducedMagnetization(
        Formulation formulation,
        double fermiWavenumberPerM,
        HyperfineField field,
        Vector angularMomentum,
        Vector spinAccumulationJoule) {

    private static final double DIPOLE_SCALE = 2 * HyperfineField.DIPOLE_WEIGHT;

    /// M0, in A/m: once for all nuclei together.
    public Vector uniform() {
        return contactField().uniform();
    }

    /// M_con, the part that the contact field induces, in A/m.
    public Vector contact(Vector positionM) {
        return contactField().induced(positionM);
    }

    private LocalFieldMagnetization contactField() {
        Vector b = angularMomentum.times(field.contactWeight() * field.strength());
        return new LocalFieldMagnetization(formulation, fermiWavenumberPerM, b, spinAccumulationJoule);
    }

    /// M_dip, the part that the dipole field induces, in A/m.
    public Vector dipole(Vector positionM) {
        double r = positionM.norm();
        double x = fermiWavenumberPerM * r;
        Vector b = NTensor.apply(positionM.times(1 / r), angularMomentum).times(DIPOLE_SCALE * field.strength());
        double parallel = LocalFieldMagnetization.equilibriumScale(fermiWavenumberPerM)
                * RangeFunction.DIPOLE_EQUILIBRIUM.at(formulation, x);
        double perpendicular = -formulation.nonequilibriumSign()
                * LocalFieldMagnetization.nonequilibriumScale(fermiWavenumberPerM)
                * RangeFunction.DIPOLE_NONEQUILIBRIUM.at(formulation, x);
        return b.times(parallel).plus(spinAccumulationJoule.cross(b).times(perpendicular));
    }

    /// M(r) = M0 + M_con + M_dip in A/m at the position `r` in metres, not at the nucleus.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 at the nucleus, where M diverges
    public Vector at(Vector positionM) {
        return uniform().plus(contact(positionM)).plus(dipole(positionM));
    }
}
