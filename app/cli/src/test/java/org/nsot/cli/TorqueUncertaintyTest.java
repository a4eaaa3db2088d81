package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TorqueUncertaintyTest {
    private static final String[] UNCERTAIN = {
        "--spin-diffusion-length", "1.4 ± 0.3 nm", "--spin-hall-angle", "0.05..0.15", "--samples", "5000"
    };

    private static Run run(String... more) {
        List<String> args = new ArrayList<>(List.of("torque"));
        args.addAll(List.of(UNCERTAIN));
        args.addAll(List.of(more));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void inputsTellTheirDistributionAndTheSampling() {
        JsonNode inputs = run("--format", "json").json().path("inputs");
        JsonNode length = inputs.path("spin_diffusion_length");
        assertThat(length.propertyNames())
                .containsExactly("value", "unit", "distribution", "standard_deviation", "source");
        assertThat(length.path("distribution").stringValue()).isEqualTo("normal");
        assertThat(length.path("value").doubleValue()).isEqualTo(1.4e-9);
        assertThat(length.path("standard_deviation").doubleValue()).isEqualTo(3e-10);
        JsonNode angle = inputs.path("spin_hall_angle");
        assertThat(angle.path("distribution").stringValue()).isEqualTo("uniform");
        assertThat(angle.path("low").doubleValue()).isEqualTo(0.05);
        assertThat(angle.path("high").doubleValue()).isEqualTo(0.15);
        assertThat(angle.path("value").doubleValue()).isCloseTo(0.1, within(1e-16));
        assertThat(inputs.path("samples").path("value").doubleValue()).isEqualTo(5000);
        assertThat(inputs.path("samples").path("source").stringValue()).isEqualTo("given");
        assertThat(inputs.path("seed").path("source").stringValue()).isEqualTo("default");
    }

    /// Nominal results are those of the nominal inputs without uncertainties.
    @Test
    void nominalResultsStayWhereTheyWere() {
        JsonNode results = run("--format", "json").json().path("results");
        JsonNode exact = Run.of(
                        "torque", "--spin-diffusion-length", "1.4 nm", "--spin-hall-angle", "0.1", "--format", "json")
                .json()
                .path("results");
        assertThat(results.propertyNames()).containsExactly("published", "derived", "uncertainty");
        assertThat(results.path("published").path("g_damp"))
                .isEqualTo(exact.path("published").path("g_damp"));
        assertThat(exact.has("uncertainty")).isFalse();
    }

    @Test
    void everyResultHasItsFiguresInOrder() {
        JsonNode uncertainty = run("--format", "json").json().path("results").path("uncertainty");
        assertThat(uncertainty.propertyNames()).containsExactly("published", "derived", "refused_samples");
        JsonNode current = uncertainty.path("derived").path("critical_current_density");
        double[] values = Arrays.stream(new String[] {"low", "low_68", "median", "high_68", "high"})
                .mapToDouble(key -> current.path(key).path("value").doubleValue())
                .toArray();
        assertThat(values).isSorted();
        assertThat(current.path("median").path("unit").stringValue()).isEqualTo("A/m^2");
        assertThat(current.path("shares").propertyNames()).containsExactly("spin_hall_angle", "spin_diffusion_length");
        for (JsonNode share : current.path("shares")) {
            assertThat(share.path("value").doubleValue()).isBetween(0.1, 0.9);
            assertThat(share.path("standard_error").doubleValue()).isBetween(0.001, 0.05);
        }
        JsonNode untouched = uncertainty.path("derived").path("g_field");
        assertThat(untouched.path("standard_deviation").path("value").doubleValue())
                .isZero();
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(run("--format", "json")).isEqualTo(run("--format", "json"));
        assertThat(run("--format", "csv").out())
                .isEqualTo(run("--format", "csv", "--seed", "1.0").out());
        assertThat(run("--format", "csv").out())
                .isNotEqualTo(run("--format", "csv", "--seed", "2").out());
    }

    @Test
    void textShowsOneTableAFormulationWithTheRowsThatVary() {
        List<String> lines = run().out().lines().toList();
        assertThat(lines).allMatch(l -> l.length() <= 100).noneMatch(l -> l.endsWith(" "));
        int heading = lines.indexOf("Uncertainty, derived (95 % band; shares in the variance)");
        assertThat(lines.get(heading + 1).strip().split(" +"))
                .containsExactly("nominal", "from", "to", "theta", "lambda");
        assertThat(lines.get(heading + 2))
                .startsWith("  critical current density")
                .endsWith(" %");
        assertThat(lines.get(heading + 3))
                .startsWith("  needed over available mu")
                .endsWith(" %");
        assertThat(lines.get(heading + 4)).isEmpty();
        assertThat(run().out()).contains("1.4e-9 ± 3e-10", "0.05..0.15", "independent of each other");
    }

    @Test
    void csvHoldsTheFiguresOfTheJson() {
        String line = run("--format", "csv")
                .out()
                .lines()
                .filter(l -> l.startsWith("uncertainty.derived.critical_current_density.high,"))
                .findFirst()
                .orElseThrow();
        double high = run("--format", "json")
                .json()
                .path("results")
                .path("uncertainty")
                .path("derived")
                .path("critical_current_density")
                .path("high")
                .path("value")
                .doubleValue();
        assertThat(line).isEqualTo("uncertainty.derived.critical_current_density.high," + high + ",A/m^2");
    }

    @ParameterizedTest
    @CsvSource({
        "--t2, 1 ± 1 ms, 101",
        "--t2, 1 ± -1 ms, 207",
        "--t2, 2..1 ms, 207",
        "--spin, 1/2..3/2, 103",
        "--samples, 10, 101",
        "--seed, 1.5, 101"
    })
    void whatCannotBeIsRefused(String option, String value, int code) {
        Run run = Run.of("torque", "--spin-hall-angle", "0.1 ± 0.01", option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("nsot: NSOT-" + code);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--samples", "--seed"})
    void samplingWithoutUncertainInputsIsRefused(String option) {
        Run run = Run.of("torque", option, "5000");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("nsot: NSOT-402");
    }
}
