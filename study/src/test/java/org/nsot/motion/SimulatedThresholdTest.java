package org.nsot.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.constants.Codata;
import org.nsot.errors.Refusal;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;

class SimulatedThresholdTest {
    private static RunScenario scenario(String formulation, Map<RunParameter, String> texts) {
        return RunScenario.of(
                RunInputs.of(new RunInputs.Texts(Map.of(), texts, Optional.of(formulation))), Optional.empty());
    }

    /// mu_c of PHYSICS.md, section 3, over m_0, within 0.1 %.
    @ParameterizedTest
    @CsvSource({
        "published, 1, z, 7.0211e-6",
        "derived, 1, z, -1.1702e-5",
        "published, -1, z, -7.0211e-6",
        "derived, -0.5, z, 2.3404e-5",
        "'published', 1, '0,0,-1', -7.0211e-6"
    })
    void agreesWithTheFormula(String formulation, String equilibrium, String direction, double electronvolt) {
        RunScenario found = SimulatedThreshold.of(scenario(
                formulation,
                Map.of(
                        RunParameter.EQUILIBRIUM, equilibrium,
                        RunParameter.MU_DIRECTION, direction,
                        RunParameter.FRAME, "rotating")));
        assertThat(found.spinAccumulationJoule() / Codata.ELEMENTARY_CHARGE)
                .isCloseTo(electronvolt, within(1e-3 * Math.abs(electronvolt)));
    }

    @Test
    void withoutAPolarizationThereIsNone() {
        assertThatThrownBy(() -> SimulatedThreshold.of(scenario("derived", Map.of(RunParameter.EQUILIBRIUM, "0"))))
                .isInstanceOf(Refusal.class);
    }
}
