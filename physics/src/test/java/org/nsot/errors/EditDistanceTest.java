package org.nsot.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, aBc, 1", "abc, axc, 2", "abc, ac, 2", "abc, abcd, 2", "abc, bac, 2", "'', ab, 4"})
    void measuresInHalfSteps(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a)).isEqualTo(distance);
    }
}
