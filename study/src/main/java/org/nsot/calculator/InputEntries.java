package org.nsot.calculator;

import org.nsot.document.Digits;
import org.nsot.document.Node;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;
import org.nsot.document.Node.Uncertain;
import org.nsot.scenario.Distribution;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.Unit;

/// Inputs as pieces of an answer: words, exact and uncertain quantities, each with its source.
public final class InputEntries {
    private InputEntries() {}

    /// The entry of a parameter that has a value.
    public static <P extends Enum<P> & Parameter> Entry of(Inputs<P> inputs, P parameter) {
        Node node = parameter.isWord()
                ? new Text(inputs.word(parameter))
                : quantity(inputs.distribution(parameter), String.valueOf(parameter.unit()));
        return of(inputs, parameter, node);
    }

    /// The entry of a parameter that is shown otherwise than it was given.
    public static <P extends Enum<P> & Parameter> Entry of(Inputs<P> inputs, P parameter, Node node) {
        return new Entry(parameter.key(), parameter.label(), new Sourced(node, inputs.source(parameter)));
    }

    /// An uncertain quantity in words, as in `1.4e-9 ± 3e-10 m, normal`.
    static String inWords(Distribution distribution, String unit) {
        String kind = switch (distribution) {
            case Distribution.Exact _ -> "exact";
            case Distribution.Normal _ -> "normal";
            case Distribution.Uniform _ -> "uniform";
        };
        return shown(distribution, Unit.of(unit)) + (unit.equals("1") ? "" : " " + unit) + ", " + kind;
    }

    private static Node quantity(Distribution distribution, String unitText) {
        Unit unit = Unit.of(unitText);
        Amount nominal = new Amount(unit.numberOf(distribution.nominal()), unitText);
        return distribution instanceof Distribution.Exact
                ? nominal
                : new Uncertain(nominal, shown(distribution, unit), spread(distribution, unit));
    }

    private static Group spread(Distribution distribution, Unit unit) {
        return switch (distribution) {
            case Distribution.Exact _ -> Group.of();
            case Distribution.Normal normal ->
                Group.of(
                        Entry.text("distribution", "distribution", "normal"),
                        real("standard_deviation", unit.numberOf(normal.standardDeviation())));
            case Distribution.Uniform(double low, double high) ->
                Group.of(
                        Entry.text("distribution", "distribution", "uniform"),
                        real("low", unit.numberOf(low)),
                        real("high", unit.numberOf(high)));
        };
    }

    private static String shown(Distribution distribution, Unit unit) {
        return switch (distribution) {
            case Distribution.Exact(double value) -> five(value, unit);
            case Distribution.Normal(double mean, double deviation) -> five(mean, unit) + " ± " + five(deviation, unit);
            case Distribution.Uniform(double low, double high) -> five(low, unit) + ".." + five(high, unit);
        };
    }

    private static String five(double si, Unit unit) {
        return Digits.five(unit.numberOf(si));
    }

    private static Entry real(String key, double value) {
        return new Entry(key, key, new Node.Real(value));
    }
}
