package org.nsot.matter;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.ErrorCode;

/// The table of nuclei: all naturally occurring ones with spin, and radioactive probes of NMR.
///
/// Sources: `stone2019` (moments), `stone2021` and `pyykko2018` (quadrupole moments), `meija2016` (abundances),
/// `kondev2021` (half-lives). See `docs/reference/matter.md`.
///
/// A single nucleus is read without the others: it is what every start of the program needs.
public final class IsotopeTable {
    private IsotopeTable() {}

    /// The table that comes with the program.
    public static Catalogue<Isotope> builtIn() {
        return Whole.TABLE;
    }

    /// All nuclei, in the order of charge and mass.
    public static List<Isotope> all() {
        return Whole.TABLE.all();
    }

    /// The nucleus of that name; `57Fe`, `Fe57`, `Fe-57` and `57fe` are the same.
    ///
    /// @throws Refusal NSOT-301 if the table does not hold it; the message names the nearest ones
    public static Isotope of(String name) {
        int row =
                TableText.find(IsotopeData.TABLE, ' ', Naming.Writing.ISOTOPE, Naming.Writing.ISOTOPE.canonical(name));
        return row < 0
                ? Whole.TABLE.of(name)
                : IsotopeRow.isotope(TableText.fields(IsotopeData.TABLE, row, ' ', IsotopeRow.COLUMNS));
    }

    /// Read when it is first asked for.
    private static final class Whole {
        static final Catalogue<Isotope> TABLE = Catalogue.of(
                new Naming(
                        ErrorCode.ISOTOPE_UNKNOWN,
                        "isotope",
                        "For another nucleus give --spin and --moment; nsot nuclei lists all",
                        Naming.Writing.ISOTOPE),
                read());

        private static List<Isotope> read() {
            List<Isotope> isotopes = new ArrayList<>();
            for (String[] row : TableText.rows(IsotopeData.TABLE, ' ', IsotopeRow.COLUMNS)) {
                isotopes.add(IsotopeRow.isotope(row));
            }
            return isotopes;
        }
    }
}
