package org.nsot.figure;

import java.math.BigDecimal;
import java.util.List;

/// Numbers as they stand in print: a true minus, and powers of ten for the very large and the very small.
final class TickText {
    private static final int LARGEST_PLAIN_EXPONENT = 3;
    private static final int SMALLEST_PLAIN_EXPONENT = -2;

    private TickText() {}

    /// Whether all of `numbers` read well without powers of ten.
    static boolean allPlain(List<BigDecimal> numbers) {
        return numbers.stream()
                .filter(number -> number.signum() != 0)
                .mapToInt(TickText::exponent)
                .allMatch(exponent -> exponent <= LARGEST_PLAIN_EXPONENT && exponent >= SMALLEST_PLAIN_EXPONENT);
    }

    static String of(BigDecimal exact, boolean plain) {
        BigDecimal number = exact.stripTrailingZeros();
        if (plain || number.signum() == 0) {
            return withMinus(number.toPlainString());
        }
        int exponent = exponent(number);
        BigDecimal mantissa = number.movePointLeft(exponent).stripTrailingZeros();
        String power = "10^{" + withMinus(Integer.toString(exponent)) + "}";
        return mantissa.compareTo(BigDecimal.ONE) == 0 && exact.signum() > 0
                ? power
                : withMinus(mantissa.toPlainString()) + "×" + power;
    }

    private static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static String withMinus(String number) {
        return number.replace('-', '−');
    }
}
