package org.nsot.figure;

import java.util.function.DoubleBinaryOperator;

/// A quantity on a regular grid of points over a rectangle, edges included.
///
/// @param values `[row][column]`, the lowest row first
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Field(double fromX, double toX, double fromY, double toY, double[][] values) {
    /// Samples a function at `columns` times `rows` points.
    public static Field sampled(
            double fromX, double toX, int columns, double fromY, double toY, int rows, DoubleBinaryOperator function) {
        double[][] values = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double y = between(fromY, toY, row, rows);
            for (int column = 0; column < columns; column++) {
                values[row][column] = function.applyAsDouble(between(fromX, toX, column, columns), y);
            }
        }
        return new Field(fromX, toX, fromY, toY, values);
    }

    int rows() {
        return values.length;
    }

    int columns() {
        return values[0].length;
    }

    double x(double column) {
        return between(fromX, toX, column, columns());
    }

    double y(double row) {
        return between(fromY, toY, row, rows());
    }

    private static double between(double from, double to, double index, int count) {
        return from + (to - from) * index / (count - 1);
    }
}
