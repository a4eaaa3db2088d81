package org.nsot.hyperfine;

import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.electrongas.RangeFunction;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;

/// Magnetization of the electron gas around a local field `B(r) = B_local delta^3(r)`, M0 included.
///
/// Source: `cahaya2023`, eqs. (3), (5)-(7) and figure 2. Derivation: `docs/theory/03-range-functions.md`.
///
/// M(r) = M0 + (e^2/m_e^2) [(m_e kF^4/4 pi^3) f_con1 B + s (m_e^2 kF^2/8 pi^3 hbar^2) f_con2 mu x B]
///
/// | symbol   | here                          | unit  | shape |
/// |----------|-------------------------------|-------|-------|
/// | k_F      | `fermiWavenumberPerM`         | 1/m   |       |
/// | B_local  | `localFieldTeslaCubicMetre`   | T m^3 | [xyz] |
/// | mu       | `spinAccumulationJoule`       | J     | [xyz] |
/// | M        | result                        | A/m   | [xyz] |
public record LocalFieldMagnetization(
        Formulation formulation,
        double fermiWavenumberPerM,
        Vector localFieldTeslaCubicMetre,
        Vector spinAccumulationJoule) {

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the wavenumber is not positive and finite
    public LocalFieldMagnetization {
        Domain.positive("Fermi wavenumber", fermiWavenumberPerM);
    }

    /// M0 = -c e kF mu/(4 pi^2 hbar), eq. (3), in A/m.
    public Vector uniform() {
        double c = formulation.uniformFactor();
        return spinAccumulationJoule.times(
                -c * ELEMENTARY_CHARGE * fermiWavenumberPerM / (4 * Math.PI * Math.PI * HBAR));
    }

    /// M(r) = M0 + induced(r), in A/m, at the position `r` in metres, not at the origin.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 at the origin, where M diverges
    public Vector at(Vector positionM) {
        return uniform().plus(induced(positionM));
    }

    /// M(r) - M0, the part that the field induces, in A/m; the parts of several fields add up.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 at the origin, where M diverges
    public Vector induced(Vector positionM) {
        double x = fermiWavenumberPerM * positionM.norm();
        double parallel = equilibriumScale(fermiWavenumberPerM) * RangeFunction.CONTACT_EQUILIBRIUM.at(formulation, x);
        double perpendicular = formulation.nonequilibriumSign()
                * nonequilibriumScale(fermiWavenumberPerM)
                * RangeFunction.CONTACT_NONEQUILIBRIUM.at(formulation, x);
        Vector b = localFieldTeslaCubicMetre;
        return b.times(parallel).plus(spinAccumulationJoule.cross(b).times(perpendicular));
    }

    /// (e^2/m_e^2) times the prefactor of chi1(r), `m_e kF^4/(4 pi^3)`: A/m per T m^3.
    static double equilibriumScale(double fermiWavenumberPerM) {
        double kF2 = fermiWavenumberPerM * fermiWavenumberPerM;
        return ELEMENTARY_CHARGE * ELEMENTARY_CHARGE * kF2 * kF2 / (4 * Math.PI * Math.PI * Math.PI * ELECTRON_MASS);
    }

    /// (e^2/m_e^2) times the prefactor of chi2(r), `m_e^2 kF^2/(8 pi^3 hbar^2)`: A/m per J T m^3.
    static double nonequilibriumScale(double fermiWavenumberPerM) {
        double ekF = ELEMENTARY_CHARGE * fermiWavenumberPerM / HBAR;
        return ekF * ekF / (8 * Math.PI * Math.PI * Math.PI);
    }
}
