package org.nsot.magnetization;

import java.util.List;
import org.nsot.document.Digits;
import org.nsot.hyperfine.Vector;

/// Directions as figures and answers name them.
final class DirectionText {
    private static final List<String> NAMES = List.of("x", "y", "z");
    private static final double ALIGNED = 1e-12;

    private DirectionText() {}

    /// The axis that a unit vector points along, 0 to 2; -1 if none.
    static int axis(Vector unit) {
        double[] parts = {unit.x(), unit.y(), unit.z()};
        for (int axis = 0; axis < 3; axis++) {
            if (parts[axis] > 1 - ALIGNED) {
                return axis;
            }
        }
        return -1;
    }

    /// The same direction, turned round where it points against an axis.
    static Vector forward(Vector unit) {
        return axis(unit.times(-1)) >= 0 ? unit.times(-1).plus(new Vector(0, 0, 0)) : unit;
    }

    /// `x`, `−z` or `(0.6, 0, 0.8)`.
    static String of(Vector unit) {
        int along = axis(unit);
        int against = axis(unit.times(-1));
        if (along >= 0 || against >= 0) {
            return along >= 0 ? NAMES.get(along) : "−" + NAMES.get(against);
        }
        return "(" + Digits.five(unit.x()) + ", " + Digits.five(unit.y()) + ", " + Digits.five(unit.z()) + ")";
    }

    /// Markup of the coordinate along a unit vector; `other` where it is along no axis.
    static String symbol(Vector unit, String other) {
        int along = axis(unit);
        return "*" + (along >= 0 ? NAMES.get(along) : other) + "*";
    }
}
