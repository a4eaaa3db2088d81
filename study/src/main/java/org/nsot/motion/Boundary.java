package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nsot.figure.Axis;
import org.nsot.figure.Frame;
import org.nsot.figure.Pen;
import org.nsot.figure.Scale;

/// An analytic boundary in the plane of a stability diagram.
///
/// @param label    markup
/// @param function y at each x, or x at each y if it is `steep`, in the units of the axes; may be infinite or NaN
///                 where there is no boundary
/// @param steep    whether it gives x at each y
public record Boundary(String label, DoubleUnaryOperator function, boolean steep) {
    private static final int SAMPLES = 2000;

    /// y as a function of x.
    public static Boundary ofX(String label, DoubleUnaryOperator function) {
        return new Boundary(label, function, false);
    }

    /// x as a function of y.
    public static Boundary ofY(String label, DoubleUnaryOperator function) {
        return new Boundary(label, function, true);
    }

    /// Draws the pieces that lie in the plane.
    void draw(Frame frame, Pen pen) {
        Axis along = steep ? frame.vertical() : frame.horizontal();
        Axis across = steep ? frame.horizontal() : frame.vertical();
        List<double[]> piece = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double x = at(along, (double) i / SAMPLES);
            double y = function.applyAsDouble(x);
            if (across.holds(y)) {
                piece.add(steep ? new double[] {y, x} : new double[] {x, y});
            } else {
                end(frame, piece, pen);
            }
        }
        end(frame, piece, pen);
    }

    private static double at(Axis axis, double fraction) {
        return axis.scale() == Scale.LOGARITHMIC
                ? axis.from() * Math.pow(axis.to() / axis.from(), fraction)
                : axis.from() + fraction * (axis.to() - axis.from());
    }

    private static void end(Frame frame, List<double[]> piece, Pen pen) {
        if (piece.size() > 1) {
            double[] xs = piece.stream().mapToDouble(p -> p[0]).toArray();
            double[] ys = piece.stream().mapToDouble(p -> p[1]).toArray();
            frame.page().stroke(frame.line(xs, ys), pen);
        }
        piece.clear();
    }
}
