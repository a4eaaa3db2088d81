package org.nsot.constants;

import java.util.List;

/// The constants that the program uses, in SI units, from one CODATA adjustment.
///
/// Source: `codata2022`. The plain doubles serve the formulas; [#all()] serves provenance and the report.
public final class Codata {
    /// The year of the adjustment that all values come from.
    public static final int YEAR = 2022;

    /// Reduced Planck constant hbar = h/2pi, in J s (exact; rounded here to a double).
    public static final double HBAR = 6.62607015e-34 / (2 * Math.PI);
    /// Elementary charge e > 0, in C (exact). The electron's charge is -e.
    public static final double ELEMENTARY_CHARGE = 1.602176634e-19;
    /// Boltzmann constant, in J/K (exact).
    public static final double BOLTZMANN = 1.380649e-23;
    /// Electron mass, in kg.
    public static final double ELECTRON_MASS = 9.1093837139e-31;
    /// Vacuum magnetic permeability, in H/m.
    public static final double VACUUM_PERMEABILITY = 1.25663706127e-6;
    /// Nuclear magneton, in J/T.
    public static final double NUCLEAR_MAGNETON = 5.0507837393e-27;
    /// Bohr magneton, in J/T.
    public static final double BOHR_MAGNETON = 9.2740100657e-24;

    private static final List<Constant> ALL = List.of(
            new Constant("hbar", HBAR, "J s", 0, YEAR),
            new Constant("e", ELEMENTARY_CHARGE, "C", 0, YEAR),
            new Constant("k_B", BOLTZMANN, "J/K", 0, YEAR),
            new Constant("m_e", ELECTRON_MASS, "kg", 0.0000000028e-31, YEAR),
            new Constant("mu_0", VACUUM_PERMEABILITY, "H/m", 0.00000000020e-6, YEAR),
            new Constant("mu_N", NUCLEAR_MAGNETON, "J/T", 0.0000000016e-27, YEAR),
            new Constant("mu_B", BOHR_MAGNETON, "J/T", 0.0000000029e-24, YEAR));

    private Codata() {}

    /// All constants with unit, uncertainty and year.
    public static List<Constant> all() {
        return ALL;
    }
}
