package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void holdsWhenEveryCheckPasses() {
        assertThat(Verdict.of(List.of(ratio("a", 1, 1.0005, 1e-3), ratio("b", 2, 2, 0))))
                .isEqualTo(new Verdict(Verdict.Kind.HOLDS, ""));
    }

    @Test
    void oneFailedCheckDecides() {
        assertThat(Verdict.of(List.of(ratio("a", 1, 1, 1e-3), ratio("b", 2, 1, 1e-3)))
                        .size())
                .isEqualTo("b: obtained/printed = 0.5000");
    }

    @Test
    void theSharpestCheckTellsTheSize() {
        assertThat(Verdict.of(List.of(ratio("a", 2, 1.01, 0.1), ratio("a", 2, 1, 1e-6)))
                        .size())
                .isEqualTo("a: obtained/printed = 0.5000");
    }

    @Test
    void severalArgumentsGiveARange() {
        assertThat(Verdict.of(List.of(ratio("a", 1, 3, 1e-6), ratio("a", 1, 2, 1e-6)))
                        .size())
                .isEqualTo("a: obtained/printed = 2.000 to 3.000");
    }

    @Test
    void whatIsNotANumberNeverPasses() {
        assertThat(ratio("a", Double.NaN, 1, 1).passed()).isFalse();
        assertThat(ratio("a", 1, Double.NaN, 1).passed()).isFalse();
    }

    private static Check ratio(String quantity, double claimed, double obtained, double tolerance) {
        return new Check(
                "method",
                quantity,
                "",
                claimed,
                obtained,
                Math.abs(obtained),
                Check.Measure.RATIO,
                tolerance,
                "reason");
    }
}
