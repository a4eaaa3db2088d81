package org.nsot.matter;

import java.util.ArrayList;
import java.util.List;

/// One row of `metal_values.tsv` or `injector_values.tsv`: one value of one entry.
///
/// @param entry    key of the metal or injector
/// @param quantity name of the quantity
/// @param nucleus  the nucleus it belongs to, or `-`
/// @param value    the value
record ValueRow(String entry, String quantity, String nucleus, Sourced value) {
    private static final int COLUMNS = 9;

    static List<ValueRow> read(String resource) {
        List<ValueRow> rows = new ArrayList<>();
        for (String[] f : TableText.resource(resource, COLUMNS)) {
            String conditions = f[6].equals(TableText.NONE) ? "" : f[6];
            Sourced value = Sourced.of(
                    Double.parseDouble(f[3]), Double.parseDouble(f[4]), f[5], conditions, f[7], f[8].equals("read"));
            rows.add(new ValueRow(f[0], f[1], f[2], value));
        }
        return rows;
    }
}
