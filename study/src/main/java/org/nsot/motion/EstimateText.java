package org.nsot.motion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.nsot.engine.observe.Estimate;
import org.nsot.figure.DisplayUnit;

/// A fitted number with its error as markup, as in `12.34 ± 0.05 Hz`.
///
/// The error is rounded up to one digit, or to whole units, and the number ends where it does, at the latest after
/// six digits.
final class EstimateText {
    private static final int MOST_DIGITS = 6;
    /// Decimal places of a number that vanishes.
    private static final int LAST_PLACE = -9;

    private EstimateText() {}

    static String of(Estimate estimate, DisplayUnit unit) {
        double value = unit.of(estimate.value());
        double error = unit.of(estimate.standardError());
        int place = Math.max(firstPlace(value) - MOST_DIGITS + 1, firstPlace(error));
        return at(value, place, RoundingMode.HALF_EVEN) + " ± " + at(error, place, RoundingMode.UP) + " " + unit.text();
    }

    /// The power of ten of the first digit.
    private static int firstPlace(double number) {
        BigDecimal digit = BigDecimal.valueOf(Math.abs(number)).round(new MathContext(1, RoundingMode.UP));
        return digit.signum() == 0 ? LAST_PLACE : Math.max(LAST_PLACE, digit.precision() - digit.scale() - 1);
    }

    private static String at(double number, int place, RoundingMode rounding) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(-Math.min(place, 0), rounding);
        return rounded.toPlainString().replace('-', '−');
    }
}
