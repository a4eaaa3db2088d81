package org.nsot.motion;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Directions as users write them.
final class Axes {
    private Axes() {}

    /// The unit vector of `x`, `y`, `z`, `-z`, or `1,0,1`.
    ///
    /// @throws Refusal NSOT-401 if the text is none
    static Vector of(String text) {
        return switch (text.strip()) {
            case "x" -> new Vector(1, 0, 0);
            case "y" -> new Vector(0, 1, 0);
            case "z" -> new Vector(0, 0, 1);
            case "-x" -> new Vector(-1, 0, 0);
            case "-y" -> new Vector(0, -1, 0);
            case "-z" -> new Vector(0, 0, -1);
            default -> ofNumbers(text);
        };
    }

    private static Vector ofNumbers(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 3) {
                Vector v = new Vector(number(parts[0]), number(parts[1]), number(parts[2]));
                if (v.norm() > 0 && Double.isFinite(v.norm())) {
                    return v.times(1 / v.norm());
                }
            }
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static double number(String text) {
        return Double.parseDouble(text.strip());
    }

    private static Refusal refused(String text) {
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                "direction = " + text,
                "x, y, z, -x, -y, -z or three numbers that are not all zero",
                "for example --mu-direction 1,0,1");
    }
}
