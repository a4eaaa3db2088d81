package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-0.000999, -9.99e-4",
        "0.001, 0.001",
        "0.0042345, 0.00423",
        "99.96, 100",
        "9.996e7, 1e8",
        "999499, 999000",
        "999600, 1e6",
        "605000, 605000",
        "-1.16e6, -1.16e6",
        "9.8001e-8, 9.8e-8"
    })
    void numbersAreShort(double value, String words) {
        assertThat(Words.number(value)).isEqualTo(words);
    }

    /// The decimal nearest to the value: exact arithmetic rounds it to three digits.
    @Test
    void threeDigitsAreThoseOfExactArithmetic() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-40, 40));
            BigDecimal exact = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
            assertThat(new BigDecimal(Words.number(value))).isEqualByComparingTo(exact);
        }
    }
}
