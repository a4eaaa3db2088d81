package org.nsot.engine.dynamics;

import org.nsot.bloch.BlochEquation;

/// The spans between the corners of an equation.
final class Segments {
    private Segments() {}

    /// What is done with one; false ends it.
    interface Visitor {
        boolean visit(double fromSecond, double toSecond);
    }

    /// Visits all from one instant to another, in order.
    static void each(BlochEquation equation, double fromSecond, double toSecond, Visitor visitor) {
        if (fromSecond == toSecond) {
            return;
        }
        double from = fromSecond;
        for (double corner : equation.cornersSecond(fromSecond, toSecond)) {
            if (!visitor.visit(from, corner)) {
                return;
            }
            from = corner;
        }
        visitor.visit(from, toSecond);
    }
}
