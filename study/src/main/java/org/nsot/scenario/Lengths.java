package org.nsot.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Lengths, places and numbers of cells as users write them.
public final class Lengths {
    private static final double MOST_CELLS = 1 << 20;

    private Lengths() {}

    /// Lengths with commas, as in `1.6 nm, 0.8 nm`, in metres.
    ///
    /// @param option the option that they are the value of
    /// @throws Refusal NSOT-201 to NSOT-205 if one is no length
    public static List<Double> of(String option, String text) {
        QuantityParameter length = QuantityParameter.of(option, "nm", "1.6 nm");
        List<Double> lengths = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            lengths.add(length.parse(part));
        }
        return lengths;
    }

    /// A place `x, y, z`, in metres.
    ///
    /// @param option the option that it is the value of
    /// @throws Refusal NSOT-401 if there are not three lengths, NSOT-201 to NSOT-205 if one is none
    public static Vector place(String option, String text) {
        List<Double> xyz = of(option, text);
        if (xyz.size() != 3) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    option + " = " + text.strip(),
                    "three lengths with commas: x, y, z",
                    "for example \"0.4 nm, 0 nm, 0 nm\"");
        }
        return new Vector(xyz.get(0), xyz.get(1), xyz.get(2));
    }

    /// Whole numbers with ` x ` between them, as in `160 x 80`.
    ///
    /// @param option the option that they are the value of
    /// @throws Refusal NSOT-401 if one is no whole number from 1 to 2^20
    public static List<Integer> counts(String option, String text) {
        List<Integer> counts = new ArrayList<>();
        for (String part : text.split("[x×]", -1)) {
            double count = number(part.strip()).orElse(0);
            if (count != Math.rint(count) || count < 1 || count > MOST_CELLS) {
                throw new Refusal(
                        ErrorCode.COMMAND_LINE,
                        option + " = " + text,
                        "whole numbers from 1 to " + (int) MOST_CELLS + ", with x between them",
                        "for example --" + option + " \"160 x 80\"");
            }
            counts.add((int) count);
        }
        return counts;
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
