package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The arguments at which a function is asked for.
public final class ArgumentGrid {
    private static final int MAX_POINTS = 1_000_000;

    private ArgumentGrid() {}

    /// A list such as `1e-8,0.5,2`.
    ///
    /// @throws Refusal NSOT-101, NSOT-102 or NSOT-204 if an item is not a finite number
    public static List<Double> list(String text) {
        List<Double> values = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            values.add(number("--x", item));
        }
        return values;
    }

    /// `points` arguments from `from` to `to`, both included, evenly spaced or logarithmically.
    ///
    /// @throws Refusal NSOT-101, NSOT-102 or NSOT-204 if an end is not a finite number, a logarithmic end is not
    ///     positive, or the number of points is not between 2 and 1,000,000
    public static List<Double> range(String from, String to, String points, boolean logarithmic) {
        double first = number("--from", from);
        double last = number("--to", to);
        int n = count(points);
        if (logarithmic) {
            Domain.positive("--from", first);
            Domain.positive("--to", last);
        }
        List<Double> values = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            double t = (double) i / (n - 1);
            double inside =
                    logarithmic ? Math.exp((1 - t) * Math.log(first) + t * Math.log(last)) : (1 - t) * first + t * last;
            values.add(i == 0 ? first : i == n - 1 ? last : inside);
        }
        return values;
    }

    private static double number(String name, String text) {
        String t = text.strip();
        if (!t.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            throw new Refusal(
                    ErrorCode.QUANTITY_MALFORMED,
                    name + " = \"" + text + "\"",
                    "finite decimal numbers without unit, separated by commas",
                    "for example --x 1e-8,0.5,2");
        }
        return Domain.finite(name, Double.parseDouble(t));
    }

    private static int count(String text) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 2 || Integer.parseInt(text) > MAX_POINTS) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "--points = " + text,
                    "a whole number from 2 to " + MAX_POINTS,
                    "for example --points 101");
        }
        return Integer.parseInt(text);
    }
}
