package org.nsot.document;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers for people: five significant digits, powers of ten where plain digits would be long.
public final class Digits {
    private static final MathContext FIVE = new MathContext(5);
    private static final int PLAIN_UP_TO = 5;
    private static final int PLAIN_DOWN_TO = -4;

    private Digits() {}

    /// The number with five significant digits: `0.1`, `1234.5`, `5.0836e15`.
    public static String five(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(FIVE).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < PLAIN_UP_TO && exponent >= PLAIN_DOWN_TO) {
            return rounded.toPlainString();
        }
        return rounded.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }
}
