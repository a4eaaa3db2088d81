package org.nsot.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A line through points, cut at a rectangle: what lies outside is not written at all.
///
/// A clip would hide it as well, but points far outside make viewers lose the pattern of a broken line.
final class Clipping {
    private final Rectangle2D area;
    private final Path2D path = new Path2D.Double();
    private double endX = Double.NaN;
    private double endY = Double.NaN;

    private Clipping(Rectangle2D area) {
        this.area = area;
    }

    /// The parts inside `area` of the line through the points with these places on the page.
    static Path2D of(double[] xs, double[] ys, Rectangle2D area) {
        Clipping clipping = new Clipping(area);
        for (int i = 1; i < xs.length; i++) {
            clipping.add(xs[i - 1], ys[i - 1], xs[i], ys[i]);
        }
        return clipping.path;
    }

    /// Liang and Barsky: the part of a segment between the fractions at which it enters and leaves all four sides.
    private void add(double x, double y, double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double[] towardsSide = {-dx, dx, -dy, dy};
        double[] room = {x - area.getMinX(), area.getMaxX() - x, y - area.getMinY(), area.getMaxY() - y};
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            double fraction = room[side] / towardsSide[side];
            if (towardsSide[side] < 0) {
                enters = Math.max(enters, fraction);
            } else if (towardsSide[side] > 0) {
                leaves = Math.min(leaves, fraction);
            } else if (room[side] < 0) {
                return;
            }
        }
        if (enters <= leaves) {
            join(x + enters * dx, y + enters * dy);
            endX = leaves == 1 ? toX : x + leaves * dx;
            endY = leaves == 1 ? toY : y + leaves * dy;
            path.lineTo(endX, endY);
        }
    }

    private void join(double x, double y) {
        if (x != endX || y != endY) {
            path.moveTo(x, y);
        }
    }
}
