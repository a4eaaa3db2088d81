package org.nsot.scenario;

import java.math.BigDecimal;

/// Prints decimals: plainly from 1e-4 to below 1e6, otherwise as `1.755e11`.
final class NumberText {
    private static final int SMALLEST_PLAIN = -4;
    private static final int LARGEST_PLAIN = 5;

    private NumberText() {}

    static String of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int exponent = exponent(stripped);
        return exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN
                ? stripped.toPlainString()
                : stripped.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }

    /// The exponent of the leading digit.
    static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }
}
