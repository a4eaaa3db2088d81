package org.nsot.sweep.figure;

import org.nsot.figure.Axis;

/// An axis of a map: cells of equal width around the values of a grid.
///
/// @param axis     the axis, from edge to edge
/// @param values   in the unit of the axis, ascending
/// @param backward whether the grid runs downwards
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record GridAxis(Axis axis, double[] values, boolean backward) {
    static GridAxis of(Slice slice, int number) {
        org.nsot.scenario.Axis.Grid grid = (org.nsot.scenario.Axis.Grid) slice.axis(number);
        double[] given = slice.values(number);
        int n = given.length;
        boolean backward = given[0] > given[n - 1];
        Scaled scaled = Scaled.of(
                SymbolMarkup.of(grid.parameter()), grid.column(), Math.max(Math.abs(given[0]), Math.abs(given[n - 1])));
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = scaled.of(given[backward ? n - 1 - i : i]);
        }
        boolean logarithmic = grid.logarithmic() && values[0] > 0;
        double low =
                logarithmic ? values[0] * Math.sqrt(values[0] / values[1]) : values[0] - (values[1] - values[0]) / 2;
        double high = logarithmic
                ? values[n - 1] * Math.sqrt(values[n - 1] / values[n - 2])
                : values[n - 1] + (values[n - 1] - values[n - 2]) / 2;
        return new GridAxis(scaled.axis(low, high, logarithmic), values, backward);
    }

    /// The index on the axis of the study of a place from the lower end.
    int index(int place) {
        return backward ? values.length - 1 - place : place;
    }

    int length() {
        return values.length;
    }
}
