package org.nsot.figure;

import java.util.ArrayList;
import java.util.List;

/// Marching squares on one field and one level.
final class MarchingSquares {
    private final Field field;
    private final double level;
    private final List<Contours.Segment> segments = new ArrayList<>();

    private MarchingSquares(Field field, double level) {
        this.field = field;
        this.level = level;
    }

    static List<Contours.Segment> segments(Field field, double level) {
        MarchingSquares squares = new MarchingSquares(field, level);
        for (int row = 0; row + 1 < field.rows(); row++) {
            for (int column = 0; column + 1 < field.columns(); column++) {
                squares.march(row, column);
            }
        }
        return squares.segments;
    }

    /// Corners are counted from the lower left one, against the clock: bit 0 to bit 3.
    private void march(int row, int column) {
        double a = above(row, column);
        double b = above(row, column + 1);
        double c = above(row + 1, column + 1);
        double d = above(row + 1, column);
        int corners = (a > 0 ? 1 : 0) | (b > 0 ? 2 : 0) | (c > 0 ? 4 : 0) | (d > 0 ? 8 : 0);
        double[] bottom = {column + share(a, b), row};
        double[] right = {column + 1, row + share(b, c)};
        double[] top = {column + share(d, c), row + 1};
        double[] left = {column, row + share(a, d)};
        boolean centreAbove = a + b + c + d > 0;
        switch (corners) {
            case 1, 14 -> add(left, bottom);
            case 2, 13 -> add(bottom, right);
            case 4, 11 -> add(right, top);
            case 8, 7 -> add(top, left);
            case 3, 12 -> add(left, right);
            case 6, 9 -> add(bottom, top);
            case 5, 10 -> saddle(centreAbove == (corners == 5), bottom, right, top, left);
            default -> {}
        }
    }

    private void saddle(boolean joinsLowerLeft, double[] bottom, double[] right, double[] top, double[] left) {
        add(left, joinsLowerLeft ? top : bottom);
        add(right, joinsLowerLeft ? bottom : top);
    }

    private double above(int row, int column) {
        return field.values()[row][column] - level;
    }

    private static double share(double from, double to) {
        return from == to ? 0.5 : from / (from - to);
    }

    private void add(double[] p, double[] q) {
        segments.add(new Contours.Segment(field.x(p[0]), field.y(p[1]), field.x(q[0]), field.y(q[1])));
    }
}
