package org.nsot.scenario;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Reads a unit expression: products, quotients, integer powers and parentheses of named units.
///
/// ```
/// expression = ( "1" quotient | factor ) { product | quotient }
/// product    = ( blank | "*" | "·" ) factor        not after a quotient
/// quotient   = "/" factor
/// factor     = ( name | "(" expression ")" ) [ power ]
/// power      = "^" [ sign ] digits | superscript digits
/// ```
final class UnitReader {
    private static final int MAX_NESTING = 16;
    private static final String TIMES = "*\u00B7\u22C5";
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char SUPERSCRIPT_MINUS = '\u207B';

    private final TextCursor in;
    private int nesting;

    UnitReader(TextCursor in) {
        this.in = in;
    }

    /// Reads the unit here, as far as it reaches, and the blanks behind it.
    UnitFactor read() {
        int start = in.position();
        UnitFactor result = in.isAtDigit() ? one() : factor();
        int slash = -1;
        while (true) {
            boolean blank = in.skipBlanks();
            if (in.isAt('/')) {
                slash = in.position();
                result = bounded(slash, result.over(nextFactor()));
            } else if (in.isAtAny(TIMES) || (blank && isAtFactor())) {
                int place = in.position();
                UnitFactor next = in.isAtAny(TIMES) ? nextFactor() : factor();
                if (slash >= 0) {
                    throw ambiguous(start, slash, place);
                }
                result = bounded(place, result.times(next));
            } else {
                return result;
            }
        }
    }

    /// The 1 of a numerator.
    private UnitFactor one() {
        int start = in.position();
        String digits = in.digits();
        in.skipBlanks();
        if (!digits.equals("1") || !in.isAt('/')) {
            in.backTo(start);
            throw in.malformed("a number stands where a unit is needed", "only 1/unit may have one");
        }
        return UnitFactor.ONE;
    }

    /// Steps over an operator and reads the factor behind it.
    private UnitFactor nextFactor() {
        in.skipAny("/" + TIMES);
        in.skipBlanks();
        return factor();
    }

    private boolean isAtFactor() {
        return in.isAtName() || in.isAt('(') || in.isAtDigit();
    }

    private UnitFactor factor() {
        int start = in.position();
        UnitFactor base = in.isAt('(') ? group() : named();
        int exponent = power();
        return exponent == 1 ? base : bounded(start, base.power(exponent));
    }

    private UnitFactor group() {
        if (++nesting > MAX_NESTING) {
            throw in.malformed("parentheses are nested deeper than " + MAX_NESTING, "");
        }
        in.skip('(');
        in.skipBlanks();
        UnitFactor inner = read();
        if (!in.skip(')')) {
            throw in.malformed("a closing parenthesis is missing", "");
        }
        nesting--;
        return inner;
    }

    private UnitFactor named() {
        if (!in.isAtName()) {
            throw in.malformed(in.isAtEnd() ? "a unit is missing at the end" : "a unit is needed here", "");
        }
        int start = in.position();
        String name = in.name();
        PrefixedUnit unit = UnitTable.find(name);
        if (unit == null) {
            throw in.refuse(
                    ErrorCode.UNIT_UNKNOWN, start, "the unit \"" + name + "\" is not known", NearestUnits.hint(name));
        }
        return unit.factor();
    }

    private int power() {
        int start = in.position();
        boolean caret = in.skip('^');
        if (!caret && !in.isAtAny(SUPERSCRIPTS + SUPERSCRIPT_MINUS)) {
            return 1;
        }
        boolean negative = caret ? in.isAt('-') : in.skip(SUPERSCRIPT_MINUS);
        if (caret) {
            in.skipAny("+-");
        }
        int exponent = exponent(caret ? in.digits() : superscripts());
        if (exponent == 0 || (in.isAt('.') && !in.isAtSpread()) || in.isAt('^') || in.isAtAny(SUPERSCRIPTS)) {
            in.backTo(start);
            throw in.malformed("a power must be a whole number, not 0, from -99 to 99", "");
        }
        return negative ? -exponent : exponent;
    }

    private String superscripts() {
        int start = in.position();
        while (in.skipAny(SUPERSCRIPTS)) {}
        StringBuilder digits = new StringBuilder();
        for (char superscript : in.from(start).toCharArray()) {
            digits.append(SUPERSCRIPTS.indexOf(superscript));
        }
        return digits.toString();
    }

    /// The exponent in these digits, or 0 if it is none from 1 to 99.
    private static int exponent(String digits) {
        return digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }

    private UnitFactor bounded(int place, UnitFactor unit) {
        if (!unit.isBounded()) {
            throw in.refuse(ErrorCode.QUANTITY_OVERFLOW, place, "powers of this unit are too large or too small", "");
        }
        return unit;
    }

    /// Refuses `1/m s`, which some read as `(1/m) s` and some as `1/(m s)`.
    private Refusal ambiguous(int start, int slash, int place) {
        String whole = in.from(start);
        String numerator = whole.substring(0, slash - start).strip();
        String denominator = whole.substring(slash - start + 1).strip();
        return in.refuse(
                ErrorCode.QUANTITY_MALFORMED,
                place,
                "it is not clear whether this is above or below the fraction line",
                "write \"" + numerator + "/(" + denominator + ")\", or the product before the quotient");
    }
}
