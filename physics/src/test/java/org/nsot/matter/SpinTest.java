package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class SpinTest {
    @Property
    void writtenAndReadBackItIsTheSame(@ForAll @IntRange(min = 1, max = 40) int doubled) {
        Spin spin = new Spin(doubled);
        assertThat(Spin.parse(spin.toString())).isEqualTo(spin);
        assertThat(Spin.parse(doubled + "/2")).isEqualTo(spin);
        assertThat(Spin.of(spin.quantumNumber())).isEqualTo(spin);
        assertThat(2 * spin.quantumNumber()).isEqualTo(doubled);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1", "' 7/2 ', 7", "1.5, 3", "3, 6", "0.5, 1", "4/2, 4"})
    void readsFractionsAndDecimals(String text, int doubled) {
        assertThat(Spin.parse(text).doubled()).isEqualTo(doubled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.3",
                "-1/2",
                "0",
                "0/2",
                "NaN",
                "Infinity",
                "-Infinity",
                "a/2",
                "1/2/2",
                "/2",
                "1/3",
                "",
                " ",
                "half",
                "20.5",
                "41/2",
                "1e300",
                "99999999999/2",
                "1/2 x",
                "0.5000000000000001"
            })
    void refusesWhatIsNoSpin(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Spin.parse(text))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NOT_A_SPIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "0.5f", "0x1p-1", "5e-1", "+1", "٣/2"})
    void refusesTheNotationOfProgrammingLanguages(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Spin.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 41, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesDoubledValuesOutOfRange(int doubled) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Spin(doubled));
    }
}
