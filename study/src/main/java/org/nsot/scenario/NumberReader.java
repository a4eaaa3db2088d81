package org.nsot.scenario;

import org.nsot.errors.Refusal;

/// Reads a decimal number: `2`, `-0.25`, `.5`, `7e-6`, `1.27E+3`.
final class NumberReader {
    private static final int ENDLESS = 99_999;
    private static final int ENDLESS_DIGITS = 5;

    private final TextCursor in;

    NumberReader(TextCursor in) {
        this.in = in;
    }

    /// Reads the number here, exactly; an exponent beyond ±99,999 is taken as that.
    Rational read() {
        String mantissa = mantissa();
        Rational number = Rational.ofDecimal(mantissa, exponent());
        if (in.isAt('.') && !in.isAtSpread()) {
            throw in.malformed("a digit must follow the decimal point", "");
        }
        if (in.isAt(',')) {
            throw in.malformed("a comma stands in the number", "write a decimal point");
        }
        return number;
    }

    private String mantissa() {
        int start = in.position();
        in.skipAny("+-");
        boolean whole = !in.digits().isEmpty();
        if (!fraction() && !whole) {
            throw noNumber();
        }
        return in.from(start);
    }

    private boolean fraction() {
        int point = in.position();
        if (in.skip('.') && !in.digits().isEmpty()) {
            return true;
        }
        in.backTo(point);
        return false;
    }

    private Refusal noNumber() {
        return in.malformed(in.isAtEnd() ? "there is no number" : "this is not a decimal number", "");
    }

    /// The exponent here, or 0 where none is: in `1eV` the `e` belongs to the unit.
    private int exponent() {
        int start = in.position();
        if (in.skipAny("eE")) {
            boolean negative = in.isAt('-');
            in.skipAny("+-");
            String digits = in.digits();
            if (!digits.isEmpty()) {
                return negative ? -bounded(digits) : bounded(digits);
            }
        }
        in.backTo(start);
        return 0;
    }

    private static int bounded(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.length() - zeros > ENDLESS_DIGITS ? ENDLESS : Integer.parseInt(digits.substring(zeros));
    }
}
