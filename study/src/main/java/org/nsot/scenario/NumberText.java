package org.nsot.scenario;

/// Prints decimals: plainly from 1e-4 to below 1e6, otherwise as `1.755e11`.
final class NumberText {
    private static final int SMALLEST_PLAIN = -4;
    private static final int LARGEST_PLAIN = 5;

    private NumberText() {}

    /// The text of a number with denominator 1.
    static String of(Rational number) {
        if (number.isZero()) {
            return "0";
        }
        int exponent = number.magnitude();
        String sign = number.numerator().signum() < 0 ? "-" : "";
        String digits = withoutTrailingZeros(number.numerator().abs().toString());
        boolean plain = exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN;
        return sign + (plain ? plain(digits, exponent) : pointed(digits, 1) + "e" + exponent);
    }

    private static String plain(String digits, int exponent) {
        return exponent < 0
                ? "0." + "0".repeat(-exponent - 1) + digits
                : pointed(digits + "0".repeat(Math.max(0, exponent + 1 - digits.length())), exponent + 1);
    }

    private static String pointed(String digits, int whole) {
        return digits.length() == whole ? digits : digits.substring(0, whole) + "." + digits.substring(whole);
    }

    private static String withoutTrailingZeros(String digits) {
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
