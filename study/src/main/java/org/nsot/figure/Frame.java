package org.nsot.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The plot area of a panel: a page, a rectangle on it in points, and the axes that span it.
public record Frame(Page page, Rectangle2D area, Axis horizontal, Axis vertical) {
    /// Place of `value` on the page, in points from the left.
    public double x(double value) {
        return area.getX() + area.getWidth() * horizontal.fraction(value);
    }

    /// Place of `value` on the page, in points from the top.
    public double y(double value) {
        return area.getMaxY() - area.getHeight() * vertical.fraction(value);
    }

    /// The line through the points with the given coordinates.
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
