package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Allowed;

/// The arguments at which a function is asked for.
public final class ArgumentGrid {
    private static final int MAX_POINTS = 1_000_000;
    private static final String LIST_EXAMPLE = "--x 1e-8,0.5,2";
    private static final String RANGE_EXAMPLE = "--from 0.1 --to 10";

    private ArgumentGrid() {}

    /// A list such as `1e-8,0.5,2`.
    ///
    /// @param allowed which numbers the function takes
    /// @throws Refusal NSOT-101, NSOT-102 or NSOT-204 at the first item that is not a finite number allowed
    public static List<Double> list(String text, Allowed allowed) {
        List<Double> values = new ArrayList<>();
        int start = 0;
        while (start >= 0) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            values.add(number(new Item("--x", text, start, end, LIST_EXAMPLE), allowed));
            start = comma < 0 ? -1 : comma + 1;
        }
        return values;
    }

    /// `points` arguments from `from` to `to`, both included, evenly spaced or logarithmically.
    ///
    /// @param allowed which numbers the function takes
    /// @throws Refusal NSOT-101, NSOT-102 or NSOT-204 if an end is not a finite number allowed, a logarithmic end
    ///     is not positive, or the number of points is not between 2 and 1,000,000
    public static List<Double> range(String from, String to, String points, boolean logarithmic, Allowed allowed) {
        Allowed ends = logarithmic ? Allowed.POSITIVE : allowed;
        double first = number(Item.whole("--from", from, RANGE_EXAMPLE), ends);
        double last = number(Item.whole("--to", to, RANGE_EXAMPLE), ends);
        int n = count(points);
        List<Double> values = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            double t = (double) i / (n - 1);
            double inside =
                    logarithmic ? Math.exp((1 - t) * Math.log(first) + t * Math.log(last)) : (1 - t) * first + t * last;
            values.add(i == 0 ? first : i == n - 1 ? last : inside);
        }
        return values;
    }

    private static double number(Item item, Allowed allowed) {
        String t = item.text().substring(item.start(), item.end()).strip();
        if (!t.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            throw item.refuse(
                    ErrorCode.QUANTITY_MALFORMED, "this is no decimal number", "finite decimal numbers without unit");
        }
        double value = Double.parseDouble(t);
        if (Double.isInfinite(value)) {
            throw item.refuse(ErrorCode.NOT_FINITE, "the number is too large for double precision", "finite numbers");
        }
        if (!allowed.allows(value)) {
            throw item.refuse(ErrorCode.OUT_OF_DOMAIN, allowed.problem(), "numbers, " + allowed.words());
        }
        return value;
    }

    private static int count(String text) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 2 || Integer.parseInt(text) > MAX_POINTS) {
            throw Item.whole("--points", text, "--points 101")
                    .refuse(
                            ErrorCode.OUT_OF_DOMAIN,
                            "this number is not allowed",
                            "a whole number from 2 to " + MAX_POINTS);
        }
        return Integer.parseInt(text);
    }

    /// A part of the value of an option.
    ///
    /// @param option  the option
    /// @param text    its whole value
    /// @param start   where the part begins
    /// @param end     where it ends
    /// @param example a right option with its value
    private record Item(String option, String text, int start, int end, String example) {
        static Item whole(String option, String text, String example) {
            return new Item(option, text, 0, text.length(), example);
        }

        Refusal refuse(ErrorCode code, String problem, String allowed) {
            int place = start;
            while (place < end && Character.isWhitespace(text.charAt(place))) {
                place++;
            }
            Excerpt excerpt = new Excerpt(text, text.codePointCount(0, place) + 1);
            String given = option + " = \"" + excerpt.line() + "\": " + problem;
            return new Refusal(code, given, allowed, "write for example " + example, excerpt);
        }
    }
}
