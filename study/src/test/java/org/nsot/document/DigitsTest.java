package org.nsot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class DigitsTest {
    /// The exact value rounded by the decimal arithmetic of the JDK, ties to even.
    @Property
    void isTheNumberWithFiveSignificantDigits(@ForAll double value) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(5, RoundingMode.HALF_EVEN));
        assertThat(new BigDecimal(Digits.five(value))).isEqualByComparingTo(exact);
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
