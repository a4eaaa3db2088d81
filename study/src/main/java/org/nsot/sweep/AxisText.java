package org.nsot.sweep;

import org.nsot.document.Digits;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Distribution;
import org.nsot.scenario.SampleDesign;
import org.nsot.scenario.Study;
import org.nsot.scenario.Unit;

/// The values of an axis in words, as in `0.0003 to 0.003, logarithmic`.
final class AxisText {
    private AxisText() {}

    /// Its values in a unit.
    static String of(Axis axis, Unit unit) {
        return switch (axis) {
            case Axis.Grid grid ->
                five(grid.from(), unit) + " to " + five(grid.to(), unit)
                        + (grid.logarithmic() ? ", logarithmic" : ", linear");
            case Axis.Quantities listed ->
                String.join(
                        ", ", listed.values().stream().map(v -> five(v, unit)).toList());
            case Axis.Words listed -> String.join(", ", listed.words());
            case Axis.Drawn drawn ->
                "drawn " + drawn(drawn.distribution(), unit) + (drawn.logarithmic() ? ", logarithmic" : "");
        };
    }

    private static String drawn(Distribution distribution, Unit unit) {
        return switch (distribution) {
            case Distribution.Exact(double value) -> five(value, unit);
            case Distribution.Normal(double mean, double deviation) -> five(mean, unit) + " ± " + five(deviation, unit);
            case Distribution.Uniform(double low, double high) -> five(low, unit) + ".." + five(high, unit);
        };
    }

    private static String five(double si, Unit unit) {
        return Digits.five(unit.numberOf(si));
    }

    /// The unit in which a study shows it; `1` for words.
    static Unit unit(Axis axis) {
        return axis.parameter().isWord() ? Unit.ONE : Unit.of(axis.column().unit());
    }

    /// How many values it takes: those of a drawn one are the samples.
    static long number(Axis axis, Study study) {
        SampleDesign samples = study.samples();
        return axis instanceof Axis.Drawn ? samples.points() : axis.length();
    }
}
