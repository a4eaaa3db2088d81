package org.nsot.figure;

import java.awt.Color;
import java.awt.geom.Path2D;

/// The area between two lines over the same horizontal coordinates, as for an uncertainty.
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Band(double[] xs, double[] lower, double[] upper, Color colour) implements Mark {
    @Override
    public void draw(Frame frame) {
        Path2D path = frame.path(xs, upper);
        for (int i = xs.length - 1; i >= 0; i--) {
            path.lineTo(frame.x(xs[i]), frame.y(lower[i]));
        }
        path.closePath();
        frame.page().fill(path, colour);
    }
}
