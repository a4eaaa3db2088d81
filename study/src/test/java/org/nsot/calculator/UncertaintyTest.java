package org.nsot.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;

class UncertaintyTest {
    private static Uncertainty uncertainty(Map<TorqueParameter, String> texts) {
        Inputs<TorqueParameter> inputs = Inputs.of(TorqueParameter.class, texts);
        return Uncertainty.of(
                inputs,
                List.of(TorqueColumn.of(TorqueScenario.from(inputs), List.of(Formulation.DERIVED))
                        .getFirst()
                        .group()),
                UncertaintyTest::values,
                new Sampling(20_000, 3));
    }

    private static double[] values(Inputs<TorqueParameter> inputs) {
        TorqueScenario scenario = TorqueScenario.from(inputs);
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(Formulation.DERIVED, scenario.nucleus());
        return Arrays.stream(TorqueResult.values())
                .mapToDouble(r -> r.of(torque, scenario))
                .toArray();
    }

    private static Band band(Uncertainty uncertainty, TorqueResult result) {
        return uncertainty.propagation().bands().get(result.ordinal());
    }

    /// j_c ~ sigma/(lambda theta T2 k_F^2 mu_I^2): relative variances add with the squares of the powers. The second
    /// order is below the 5 % that the two ways may differ.
    @Test
    void linearAndMonteCarloAgreeWithTheClosedFormForSmallErrors() {
        Uncertainty uncertainty = uncertainty(Map.of(
                TorqueParameter.SPIN_DIFFUSION_LENGTH, "2 ± 0.02 nm",
                TorqueParameter.SPIN_HALL_ANGLE, "0.1 ± 0.001",
                TorqueParameter.T2, "1 ± 0.01 ms",
                TorqueParameter.FERMI_WAVENUMBER, "2 ± 0.02 1/Å",
                TorqueParameter.MOMENT, "0.0906 ± 0.000906 mu_N"));
        Band critical = band(uncertainty, TorqueResult.CRITICAL_CURRENT_DENSITY);
        double closed = 0.01 * Math.sqrt(1 + 1 + 1 + 4 + 4);
        assertThat(critical.linearStandardDeviation() / critical.nominal()).isCloseTo(closed, within(1e-5 * closed));
        assertThat(critical.standardDeviation() / critical.linearStandardDeviation())
                .isCloseTo(1, within(0.05));
        double[] powers = {4, 4, 1, 1, 1};
        for (int i = 0; i < powers.length; i++) {
            Share share = critical.shares().get(i);
            assertThat(share.index()).isCloseTo(powers[i] / 11, within(5 * share.standardError()));
        }
        assertThat(uncertainty.parameters()).first().isEqualTo(TorqueParameter.MOMENT);
    }

    @Test
    void whatIsAssumedAndLeftOutIsSaid() {
        List<String> warnings = uncertainty(
                        Map.of(TorqueParameter.T2, "2.2 ± 1 ms", TorqueParameter.SPIN_HALL_ANGLE, "0.05..0.15"))
                .warnings();
        assertThat(warnings.get(0))
                .contains("independent", "T2 = 0.0022 ± 0.001 s, normal", "theta = 0.05..0.15, uniform")
                .contains("20000 samples (seed 3)");
        assertThat(warnings.get(1)).contains("% of the samples are refused", "NSOT-101", "the first with T2 = -");
        assertThat(warnings.get(2)).contains("A single sample", "critical spin accumulation (derived)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "1000001", "1000.5", "-5", "1000..2000"})
    void samplesAreAWholeNumberWithinLimits(String samples) {
        Inputs<SamplingParameter> inputs =
                Inputs.of(SamplingParameter.class, Map.of(SamplingParameter.SAMPLES, samples));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sampling.from(inputs))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN));
    }

    @Test
    void samplingHasItsDefaults() {
        assertThat(Sampling.from(Inputs.of(SamplingParameter.class, Map.of()))).isEqualTo(new Sampling(100_000, 1));
    }
}
