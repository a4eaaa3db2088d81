package org.nsot.paper.audit;

/// Begins rows for one pair of claims, printed and derived.
record RowFactory(Claims printed, Claims derived) {
    RowBuilder row(String id, String title) {
        return new RowBuilder(printed, derived, id, title);
    }

    /// `q/k_F = 0.8` or `x = 2`.
    static String at(String name, double value) {
        return (name.equals("q") ? "q/k_F" : name) + " = "
                + (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value));
    }
}
