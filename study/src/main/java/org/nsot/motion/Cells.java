package org.nsot.motion;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.nsot.figure.Axis;
import org.nsot.figure.Frame;
import org.nsot.figure.Mark;

/// One coloured cell around each point of a grid; neighbours meet in the middle between their points.
///
/// @param colours `[row][column]`, the lowest row first
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record Cells(StabilityPlane plane, Color[][] colours) implements Mark {
    /// So that no seam shows between cells.
    private static final double OVERLAP_PT = 0.15;

    @Override
    public void draw(Frame frame) {
        double[] x = edges(plane.xs(), plane.horizontal());
        double[] y = edges(plane.ys(), plane.vertical());
        for (int row = 0; row < colours.length; row++) {
            int from = 0;
            for (int column = 1; column < x.length; column++) {
                if (column == x.length - 1 || !colours[row][column].equals(colours[row][from])) {
                    fill(frame, x[from], x[column], y[row], y[row + 1], colours[row][from]);
                    from = column;
                }
            }
        }
    }

    private static void fill(Frame frame, double left, double right, double low, double high, Color colour) {
        Rectangle2D area = frame.area();
        Rectangle2D cell = new Rectangle2D.Double(
                area.getX() + area.getWidth() * left,
                area.getMaxY() - area.getHeight() * high,
                area.getWidth() * (right - left) + OVERLAP_PT,
                area.getHeight() * (high - low) + OVERLAP_PT);
        frame.page().fill(cell, colour);
    }

    /// The edges of the cells as fractions of an axis, within its limits.
    private static double[] edges(double[] places, Axis axis) {
        int n = places.length;
        double[] edges = new double[n + 1];
        for (int i = 1; i < n; i++) {
            edges[i] = (axis.fraction(places[i - 1]) + axis.fraction(places[i])) / 2;
        }
        edges[0] = Math.max(0, 2 * axis.fraction(places[0]) - edges[1]);
        edges[n] = Math.min(1, 2 * axis.fraction(places[n - 1]) - edges[n - 1]);
        return edges;
    }
}
