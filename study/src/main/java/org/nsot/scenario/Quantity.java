package org.nsot.scenario;

import org.nsot.errors.Domain;

/// A quantity: its value in SI units and its dimension.
///
/// @param si        the value in SI units, finite
/// @param dimension its dimension
public record Quantity(double si, Dimension dimension) {
    private static final Asked ANYTHING = Asked.any("quantity", "2 nm", "a number and its unit");

    private static final int SHORT_DIGITS = 5;
    private static final int ENOUGH_DIGITS = 40;
    private static final int SMALLEST_PREFIX = -15;
    private static final int LARGEST_PREFIX = 12;

    /// Checks that the value is finite.
    ///
    /// @throws Refusal NSOT-102 if it is NaN or infinite
    public Quantity {
        Domain.finite("quantity", si);
    }

    /// Reads a quantity of any dimension; where one is needed, declare a [QuantityParameter].
    ///
    /// The value is the double nearest to the exact product of the number and the unit.
    ///
    /// @throws Refusal NSOT-203, NSOT-204 or NSOT-205, with the place in the text
    public static Quantity parse(String text) {
        return new QuantityReader(text, ANYTHING).read();
    }

    /// The shortest text in the unit that reads back as exactly this SI value.
    ///
    /// @throws Refusal NSOT-102 if the value is NaN or infinite
    public static String format(double si, Unit unit) {
        return text(shortest(si, unit), unit.text());
    }

    /// The shortest number of the unit that reads back as exactly this SI value: what was typed in that unit.
    static double inUnit(double si, Unit unit) {
        return shortest(si, unit).toDouble();
    }

    private static Rational shortest(double si, Unit unit) {
        Rational precise = unit.fromSi(Domain.finite("quantity", si)).rounded(ENOUGH_DIGITS);
        for (int digits = 1; ; digits++) {
            Rational number = precise.rounded(digits);
            if (unit.toSi(number) == si) {
                return number;
            }
        }
    }

    /// A text for people: five significant digits.
    ///
    /// A number from 0.1 to below 1000 keeps the unit. Another gets the prefix, f to T, that brings it to 1 to
    /// below 1000, if the unit is a single one that takes prefixes; otherwise it gets a power of ten.
    ///
    /// @throws Refusal NSOT-102 if the value is NaN or infinite
    public static String formatShort(double si, Unit unit) {
        Rational number = unit.fromSi(Domain.finite("quantity", si)).rounded(SHORT_DIGITS);
        PrefixedUnit name = UnitTable.find(unit.text());
        return isKept(number) || name == null || !name.unit().takesPrefixes()
                ? text(number, unit.text())
                : prefixed(number, unit.text(), name);
    }

    private static boolean isKept(Rational number) {
        return number.isZero() || (number.magnitude() >= -1 && number.magnitude() <= 2);
    }

    private static String prefixed(Rational number, String unit, PrefixedUnit name) {
        Rational bare = number.timesPowerOfTen(name.prefix().exponent());
        int exponent = 3 * Math.floorDiv(bare.magnitude(), 3);
        Prefix prefix = Prefix.ofExponent(exponent);
        return prefix == null || exponent < SMALLEST_PREFIX || exponent > LARGEST_PREFIX
                ? text(number, unit)
                : text(
                        bare.timesPowerOfTen(-exponent),
                        prefix.symbol() + name.unit().symbol());
    }

    private static String text(Rational number, String unit) {
        String digits = NumberText.of(number);
        return unit.equals(Unit.ONE.text()) ? digits : digits + " " + unit;
    }
}
