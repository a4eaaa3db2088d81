package org.nsot.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// An axis: title "symbol (unit)" in the markup of {@link Label}, scale and limits.
///
/// @param title title; empty for none
/// @param scale linear or logarithmic
/// @param from  value at the left or lower end
/// @param to    value at the right or upper end, greater than `from`
public record Axis(String title, Scale scale, double from, double to) {
    private static final int ROUND_STEPS = 6;

    /// Checks the limits.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if they are not increasing, or not positive on a logarithmic axis
    public Axis {
        if (scale == Scale.LOGARITHMIC) {
            Domain.positive("lower limit of " + title, from);
        }
        Domain.finite("lower limit of " + title, from);
        Domain.finite("upper limit of " + title, to);
        if (!(to > from)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "limits of axis \"" + title + "\": " + from + " to " + to,
                    "a lower limit below the upper one",
                    "give for example 0 to 10");
        }
    }

    /// A linear axis with the given limits.
    public static Axis linear(String title, double from, double to) {
        return new Axis(title, Scale.LINEAR, from, to);
    }

    /// A logarithmic axis with the given limits.
    public static Axis logarithmic(String title, double from, double to) {
        return new Axis(title, Scale.LOGARITHMIC, from, to);
    }

    /// A linear axis with the narrowest round limits that hold all `values`.
    public static Axis linearAround(String title, double... values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        double spread = most > least ? most - least : Math.max(Math.abs(most), 1);
        BigDecimal step = LinearTicks.step(0, spread, ROUND_STEPS);
        double from = floor(least, step);
        return linear(title, from, Math.max(ceiling(most, step), from + step.doubleValue()));
    }

    /// A logarithmic axis over the whole decades that hold all `values`, which must be positive.
    public static Axis logarithmicAround(String title, double... values) {
        double least = Domain.positive("values", Arrays.stream(values).min().orElse(1));
        double from = Math.floor(Math.log10(least));
        double to = Math.ceil(Math.log10(Arrays.stream(values).max().orElse(1)));
        return logarithmic(title, Math.pow(10, from), Math.pow(10, Math.max(to, from + 1)));
    }

    private static double floor(double value, BigDecimal step) {
        return step.multiply(BigDecimal.valueOf((long) Math.floor(value / step.doubleValue())))
                .doubleValue();
    }

    private static double ceiling(double value, BigDecimal step) {
        return step.multiply(BigDecimal.valueOf((long) Math.ceil(value / step.doubleValue())))
                .doubleValue();
    }

    /// The same axis without its title.
    public Axis untitled() {
        return new Axis("", scale, from, to);
    }

    /// Place of `value` along the axis: 0 at the lower, 1 at the upper end.
    public double fraction(double value) {
        return scale.fraction(value, from, to);
    }

    /// Whether `value` lies within the limits.
    public boolean holds(double value) {
        return value >= from && value <= to;
    }

    /// Ticks on round numbers, at most `atMost` of them with labels.
    public List<Tick> ticks(int atMost) {
        return scale.ticks(from, to, atMost);
    }
}
