package org.nsot.scenario;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// The size of a unit in SI units, as an exact quotient of two decimals. Powers of ten stand in the numerator.
record Scale(BigDecimal numerator, BigDecimal denominator) {
    static final Scale ONE = of(BigDecimal.ONE);

    private static final int FIRST_DIGITS = 40;

    static Scale of(BigDecimal size) {
        return new Scale(size, BigDecimal.ONE);
    }

    static Scale ofPowerOfTen(int exponent) {
        return of(BigDecimal.ONE.scaleByPowerOfTen(exponent));
    }

    Scale times(Scale other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Scale over(Scale other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Scale power(int exponent) {
        return exponent < 0
                ? ONE.over(power(-exponent))
                : new Scale(numerator.pow(exponent), denominator.pow(exponent));
    }

    /// The number of this unit in SI units, rounded once, to nearest; infinite or zero beyond the range of a double.
    double toSi(BigDecimal number) {
        return quotient(number.multiply(numerator), denominator);
    }

    /// The number of this unit that gives the SI value, to at least 40 digits.
    BigDecimal fromSi(double si) {
        return new BigDecimal(si).multiply(denominator).divide(numerator, new MathContext(FIRST_DIGITS));
    }

    /// The larger of the sizes of the two decimals: bits of the digits, or decimal exponent.
    int bulk() {
        return Math.max(bulk(numerator), bulk(denominator));
    }

    private static int bulk(BigDecimal decimal) {
        return Math.max(decimal.unscaledValue().bitLength(), Math.abs(decimal.scale()));
    }

    private static Scale reduced(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal stripped = denominator.stripTrailingZeros();
        return stripped.unscaledValue().equals(BigInteger.ONE)
                ? of(numerator.scaleByPowerOfTen(stripped.scale()))
                : new Scale(numerator, stripped);
    }

    /// Rounds the quotient once: two bounds of it that round to the same double enclose no other.
    ///
    /// A quotient on the border between two doubles is a terminating decimal of fewer than 800 digits, so that the
    /// two bounds are then equal; any other quotient parts from the border after finitely many digits.
    private static double quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.compareTo(BigDecimal.ONE) == 0) {
            return dividend.doubleValue();
        }
        for (int digits = FIRST_DIGITS; ; digits *= 4) {
            double below = dividend.divide(divisor, new MathContext(digits, RoundingMode.FLOOR))
                    .doubleValue();
            double above = dividend.divide(divisor, new MathContext(digits, RoundingMode.CEILING))
                    .doubleValue();
            if (below == above) {
                return below;
            }
        }
    }
}
