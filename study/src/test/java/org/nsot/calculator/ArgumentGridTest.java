package org.nsot.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Allowed;

class ArgumentGridTest {
    @Property(tries = 300)
    void aRangeStartsAndEndsExactlyWhereAskedAndIsEven(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double to,
            @ForAll @IntRange(min = 2, max = 50) int points) {
        List<Double> xs = ArgumentGrid.range("" + from, "" + to, "" + points, false, Allowed.ANY);
        assertThat(xs).hasSize(points);
        assertThat(xs.getFirst()).isEqualTo(from);
        assertThat(xs.getLast()).isEqualTo(to);
        double tolerance = 4 * Math.ulp(Math.max(Math.abs(from), Math.abs(to)));
        for (int i = 1; i < points; i++) {
            assertThat(xs.get(i) - xs.get(i - 1)).isCloseTo((to - from) / (points - 1), within(tolerance));
        }
    }

    /// Rounding: the exponential turns an absolute error of its argument, up to 40 here, into a relative one.
    @Property(tries = 300)
    void aLogarithmicRangeHasEqualRatios(
            @ForAll @Scale(10) @DoubleRange(min = 1e-8, max = 1) double from,
            @ForAll @IntRange(min = 2, max = 50) int points) {
        List<Double> xs = ArgumentGrid.range("" + from, "1e4", "" + points, true, Allowed.ANY);
        double ratio = Math.pow(1e4 / from, 1.0 / (points - 1));
        assertThat(xs.getFirst()).isEqualTo(from);
        assertThat(xs.getLast()).isEqualTo(1e4);
        for (int i = 1; i < points; i++) {
            assertThat(xs.get(i) / xs.get(i - 1) / ratio).isCloseTo(1, within(40 * 4 * Math.ulp(1.0)));
        }
    }

    @Test
    void theWidestRangeDoesNotOverflow() {
        assertThat(ArgumentGrid.range("-1e308", "1e308", "3", false, Allowed.ANY))
                .containsExactly(-1e308, 0.0, 1e308);
    }

    @Test
    void aListTakesBlanksAndKeepsItsOrder() {
        assertThat(ArgumentGrid.list("2, 1e-8 ,.5,+3.", Allowed.ANY)).containsExactly(2.0, 1e-8, 0.5, 3.0);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,', QUANTITY_MALFORMED",
        "'', QUANTITY_MALFORMED",
        "1 2, QUANTITY_MALFORMED",
        "NaN, QUANTITY_MALFORMED",
        "1d, QUANTITY_MALFORMED",
        "1e400, NOT_FINITE"
    })
    void badListsAreRefused(String list, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ArgumentGrid.list(list, Allowed.ANY))
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }

    /// The caret stands under the first item that is not allowed.
    @ParameterizedTest
    @CsvSource({"'1, -2,3', 4", "'0', 1", "'1,2,0', 5"})
    void aRefusedItemIsShownWithItsPlace(String list, int column) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ArgumentGrid.list(list, Allowed.POSITIVE))
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN);
                    assertThat(r.excerpt()).hasValue(new Excerpt(list, column));
                    assertThat(r.given()).startsWith("--x = \"" + list + "\"");
                    assertThat(r.mend()).contains("--x 1e-8,0.5,2");
                });
    }
}
