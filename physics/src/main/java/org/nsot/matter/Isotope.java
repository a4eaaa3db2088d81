package org.nsot.matter;

import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;

/// A nucleus with spin: what NMR needs to know of it.
///
/// @param name              mass number and element, as in `57Fe`
/// @param spin              spin quantum number I of the ground state
/// @param momentMuN         magnetic dipole moment in nuclear magnetons, signed
/// @param momentUncertaintyMuN standard uncertainty of the moment, in nuclear magnetons
/// @param source            bibliography key of the moment
public record Isotope(String name, Spin spin, double momentMuN, double momentUncertaintyMuN, String source) {
    /// gamma = moment/(I hbar) in rad/(s T), with the sign of the moment.
    public double gyromagneticRatio() {
        return gyromagneticRatio(spin, momentMuN * NUCLEAR_MAGNETON);
    }

    /// gamma = moment/(I hbar) in rad/(s T) for a moment in J/T.
    public static double gyromagneticRatio(Spin spin, double momentJPerT) {
        return momentJPerT / (spin.quantumNumber() * HBAR);
    }
}
