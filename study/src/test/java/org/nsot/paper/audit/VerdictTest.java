package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void holdsWhenEveryCheckPasses() {
        assertThat(Verdict.of(List.of(ratio("a", 1, 1.0005, 1e-3), ratio("b", 2, 2, 0))))
                .isEqualTo(new Verdict(List.of()));
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
    void theListHoldsOneEntryForEachArgumentOfTheSharpestChecks() {
        Verdict verdict = Verdict.of(List.of(ratio("a", 1, 3, 1e-6), ratio("a", 1, 2, 1e-6), ratio("a", 1, 9, 0.1)));
        assertThat(verdict.deviations()).extracting(Deviation::value).containsExactly(3.0, 2.0);
    }

    @Test
    void aSingleDeviationSaysItsPlaceAndADifferenceItsUnit() {
        Check check = new Check("method", "a", "x = 2", "eV", 1, 4, 1, Check.Measure.DIFFERENCE, 1e-6, "reason");
        assertThat(Verdict.of(List.of(check)).size()).isEqualTo("a, x = 2: obtained − printed = +3.000 eV");
    }

    @Test
    void zerosHaveNoSign() {
        assertThat(ratio("a", -0.0, -0.0, 1).claimed()).isEqualTo(0.0);
        assertThat(ratio("a", -0.0, -0.0, 1).obtained()).isEqualTo(0.0);
        assertThat(new Finding("a", -0.0, "1").value()).isEqualTo(0.0);
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
                "1",
                claimed,
                obtained,
                Math.abs(obtained),
                Check.Measure.RATIO,
                tolerance,
                "reason");
    }
}
