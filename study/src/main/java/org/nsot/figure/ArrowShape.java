package org.nsot.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// Outline of an arrow: a shaft and a swept head, which shrinks with arrows shorter than two heads.
final class ArrowShape {
    private static final double HEAD_LENGTH = 4.6;
    private static final double HEAD_HALF_WIDTH = 1.65;
    private static final double HEAD_NOTCH = 0.8;

    private ArrowShape() {}

    /// Arrow from one point to another with a shaft of the given width.
    static Path2D between(double x1, double y1, double x2, double y2, double shaft) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double head = Math.min(HEAD_LENGTH * shaft, 0.5 * length);
        double scale = head / (HEAD_LENGTH * shaft);
        double half = HEAD_HALF_WIDTH * shaft * scale;
        double thin = 0.5 * shaft * Math.max(scale, 0.6);
        double neck = length - head * HEAD_NOTCH;
        Path2D path = new Path2D.Double();
        path.moveTo(0, -thin);
        path.lineTo(neck, -thin);
        path.lineTo(length - head, -half);
        path.lineTo(length, 0);
        path.lineTo(length - head, half);
        path.lineTo(neck, thin);
        path.lineTo(0, thin);
        path.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x1, y1);
        place.rotate(x2 - x1, y2 - y1);
        path.transform(place);
        return path;
    }
}
