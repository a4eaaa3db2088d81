package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DeviceCommandTest {
    private static final double HBAR = 1.054571817e-34;
    private static final double ELECTRON_MASS = 9.1093837139e-31;
    private static final double BOLTZMANN = 1.380649e-23;
    private static final double VACUUM_PERMEABILITY = 1.25663706127e-6;

    private static JsonNode answer(String... args) {
        List<String> all = new ArrayList<>(List.of("device", "--format", "json"));
        all.addAll(List.of(args));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static double result(JsonNode answer, String group, String name) {
        return answer.path("results").path(group).path(name).path("value").doubleValue();
    }

    private static double input(JsonNode answer, String name) {
        return answer.path("inputs").path(name).path("value").doubleValue();
    }

    private static void assertEqual(double actual, double expected) {
        assertThat(actual / expected).isCloseTo(1, within(1e-9));
    }

    @Test
    void aMeasuredSetAndACopperLayerComeFromTheTables() {
        JsonNode answer = answer();
        assertThat(answer.path("results").propertyNames()).containsExactly("stack", "published", "derived", "measured");
        assertThat(input(answer, "spin_hall_angle")).isEqualTo(0.068);
        assertThat(answer.path("inputs").path("spin_hall_angle").path("source").stringValue())
                .isEqualTo("wang2014");
        assertThat(answer.path("inputs").path("korringa_product").path("source").stringValue())
                .isNotIn("given", "default");
        List<String> references = new ArrayList<>();
        answer.path("references").forEach(r -> references.add(r.isObject() ? r.toString() : r.stringValue()));
        assertThat(String.join(" ", references)).contains("wang2014", "liu2011", "cahaya2023");
    }

    @Test
    void everyResultHasItsUnit() {
        for (JsonNode group : answer().path("results")) {
            group.properties().stream()
                    .filter(e -> !e.getKey().equals("verdict"))
                    .forEach(e -> assertThat(e.getValue().path("unit").stringValue())
                            .as(e.getKey())
                            .isNotBlank());
        }
    }

    /// 2 lambda theta j/sigma in V, with tanh(d/2 lambda) and the loss to G.
    @ParameterizedTest
    @CsvSource({"0.1, 1e10", "-0.1, 1e10", "0.1, -1e10", "-0.1, -1e10"})
    void accumulationIsThatOfTheClosedForm(double theta, double j) {
        JsonNode answer = answer(
                "--spin-hall-angle", theta + "",
                "--current", j + " A/m^2",
                "--interface-conductance", "1e15 S/m^2");
        double thick = 2 * 1.4e-9 * theta * j / 5e6;
        double r = 2 * 1e15 * 1.4e-9 / 5e6;
        assertEqual(result(answer, "stack", "thick_film"), thick);
        assertEqual(result(answer, "stack", "spin_accumulation"), thick * Math.tanh(2.5) / (1 + r / Math.tanh(5)));
        assertThat(Math.signum(result(answer, "measured", "shift"))).isEqualTo(-Math.signum(theta * j));
        assertThat(Math.signum(result(answer, "stack", "oersted_field"))).isEqualTo(Math.signum(j));
    }

    /// The field of the accumulation is -K m_e mu/(e hbar), derived and measured alike; the published one is twice
    /// that.
    @Test
    void shiftIsThatOfTheKnightShift() {
        JsonNode answer = answer();
        double mu = result(answer, "stack", "spin_accumulation");
        double field = -input(answer, "knight_shift") * ELECTRON_MASS * mu / HBAR;
        double larmor = result(answer, "stack", "larmor_frequency");
        for (String route : List.of("derived", "measured")) {
            assertEqual(result(answer, route, "equivalent_field"), field);
            assertEqual(result(answer, route, "shift"), larmor * field / 9.4);
            assertEqual(result(answer, route, "shift_ppm"), 1e6 * field / 9.4);
        }
        assertEqual(result(answer, "published", "shift"), 2 * larmor * field / 9.4);
    }

    @Test
    void heatAndNoiseFollowTheTextbook() {
        JsonNode answer = answer("--current", "2e10 A/m^2", "--bandwidth", "10 Hz");
        double heat = 4e20 * 7e-9 / 5e6;
        assertEqual(result(answer, "stack", "joule_heat"), heat);
        assertEqual(result(answer, "stack", "temperature_rise"), heat / 7e4);
        double resistance = 1e-3 / (5e6 * 1e-4 * 7e-9);
        assertEqual(
                result(answer, "stack", "johnson_noise"),
                Math.sqrt(4 * BOLTZMANN * (4 + heat / 7e4) * resistance * 10));
        double sheet = VACUUM_PERMEABILITY * 2e10 * 7e-9 / 2;
        assertThat(result(answer, "stack", "oersted_field") / sheet).isCloseTo(1, within(1e-3));
    }

    @Test
    void korringaRatioOfAPureContactIsOneAndOfTheMeasurementWhatItIs() {
        JsonNode answer = answer();
        double eta = input(answer, "contact_enhancement");
        assertEqual(result(answer, "derived", "korringa_ratio"), 2 * eta * eta / (2 * eta * eta + 1));
        assertThat(result(answer, "measured", "korringa_ratio")).isCloseTo(1.92, within(0.01));
    }

    /// The nuclei take nothing that counts: for a film without other loss, r_n coth D.
    @Test
    void backActionLowersTheAccumulation() {
        JsonNode answer = answer();
        double g = result(answer, "measured", "back_action");
        double s = 2 * g * 1.4e-9 / 5e6 / Math.tanh(5);
        assertEqual(result(answer, "measured", "back_action_change"), -s / (1 + s));
    }

    @Test
    void transitionMetalsNeedAFermiWavenumber() {
        Run refused = Run.of("device", "--isotope", "195Pt", "--metal", "Pt");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("nsot: NSOT-305: ").contains("--fermi-wavenumber");
        JsonNode answer = answer("--isotope", "195Pt", "--metal", "Pt", "--fermi-wavenumber", "1.6 1/Å");
        assertThat(answer.path("warnings").toString()).contains("k_F is the user's choice");
    }

    @ParameterizedTest
    @CsvSource({
        "--injector, Pt-althammer2013, 306",
        "--injector, Pt-nobody2000, 304",
        "--metal, Xx, 303",
        "--isotope, 57Fe, 306",
        "--concentration, 1.5, 101",
        "--current, 0 A/m^2, 101",
        "--thickness, -1 nm, 101",
        "--interface-conductance, -1 S/m^2, 101",
        "--temperature, 0 K, 101",
        "--thermal-conductance, 1 W/m^2, 202"
    })
    void badInputIsRefused(String option, String value, String code) {
        Run run = Run.of("device", option, value);
        assertThat(run.err()).startsWith("nsot: NSOT-" + code + ": ");
        assertThat(run.code()).isEqualTo(2);
    }

    /// mu is linear in theta: its relative deviation is that of theta, and so is that of every shift.
    @Test
    void uncertainInputsGiveBands() {
        JsonNode answer = answer("--spin-hall-angle", "0.10 ± 0.01", "--samples", "2000");
        JsonNode stack =
                answer.path("results").path("uncertainty").path("stack").path("spin_accumulation");
        double mean = result(answer, "stack", "spin_accumulation");
        assertThat(stack.path("linear_standard_deviation").path("value").doubleValue() / mean)
                .isCloseTo(0.1, within(1e-6));
        assertThat(answer.path("results").path("uncertainty").path("measured").has("shift"))
                .isTrue();
    }

    /// g_damp is in proportion to I_p^2 and the rate of a classical vector to I_p; independent spins know no I_p.
    @Test
    void theSpinLengthCountsForClassicalVectorsOnly() {
        JsonNode root = answer();
        JsonNode full = answer("--spin-length", "full");
        assertThat(input(full, "spin_length")).isEqualTo(1.5);
        double ratio = 1.5 / Math.sqrt(1.5 * 2.5);
        for (String route : List.of("published", "derived", "measured")) {
            assertEqual(result(full, route, "damping_torque_rate") / result(root, route, "damping_torque_rate"), ratio);
            assertEqual(result(full, route, "width_change"), result(root, route, "width_change"));
            assertEqual(result(full, route, "shift"), result(root, route, "shift"));
            assertEqual(result(full, route, "knight_shift"), result(root, route, "knight_shift"));
        }
    }

    @Test
    void theLastWordIsTheVerdictOfAllRoutes() {
        JsonNode warnings = answer().path("warnings");
        String last = warnings.get(warnings.size() - 1).stringValue();
        assertThat(last).matches("Verdict: published, derived: out of reach by a factor of \\S+; measured: out of .*");
        Run text = Run.of("device", "--formulation", "derived");
        assertThat(text.out()).contains("* Verdict: derived: out of reach");
    }

    @Test
    void entriesOfTheUserLieOverTheTables() {
        String file = Path.of(System.getProperty("nsot.root"), "docs", "examples", "my-tables.yaml")
                .toString();
        JsonNode answer =
                answer("--tables", file, "--injector", "Pt-own2026", "--metal", "Cu95Be5", "--concentration", "0.6");
        assertThat(input(answer, "spin_hall_angle")).isEqualTo(0.071);
        assertThat(input(answer, "knight_shift")).isEqualTo(0.00231);
        assertThat(result(answer, "measured", "knight_shift")).isEqualTo(0.00231);
    }
}
