package org.nsot.matter;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.ErrorCode;

/// The table of nuclei: all naturally occurring ones with spin, and radioactive probes of NMR.
///
/// Sources: `stone2019` (moments), `stone2021` and `pyykko2018` (quadrupole moments), `meija2016` (abundances),
/// `kondev2021` (half-lives). See `docs/reference/matter.md`.
public final class IsotopeTable {
    private static final Catalogue<Isotope> BUILT_IN = Catalogue.of(
            new Naming(
                    ErrorCode.ISOTOPE_UNKNOWN,
                    "isotope",
                    "For another nucleus give --spin and --moment",
                    Naming.Writing.ISOTOPE),
            read());

    private IsotopeTable() {}

    /// The table that comes with the program.
    public static Catalogue<Isotope> builtIn() {
        return BUILT_IN;
    }

    /// All nuclei, in the order of charge and mass.
    public static List<Isotope> all() {
        return BUILT_IN.all();
    }

    /// The nucleus of that name; `57Fe`, `Fe57`, `Fe-57` and `57fe` are the same.
    ///
    /// @throws Refusal NSOT-301 if the table does not hold it; the message names the nearest ones
    public static Isotope of(String name) {
        return BUILT_IN.of(name);
    }

    private static List<Isotope> read() {
        List<Isotope> isotopes = new ArrayList<>();
        for (String[] row : TableText.rows("isotopes.tsv", IsotopeRow.COLUMNS)) {
            isotopes.add(IsotopeRow.isotope(row));
        }
        return isotopes;
    }
}
