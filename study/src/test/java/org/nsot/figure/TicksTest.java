package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> labels(Axis axis, int atMost) {
        return axis.ticks(atMost).stream().filter(Tick::major).map(Tick::text).toList();
    }

    private static double number(String label) {
        String plain = label.replace('−', '-').replace("}", "");
        if (plain.contains("10^{")) {
            String[] parts = plain.split("×?10\\^\\{");
            return Double.parseDouble((parts[0].isEmpty() ? "1" : parts[0]) + "e" + parts[1]);
        }
        return Double.parseDouble(plain);
    }

    @Property
    void linearTicksAreRoundEvenAndWithinTheLimits(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = -9, max = 9) double decades,
            @ForAll @IntRange(min = 2, max = 12) int atMost) {
        double span = Math.pow(10, decades);
        double to = from + span;
        Assume.that(span > 1e-9 * Math.abs(from));
        List<Tick> majors = Scale.LINEAR.ticks(from, to, atMost).stream()
                .filter(Tick::major)
                .toList();
        assertThat(majors).hasSizeBetween(atMost >= 5 ? 2 : 0, atMost);
        double step = LinearTicks.step(from, to, atMost).doubleValue();
        for (int i = 0; i < majors.size(); i++) {
            assertThat(majors.get(i).value()).isBetween(from - 1e-8 * span, to + 1e-8 * span);
            assertThat(number(majors.get(i).text())).isEqualTo(majors.get(i).value());
            if (i > 0) {
                assertThat(majors.get(i).value() - majors.get(i - 1).value())
                        .isCloseTo(step, within(1e-9 * step + 4 * Math.ulp(Math.abs(from) + span)));
            }
        }
    }

    @Test
    void aStepAndItsPartsAgreeOnTheLimitsFarFromZero() {
        double from = -0.47;
        List<Tick> majors = Scale.LINEAR.ticks(from, from + Math.pow(10, -8.23), 5).stream()
                .filter(Tick::major)
                .toList();
        assertThat(majors).hasSizeBetween(2, 5);
    }

    @Property
    void logarithmicTicksArePowersOfTenWithinTheLimits(
            @ForAll @DoubleRange(min = -12, max = 12) double low,
            @ForAll @DoubleRange(min = 0.5, max = 12) double decades,
            @ForAll @IntRange(min = 3, max = 12) int atMost) {
        double from = Math.pow(10, low);
        double to = Math.pow(10, low + decades);
        List<Tick> ticks = Scale.LOGARITHMIC.ticks(from, to, atMost);
        assertThat(ticks.stream().filter(Tick::major).count()).isLessThanOrEqualTo(atMost);
        for (Tick tick : ticks) {
            assertThat(tick.value()).isBetween(from * (1 - 1e-8), to * (1 + 1e-8));
            if (tick.major()) {
                assertThat(number(tick.text())).isEqualTo(tick.value());
            }
        }
    }

    @Property
    void signedRootTicksKeepTheirDistance(
            @ForAll @DoubleRange(min = -3, max = 6) double decades, @ForAll @IntRange(min = 3, max = 12) int atMost) {
        double limit = Math.pow(10, decades);
        List<Tick> ticks = Scale.SIGNED_ROOT.ticks(-limit, limit, atMost);
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            assertThat(number(tick.text())).isEqualTo(tick.value());
            assertThat(tick.value()).isEqualTo(-ticks.get(ticks.size() - 1 - i).value());
            if (i > 0) {
                double gap = Scale.SIGNED_ROOT.fraction(tick.value(), -limit, limit)
                        - Scale.SIGNED_ROOT.fraction(ticks.get(i - 1).value(), -limit, limit);
                assertThat(gap).isGreaterThanOrEqualTo(1.0 / atMost - 1e-12);
            }
        }
    }

    @Test
    void labelsAsAReaderExpectsThem() {
        assertThat(labels(Axis.linear("", -1, 1), 5)).containsExactly("−1", "−0.5", "0", "0.5", "1");
        assertThat(labels(Axis.linear("", 0, 3e5), 4)).containsExactly("0", "10^{5}", "2×10^{5}", "3×10^{5}");
        assertThat(labels(Axis.logarithmic("", 0.1, 100), 5)).containsExactly("0.1", "1", "10", "100");
        assertThat(labels(Axis.logarithmic("", 1e-6, 1), 4)).containsExactly("10^{−6}", "10^{−4}", "10^{−2}", "10^{0}");
        assertThat(labels(Axis.logarithmic("", 1, 10), 6)).containsExactly("1", "2", "5", "10");
    }
}
