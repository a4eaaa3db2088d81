package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/// The oracle is [BigDecimal], which the program itself does not use.
class RationalTest {
    @Property
    void roundsADecimalAsBigDecimalDoes(
            @ForAll BigInteger digits, @ForAll @IntRange(min = -400, max = 400) int exponent) {
        double expected = new BigDecimal(digits).scaleByPowerOfTen(exponent).doubleValue();
        assertThat(new Rational(digits, BigInteger.ONE, exponent).toDouble()).isEqualTo(expected + 0.0);
    }

    @Property
    void isTheInverseOfTheExactValue(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Rational.of(value).toDouble()).isEqualTo(value + 0.0);
        }
    }

    @Property
    void breaksTiesBetweenDoublesToEven(@ForAll long bits) {
        double value = Math.abs(Double.longBitsToDouble(bits));
        if (value < Double.MAX_VALUE) {
            double even = (Double.doubleToLongBits(value) & 1) == 0 ? value : Math.nextUp(value);
            BigDecimal sum = new BigDecimal(value).add(new BigDecimal(Math.nextUp(value)));
            Rational middle = Rational.ofDecimal(sum.toPlainString(), 0).over(Rational.of(2, 0));
            assertThat(middle.toDouble()).isEqualTo(even);
        }
    }

    @Property
    void aQuotientIsTheNearestDouble(
            @ForAll @BigRange(min = "1") BigInteger dividend,
            @ForAll @BigRange(min = "1") BigInteger divisor,
            @ForAll @IntRange(min = -330, max = 310) int exponent) {
        double found = new Rational(dividend, divisor, exponent).toDouble();
        BigDecimal exact = new BigDecimal(dividend)
                .scaleByPowerOfTen(exponent)
                .divide(new BigDecimal(divisor), new MathContext(900, RoundingMode.HALF_EVEN));
        if (Double.isFinite(found) && found < Double.MAX_VALUE) {
            BigDecimal error = distance(found, exact);
            assertThat(error).isLessThanOrEqualTo(distance(Math.nextUp(found), exact));
            assertThat(error).isLessThanOrEqualTo(distance(Math.nextDown(found), exact));
        }
    }

    private static BigDecimal distance(double value, BigDecimal exact) {
        return exact.subtract(new BigDecimal(value)).abs();
    }

    @Property
    void roundsToDigitsAsBigDecimalDoes(@ForAll double value, @ForAll @IntRange(min = 1, max = 40) int digits) {
        Rational rounded = Rational.of(value).rounded(digits);
        BigDecimal expected = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        assertThat(new BigDecimal(rounded.numerator()).scaleByPowerOfTen(rounded.exponent()))
                .isEqualByComparingTo(expected);
    }

    @Property
    void knowsTheLeadingDigit(@ForAll BigInteger digits, @ForAll @BigRange(min = "1") BigInteger divisor) {
        if (digits.signum() != 0) {
            int magnitude = new Rational(digits, divisor, 3).magnitude();
            BigInteger thousandfold = digits.abs().multiply(BigInteger.valueOf(1000));
            assertThat(compare(thousandfold, divisor, magnitude)).isNotNegative();
            assertThat(compare(thousandfold, divisor, magnitude + 1)).isNegative();
        }
    }

    private static int compare(BigInteger dividend, BigInteger divisor, int power) {
        return new BigDecimal(dividend).compareTo(new BigDecimal(divisor).scaleByPowerOfTen(power));
    }

    /// Just below the middle between two subnormals: rounding to 53 bits first would end at the middle.
    @Property
    void roundsASubnormalOnce(@ForAll @IntRange(min = 1) int odd) {
        double below = (odd | 1) * Double.MIN_VALUE;
        BigDecimal middle =
                new BigDecimal(below).add(new BigDecimal(Math.nextUp(below))).divide(BigDecimal.TWO);
        BigDecimal justBelow = middle.subtract(new BigDecimal("1e-400"));
        assertThat(Rational.ofDecimal(justBelow.toPlainString(), 0).toDouble()).isEqualTo(below);
    }

    @Example
    void endsOfTheRange() {
        assertThat(Rational.ofDecimal("4.9", -324).toDouble()).isEqualTo(Double.MIN_VALUE);
        assertThat(Rational.ofDecimal("2.4", -324).toDouble()).isZero();
        assertThat(Rational.ofDecimal("2.5", -324).toDouble()).isEqualTo(Double.MIN_VALUE);
        assertThat(Rational.ofDecimal("1.7976931348623158", 308).toDouble()).isEqualTo(Double.MAX_VALUE);
        assertThat(Rational.ofDecimal("1.7976931348623159", 308).toDouble()).isInfinite();
        assertThat(Rational.of(1, 99_999).toDouble()).isInfinite();
        assertThat(Rational.of(-1, 99_999).toDouble()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Rational.of(1, -99_999).toDouble()).isZero();
    }
}
