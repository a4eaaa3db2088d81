package org.nsot.figure;

import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// An axis: title "symbol (unit)" in the markup of {@link Label}, scale and limits.
///
/// @param title title
/// @param scale how numbers are laid along it
/// @param from  value at the left or lower end
/// @param to    value at the right or upper end, greater than `from`
public record Axis(String title, Scale scale, double from, double to) {
    private static final double LEAST_POINTS_PER_TICK = 15;

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

    /// An axis for rows 0, 1, ... counted downwards, without ticks and title.
    public static Axis rows(int count) {
        return new Axis("", Scale.ROWS, 0.5 - count, 0.5);
    }

    /// A logarithmic axis with the given limits.
    public static Axis logarithmic(String title, double from, double to) {
        return new Axis(title, Scale.LOGARITHMIC, from, to);
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

    /// Ticks on round numbers, as many as there is room for their labels side by side.
    List<Tick> ticksAcross(double widthPt) {
        int atMost = (int) (widthPt / LEAST_POINTS_PER_TICK);
        while (atMost > 2 && !fit(ticks(atMost), widthPt)) {
            atMost--;
        }
        return ticks(Math.max(2, atMost));
    }

    private boolean fit(List<Tick> ticks, double widthPt) {
        double end = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double half = Label.of(tick.text()).widthPt() / 2;
            double place = widthPt * fraction(tick.value());
            if (tick.major() && place - half < end + 1.5 * FigureFont.SIZE_PT) {
                return false;
            }
            end = tick.major() ? place + half : end;
        }
        return true;
    }
}
