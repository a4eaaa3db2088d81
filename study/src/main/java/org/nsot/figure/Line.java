package org.nsot.figure;

import java.util.List;

/// A line through points, as for an analytic result.
///
/// @param xs    horizontal coordinates
/// @param ys    vertical coordinates
/// @param pen   look
/// @param label markup set at the right end of the line; empty for none
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Line(double[] xs, double[] ys, Pen pen, String label) implements Mark {
    /// Checks the lengths.
    public Line {
        if (xs.length != ys.length || xs.length < 2) {
            throw new IllegalArgumentException(xs.length + " and " + ys.length + " coordinates do not make a line");
        }
    }

    /// A line without a label.
    public Line(double[] xs, double[] ys, Pen pen) {
        this(xs, ys, pen, "");
    }

    @Override
    public void draw(Frame frame) {
        frame.page().stroke(frame.line(xs, ys), pen);
    }

    @Override
    public List<EndLabel> endLabels(Frame frame) {
        return label.isEmpty() ? List.of() : List.of(new EndLabel(label, frame.y(ys[ys.length - 1]), pen.colour()));
    }
}
