package org.nsot.hyperfine;

import org.nsot.formulation.Formulation;

/// What stands before the four range functions in the magnetization around a nucleus, signs included.
///
/// Source: `cahaya2023`, the displayed equations for M_con and M_dip between (11) and (12). Derivation:
/// `docs/theory/04-hyperfine-field.md`.
///
/// M(r) - M0 = A f_con1 I + D f_dip1 N I + B f_con2 mu x I + E f_dip2 mu x (N I)
///
/// @param contactEquilibrium    A, in A/m per J s
/// @param dipoleEquilibrium     D, in A/m per J s
/// @param contactNonequilibrium B, in A/m per J^2 s
/// @param dipoleNonequilibrium  E, in A/m per J^2 s
public record RangeAmplitudes(
        double contactEquilibrium,
        double dipoleEquilibrium,
        double contactNonequilibrium,
        double dipoleNonequilibrium) {

    /// Those of a nucleus with this field in a gas with this Fermi wavenumber.
    public static RangeAmplitudes of(Formulation formulation, double fermiWavenumberPerM, HyperfineField field) {
        double equilibrium = field.strength() * LocalFieldMagnetization.equilibriumScale(fermiWavenumberPerM);
        double nonequilibrium = formulation.nonequilibriumSign()
                * field.strength()
                * LocalFieldMagnetization.nonequilibriumScale(fermiWavenumberPerM);
        double contact = field.contactWeight();
        double dipole = 2 * HyperfineField.DIPOLE_WEIGHT;
        return new RangeAmplitudes(
                contact * equilibrium, dipole * equilibrium, contact * nonequilibrium, -dipole * nonequilibrium);
    }

    /// Only some of them, zero for the others.
    public RangeAmplitudes only(boolean contact, boolean dipole, boolean equilibrium, boolean nonequilibrium) {
        return new RangeAmplitudes(
                contact && equilibrium ? contactEquilibrium : 0,
                dipole && equilibrium ? dipoleEquilibrium : 0,
                contact && nonequilibrium ? contactNonequilibrium : 0,
                dipole && nonequilibrium ? dipoleNonequilibrium : 0);
    }
}
