package org.nsot.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/// The plot area of a panel: a page, a rectangle on it in points, and the axes that span it.
public record Frame(Page page, Rectangle2D area, Axis horizontal, Axis vertical) {
    /// So that the ends of lines that leave the plot area are hidden by its clip.
    private static final double MARGIN_PT = 4;

    /// Place of `value` on the page, in points from the left.
    public double x(double value) {
        return area.getX() + area.getWidth() * horizontal.fraction(value);
    }

    /// Place of `value` on the page, in points from the top.
    public double y(double value) {
        return area.getMaxY() - area.getHeight() * vertical.fraction(value);
    }

    /// The line through the points with the given coordinates, cut a little outside the plot area.
    public Path2D line(double[] xs, double[] ys) {
        Rectangle2D room = new Rectangle2D.Double(
                area.getX() - MARGIN_PT,
                area.getY() - MARGIN_PT,
                area.getWidth() + 2 * MARGIN_PT,
                area.getHeight() + 2 * MARGIN_PT);
        return Clipping.of(
                Arrays.stream(xs).map(this::x).toArray(),
                Arrays.stream(ys).map(this::y).toArray(),
                room);
    }

    /// The outline through the points with the given coordinates.
    public Path2D path(double[] xs, double[] ys) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            if (i == 0) {
                path.moveTo(x(xs[i]), y(ys[i]));
            } else {
                path.lineTo(x(xs[i]), y(ys[i]));
            }
        }
        return path;
    }
}
