package org.nsot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class DigitsTest {
    /// Off by half a unit of the fifth digit at most. A tie such as 3980.15 is one of the decimal, not of the double,
    /// which lies within an ulp of it.
    @Property
    void isTheNearestNumberWithFiveSignificantDigits(@ForAll double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal halfUnit = BigDecimal.valueOf(0.5).scaleByPowerOfTen(exact.precision() - exact.scale() - 5);
        BigDecimal error = new BigDecimal(Digits.five(value)).subtract(exact).abs();
        assertThat(error).isLessThanOrEqualTo(halfUnit.add(new BigDecimal(Math.ulp(value))));
    }

    @Property(tries = 300)
    void carriesNoMoreThanItMust(@ForAll double value) {
        String digits =
                Digits.five(value).replaceAll("e.*", "").replaceAll("\\D", "").replaceAll("^0+", "");
        assertThat(digits.replaceAll("0+$", "").length()).isLessThanOrEqualTo(5);
        assertThat(Digits.five(-value).replace("-", ""))
                .isEqualTo(Digits.five(value).replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.1, 0.1", "-2.5, -2.5", "5.083593833386954e15, 5.0836e15", "1e-24, 1e-24"})
    void isShort(double value, String text) {
        assertThat(Digits.five(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsNoAnswer(double value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Digits.five(value))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NOT_FINITE));
    }
}
