package org.nsot.motion;

import java.awt.Color;
import org.nsot.figure.Frame;
import org.nsot.figure.Mark;

/// Computed points as full discs, smaller where they are dense.
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record Dots(double[] xs, double[] ys, Color colour) implements Mark {
    private static final double LARGEST_PT = 1.8;
    private static final double SMALLEST_PT = 1.1;
    private static final double OF_SPACING = 0.6;

    @Override
    public void draw(Frame frame) {
        double spacing = frame.area().getWidth() / xs.length;
        double radius = Math.clamp(OF_SPACING * spacing, SMALLEST_PT, LARGEST_PT);
        for (int i = 0; i < xs.length; i++) {
            frame.page().disc(frame.x(xs[i]), frame.y(ys[i]), radius, colour);
        }
    }
}
