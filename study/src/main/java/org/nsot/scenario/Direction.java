package org.nsot.scenario;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Directions as users write them.
public final class Direction {
    private Direction() {}

    /// The unit vector of `x`, `y`, `z`, `-z`, or `1,0,1`.
    ///
    /// @param option the option that it is the value of
    /// @throws Refusal NSOT-401 if the text is none
    public static Vector of(String option, String text) {
        return switch (text.strip()) {
            case "x" -> new Vector(1, 0, 0);
            case "y" -> new Vector(0, 1, 0);
            case "z" -> new Vector(0, 0, 1);
            case "-x" -> new Vector(-1, 0, 0);
            case "-y" -> new Vector(0, -1, 0);
            case "-z" -> new Vector(0, 0, -1);
            default -> ofNumbers(option, text);
        };
    }

    private static Vector ofNumbers(String option, String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 3) {
                Vector v = new Vector(number(parts[0]), number(parts[1]), number(parts[2]));
                if (v.norm() > 0 && Double.isFinite(v.norm())) {
                    return v.times(1 / v.norm());
                }
            }
        } catch (NumberFormatException e) {
            throw refused(option, text);
        }
        throw refused(option, text);
    }

    private static double number(String text) {
        return Double.parseDouble(text.strip());
    }

    private static Refusal refused(String option, String text) {
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                option + " = " + text,
                "x, y, z, -x, -y, -z or three numbers that are not all zero",
                "for example --" + option + " 1,0,1");
    }
}
