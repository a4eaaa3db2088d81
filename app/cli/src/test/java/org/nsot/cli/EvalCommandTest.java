package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class EvalCommandTest {
    private static List<Double> column(Run run, String name) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.json()
                .path("results")
                .path("values")
                .valueStream()
                .map(v -> v.path(name).doubleValue())
                .toList();
    }

    /// Closed forms at x = 1 and the limits of small arguments.
    @ParameterizedTest
    @CsvSource({
        "f_con1, 1, 0.21769889, 1",
        "f_con2, 1, 0.70807342, 1",
        "f_dip1, 1, 0.09565729, 1",
        "f_dip2, 1, -0.05497676, 1",
        "chi1, 0, 0.02533030, m_e k_F",
        "chi1, 2, 0.01266515, m_e k_F",
        "chi2, 1, 0.03978874, m_e^2/(hbar^2 k_F)",
        "chi2, 3, 0, m_e^2/(hbar^2 k_F)"
    })
    void valuesAndUnits(String name, String x, double expected, String unit) {
        Run run = Run.of("eval", name, "--x", x, "--format", "json");
        assertThat(column(run, "value").getFirst()).isCloseTo(expected, within(5e-9));
        assertThat(run.json().path("results").path("unit").stringValue()).isEqualTo(unit);
        assertThat(run.json().path("inputs").path("function").stringValue()).isEqualTo(name);
    }

    @Test
    void aListKeepsItsOrderAndAllDigits() {
        Run run = Run.of("eval", "f_con1", "--x", "1e-8,0.5, 2", "--format", "json");
        assertThat(column(run, "x")).containsExactly(1e-8, 0.5, 2.0);
        JsonNode first = run.json().path("results").path("values").get(0);
        assertThat(first.propertyNames()).containsExactly("x", "value");
        assertThat(first.path("value").doubleValue() * 3e-8).isCloseTo(1, within(1e-15));
    }

    @Test
    void aRangeHoldsBothEnds() {
        Run even = Run.of("eval", "f_con2", "--from", "1", "--to", "3", "--points", "5", "--format", "json");
        assertThat(column(even, "x")).containsExactly(1.0, 1.5, 2.0, 2.5, 3.0);
        Run log =
                Run.of("eval", "f_con2", "--from", "0.01", "--to", "100", "--points", "5", "--log", "--format", "json");
        List<Double> xs = column(log, "x");
        assertThat(xs.getFirst()).isEqualTo(0.01);
        assertThat(xs.getLast()).isEqualTo(100.0);
        for (int i = 1; i < xs.size(); i++) {
            assertThat(xs.get(i) / xs.get(i - 1)).isCloseTo(10, within(1e-13));
        }
        assertThat(column(Run.of("eval", "f_con2", "--from", "1", "--to", "2", "--format", "json"), "x"))
                .hasSize(101);
    }

    @Test
    void csvIsATableWithHeader() {
        Run csv = Run.of("eval", "chi1", "--from", "0.5", "--to", "4", "--points", "8", "--format", "csv");
        Run json = Run.of("eval", "chi1", "--from", "0.5", "--to", "4", "--points", "8", "--format", "json");
        List<String> lines = csv.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("x (1),value (m_e k_F)");
        List<Double> values = lines.stream()
                .skip(1)
                .map(l -> Double.parseDouble(l.split(",")[1]))
                .toList();
        assertThat(values).isEqualTo(column(json, "value"));
        assertThat(csv.out()).doesNotContain("\r");
    }

    @ParameterizedTest
    @CsvSource({
        "f_dip1, 'x (1),value (1),value_published (1)'",
        "chi2, 'x (1),value (m_e^2/(hbar^2 k_F)),value_published (m_e^2/(hbar^2 k_F))'"
    })
    void everyColumnOfTheCsvTellsItsUnit(String function, String header) {
        Run csv = Run.of("eval", function, "--x", "1", "--formulation", "both", "--format", "csv");
        assertThat(csv.out().lines().findFirst()).hasValue(header);
    }

    /// Only f_dip1 knows the formulation: 3/(8 x^3) stands between the two.
    @Test
    void bothFormulationsStandSideBySide() {
        Run run = Run.of("eval", "f_dip1", "--x", "2", "--formulation", "both", "--format", "json");
        double derived = column(run, "value").getFirst();
        double published = column(run, "value_published").getFirst();
        assertThat(derived - published).isCloseTo(3.0 / 64, within(1e-16));
        assertThat(run.json().path("inputs").path("formulation").stringValue()).contains("derived", "published");
        Run alone = Run.of("eval", "f_dip1", "--x", "2", "--formulation", "published", "--format", "json");
        assertThat(column(alone, "value").getFirst()).isEqualTo(published);
        assertThat(alone.json().path("warnings").toString()).contains("3/(8 x^3)");
    }

    @Test
    void textShowsAllDigitsOfTheValues() {
        Run text = Run.of("eval", "f_con1", "--x", "0.3");
        double value = column(Run.of("eval", "f_con1", "--x", "0.3", "--format", "json"), "value")
                .getFirst();
        assertThat(text.out()).contains("0.3", Double.toString(value));
    }
}
