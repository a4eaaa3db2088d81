package org.nsot.export.field;

/// The values of a map, a row of n1 cells after the other.
interface FieldRows {
    /// Reads the next row, the three components of a cell together.
    void next(double[] row);

    /// Passes over rows.
    void skip(long rows);
}
