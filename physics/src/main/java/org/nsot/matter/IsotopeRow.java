package org.nsot.matter;

import java.util.Optional;

/// One row of [IsotopeData], which says what its columns are.
final class IsotopeRow {
    static final int COLUMNS = 17;
    private static final int MOMENT = 3;
    private static final int QUADRUPOLE = 6;
    private static final int ABUNDANCE = 9;
    private static final int HALF_LIFE = 12;
    private static final int READ = 16;

    private IsotopeRow() {}

    static Isotope isotope(String[] row) {
        String name = row[0];
        int split = 0;
        while (Character.isDigit(name.charAt(split))) {
            split++;
        }
        return new Isotope(
                Integer.parseInt(name.substring(0, split)),
                name.substring(split),
                Spin.parse(row[1]),
                Optional.of(row[2].equals("+") ? Parity.EVEN : Parity.ODD),
                sourced(row, MOMENT, "mu_N", row[MOMENT + 2], 'm'),
                optional(row, QUADRUPOLE, "b", row[QUADRUPOLE + 2], 'q'),
                optional(row, ABUNDANCE, "%", row[ABUNDANCE + 2], 'a'),
                optional(row, HALF_LIFE, row[HALF_LIFE + 2], row[HALF_LIFE + 3], 'h'));
    }

    private static Optional<Sourced> optional(String[] row, int column, String unit, String source, char read) {
        return row[column].equals(TableText.NONE)
                ? Optional.empty()
                : Optional.of(sourced(row, column, unit, source, read));
    }

    private static Sourced sourced(String[] row, int column, String unit, String source, char read) {
        return Sourced.of(
                Double.parseDouble(row[column]),
                Double.parseDouble(row[column + 1]),
                unit,
                "",
                source,
                row[READ].indexOf(read) >= 0);
    }
}
