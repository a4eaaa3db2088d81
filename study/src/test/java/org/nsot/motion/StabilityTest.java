package org.nsot.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.ImageFormat;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;

class StabilityTest {
    private static ComputedFigure figure(String formulation, Map<RunParameter, String> texts) {
        RunScenario scenario = RunScenario.of(
                RunInputs.of(new RunInputs.Texts(Map.of(), texts, Optional.of(formulation))), Optional.empty());
        return MotionFigures.stability(new Motion(scenario, List.of(), List.of(), Optional.empty(), true));
    }

    /// |mu| T2 at the threshold in ueV ms: that of PHYSICS.md, section 3, for T2 = 1 ms. Apart from cells within
    /// 15 % of it, the simulated fate is that of the formula, for both signs of mu and m_0.
    @ParameterizedTest
    @CsvSource({"published, 1, 7.0211", "derived, 1, -11.702", "published, -1, -7.0211"})
    void cellsAgreeWithTheFormula(String formulation, String equilibrium, double product) {
        String tilt = equilibrium.equals("1") ? "1 deg" : "179 deg";
        ComputedFigure figure = figure(
                formulation,
                Map.of(
                        RunParameter.EQUILIBRIUM, equilibrium,
                        RunParameter.TILT, tilt,
                        RunParameter.FRAME, "rotating"));
        int cycles = 0;
        for (List<Object> row : figure.data().rows()) {
            double times = (double) row.get(0) * (double) row.get(1) / product;
            if (Math.abs(times - 1) > 0.15) {
                assertThat(row.get(2)).as(row.toString()).isEqualTo(times > 1 ? "limit cycle" : "decays");
                cycles += times > 1 ? 1 : 0;
            }
        }
        assertThat(figure.data().rows()).hasSize(60 * 40);
        assertThat(cycles).isGreaterThan(100);
        assertThat(figure.captionText()).contains("Line:");
    }

    @Test
    void threadsDoNotChangeAByte() {
        byte[] one =
                figure("published", Map.of(RunParameter.THREADS, "1")).figure().encoded(ImageFormat.SVG);
        byte[] two =
                figure("published", Map.of(RunParameter.THREADS, "2")).figure().encoded(ImageFormat.SVG);
        assertThat(one).isEqualTo(two);
    }

    @Test
    void withoutClosedFormThereAreCellsOnlyAndItSaysSo() {
        ComputedFigure figure = figure("published", Map.of(RunParameter.RF_AMPLITUDE, "20 Hz"));
        assertThat(figure.captionText()).contains("No boundary is known in closed form.");
    }

    @Test
    void whatHasNoPlaneIsRefused() {
        assertThatThrownBy(() -> figure("published", Map.of(RunParameter.RELAXATION, "none")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-402");
    }
}
