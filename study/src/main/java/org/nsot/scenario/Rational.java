package org.nsot.scenario;

import java.math.BigInteger;

/// An exact number: `numerator / denominator * 10^exponent`, with `denominator > 0`.
///
/// It stands in for [java.math.BigDecimal], whose class takes some 20 ms to initialize on JDK 25, and which has no
/// quotients.
record Rational(BigInteger numerator, BigInteger denominator, int exponent) {
    static final Rational ONE = of(1, 0);

    private static final int LOWEST_BIT = Double.MIN_EXPONENT - 52;
    private static final double BITS_PER_DIGIT = 3.322;
    /// Far above and below the binary exponents of all doubles, as a sum that is right to a few units.
    private static final int BEYOND = 1200;

    static Rational of(long digits, int exponent) {
        return new Rational(BigInteger.valueOf(digits), BigInteger.ONE, exponent);
    }

    /// The exact value of a finite double.
    static Rational of(double value) {
        int lowestBit = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        BigInteger bits = BigInteger.valueOf((long) Math.scalb(value, -lowestBit));
        return lowestBit >= 0
                ? new Rational(bits.shiftLeft(lowestBit), BigInteger.ONE, 0)
                : new Rational(bits.multiply(BigInteger.valueOf(5).pow(-lowestBit)), BigInteger.ONE, lowestBit);
    }

    /// The exact value of decimal digits with an optional sign and point.
    static Rational ofDecimal(String decimal, int exponent) {
        int point = decimal.indexOf('.');
        int fraction = point < 0 ? 0 : decimal.length() - point - 1;
        return new Rational(new BigInteger(decimal.replace(".", "")), BigInteger.ONE, exponent - fraction);
    }

    Rational times(Rational other) {
        return new Rational(
                numerator.multiply(other.numerator),
                denominator.multiply(other.denominator),
                exponent + other.exponent);
    }

    /// The quotient by a positive number.
    Rational over(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator),
                denominator.multiply(other.numerator),
                exponent - other.exponent);
    }

    /// The power of a positive number.
    Rational power(int power) {
        return power < 0
                ? ONE.over(power(-power))
                : new Rational(numerator.pow(power), denominator.pow(power), Math.multiplyExact(exponent, power));
    }

    Rational timesPowerOfTen(int power) {
        return new Rational(numerator, denominator, exponent + power);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /// What it takes to calculate with this number: bits of its integers, or its decimal exponent.
    int bulk() {
        return Math.max(Math.max(numerator.bitLength(), denominator.bitLength()), Math.abs(exponent));
    }

    /// The nearest double, ties to even; infinite or zero beyond the range.
    double toDouble() {
        double bits = numerator.bitLength() - denominator.bitLength() + exponent * BITS_PER_DIGIT;
        if (isZero() || bits < -BEYOND) {
            return 0;
        }
        if (bits > BEYOND) {
            return numerator.signum() * Double.POSITIVE_INFINITY;
        }
        return numerator.signum() * nearest(dividend(exponent), divisor(exponent));
    }

    /// The number rounded to so many significant digits, ties to even, with denominator 1.
    Rational rounded(int digits) {
        if (isZero()) {
            return this;
        }
        int last = magnitude() - digits + 1;
        BigInteger quotient = quotient(dividend(exponent - last), divisor(exponent - last));
        return new Rational(numerator.signum() < 0 ? quotient.negate() : quotient, BigInteger.ONE, last);
    }

    /// The decimal exponent of the leading digit of a number that is not zero.
    int magnitude() {
        int shift = denominator.toString().length() - numerator.abs().toString().length();
        boolean reaches = dividend(shift).compareTo(divisor(shift)) >= 0;
        return (reaches ? 0 : -1) - shift + exponent;
    }

    private BigInteger dividend(int power) {
        return numerator.abs().multiply(powerOfTen(Math.max(power, 0)));
    }

    private BigInteger divisor(int power) {
        return denominator.multiply(powerOfTen(Math.max(-power, 0)));
    }

    private static BigInteger powerOfTen(int power) {
        return BigInteger.TEN.pow(power);
    }

    private static double nearest(BigInteger dividend, BigInteger divisor) {
        int shift = dividend.bitLength() - divisor.bitLength();
        boolean reaches = dividend.shiftLeft(Math.max(-shift, 0)).compareTo(divisor.shiftLeft(Math.max(shift, 0))) >= 0;
        int lowestBit = Math.max((reaches ? shift : shift - 1) - 52, LOWEST_BIT);
        BigInteger bits =
                quotient(dividend.shiftLeft(Math.max(-lowestBit, 0)), divisor.shiftLeft(Math.max(lowestBit, 0)));
        return Math.scalb((double) bits.longValueExact(), lowestBit);
    }

    /// The integer nearest to the quotient, ties to even.
    private static BigInteger quotient(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        int half = parts[1].shiftLeft(1).compareTo(divisor);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        return up ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
