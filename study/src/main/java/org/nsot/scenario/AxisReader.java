package org.nsot.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;

/// Reads what a parameter does in a sweep: a list, a grid or a draw.
///
/// @param parameter that varies
/// @param kind      what is computed
/// @param tables    in which its words may be names
record AxisReader(Parameter parameter, StudyKind kind, Tables tables) {
    private static final List<String> GRID_KEYS = List.of("from", "to", "points", "scale");
    private static final List<String> DRAWN_KEYS = List.of("drawn", "scale");
    private static final List<String> SCALES = List.of("linear", "logarithmic");
    private static final int MOST_POINTS = 1_000_000;

    Axis read(YamlField field) {
        if (!(field.value() instanceof YamlFields fields)) {
            return listed(field);
        }
        if (parameter.isWord()) {
            throw field.refuse(
                    ErrorCode.VALUE_KIND,
                    field.path() + " is keys",
                    "a list of words",
                    "write for example \"" + field.key() + ": [" + parameter.example() + "]\"");
        }
        return fields.find("drawn").isPresent() ? drawn(fields.only(DRAWN_KEYS)) : grid(fields.only(GRID_KEYS));
    }

    private Axis listed(YamlField field) {
        List<YamlField> items = field.items();
        Set<Object> seen = new HashSet<>();
        for (YamlField item : items) {
            if (!seen.add(parameter.isWord() ? item.text() : (Object) item.read(this::exact))) {
                throw item.refuse(
                        ErrorCode.KEY_REPEATED,
                        item.text() + " stands twice in " + field.path(),
                        "each value once",
                        "remove one");
            }
        }
        if (parameter.isWord()) {
            return new Axis.Words(
                    parameter, items.stream().map(i -> i.read(this::word)).toList());
        }
        return new Axis.Quantities(
                parameter, items.stream().map(i -> i.read(this::exact)).toList());
    }

    private Axis grid(YamlFields fields) {
        String example = parameter.example();
        double from = fields.require("from", example).read(this::exact);
        double to = fields.require("to", example).read(this::exact);
        YamlField points = fields.require("points", "20");
        boolean logarithmic = logarithmic(fields);
        if (from == to) {
            throw fields.require("to", example)
                    .refuse(
                            ErrorCode.VALUE_KIND,
                            "from and to are the same",
                            "two different values",
                            "change one of them");
        }
        if (logarithmic && !(from * to > 0)) {
            throw fields.require("scale", "linear")
                    .refuse(
                            ErrorCode.VALUE_KIND,
                            "a logarithmic scale from " + format(from) + " to " + format(to),
                            "ends other than zero, with the same sign",
                            "take a linear scale, or move the ends");
        }
        Axis.Grid grid = new Axis.Grid(parameter, from, to, count(points, MOST_POINTS), logarithmic);
        for (double value : grid.quantities()) {
            if (!parameter.allowed().allows(value)) {
                points.read(_ -> exact(format(value)));
            }
        }
        return grid;
    }

    private Axis drawn(YamlFields fields) {
        YamlField drawn = fields.require("drawn", "1..2 nm");
        Distribution distribution = drawn.read(this::uncertain);
        boolean logarithmic = logarithmic(fields);
        if (distribution instanceof Distribution.Exact) {
            throw drawn.refuse(
                    ErrorCode.VALUE_KIND,
                    drawn.path() + " is one value",
                    "a range, or a mean with its standard deviation",
                    "write for example \"1..2 nm\" or \"1.4 ± 0.3 nm\" with your numbers and unit");
        }
        if (logarithmic && !(distribution instanceof Distribution.Uniform(double low, double high) && low * high > 0)) {
            throw fields.require("scale", "linear")
                    .refuse(
                            ErrorCode.VALUE_KIND,
                            "a logarithmic scale of " + drawn.text(),
                            "a range whose ends have the same sign",
                            "take a linear scale, or a range of one sign");
        }
        return new Axis.Drawn(parameter, distribution, logarithmic);
    }

    private static boolean logarithmic(YamlFields fields) {
        return fields.find("scale")
                .map(f -> oneOf(f, SCALES).equals("logarithmic"))
                .orElse(false);
    }

    /// One of some words.
    static String oneOf(YamlField field, List<String> words) {
        if (!words.contains(field.text())) {
            throw field.refuse(
                    ErrorCode.VALUE_KIND,
                    field.path() + " is " + field.text(),
                    String.join(" or ", words),
                    Nearest.to(field.text(), words)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("write for example \"" + field.key() + ": " + words.getFirst() + "\""));
        }
        return field.text();
    }

    /// A whole number from 2.
    static int count(YamlField field, int most) {
        String text = field.text();
        int count = text.matches("[1-9]\\d{0,9}") ? (int) Math.min(Long.parseLong(text), Integer.MAX_VALUE) : 0;
        if (count < 2 || count > most) {
            throw field.refuse(
                    ErrorCode.VALUE_KIND,
                    field.path() + " is " + text,
                    "a whole number from 2 to " + most,
                    "write for example \"" + field.key() + ": 20\"");
        }
        return count;
    }

    private String word(String text) {
        kind.check(parameter, text, tables);
        return text;
    }

    private double exact(String text) {
        return exact(parameter, text);
    }

    /// A quantity that is not uncertain, in SI units, checked as one of its parameter.
    static double exact(Parameter parameter, String text) {
        if (!(declared(parameter).parseUncertain(text) instanceof Distribution.Exact value)) {
            throw declared(parameter)
                    .refuse(
                            text,
                            "it is uncertain",
                            "one value here; under sweep: an uncertain one, as in " + parameter.option() + ": {drawn: "
                                    + text.strip() + "}");
        }
        Inputs.check(parameter, text);
        return value.nominal();
    }

    private Distribution uncertain(String text) {
        Inputs.check(parameter, text);
        Distribution read = declared(parameter).parseUncertain(text);
        if (read instanceof Distribution.Uniform(double low, double high)
                && !(parameter.allowed().allows(low) && parameter.allowed().allows(high))) {
            throw declared(parameter)
                    .refuse(
                            text,
                            parameter.allowed().problem() + " at an end",
                            parameter.allowed().words());
        }
        return read;
    }

    private String format(double si) {
        return declared(parameter).format(si);
    }

    private static QuantityParameter declared(Parameter parameter) {
        return Inputs.declared(parameter);
    }
}
