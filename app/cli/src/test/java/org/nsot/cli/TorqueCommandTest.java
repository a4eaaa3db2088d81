package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TorqueCommandTest {
    private static final double HBAR_EV_S = 6.582119569e-16;

    private static JsonNode results(String formulation, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "torque";
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(args, 0, all, 3, args.length);
        Run run = Run.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.json().path("results").path(formulation);
    }

    private static double value(JsonNode results, String name) {
        return results.path(name).path("value").doubleValue();
    }

    @Test
    void jsonHasItsSixParts() {
        Run run = Run.of("torque", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode json = run.json();
        assertThat(json.propertyNames())
                .containsExactly("command", "version", "inputs", "results", "warnings", "references");
        assertThat(json.path("command").stringValue()).isEqualTo("torque");
        assertThat(json.path("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(json.path("results").propertyNames()).containsExactly("published", "derived");
    }

    @Test
    void everyQuantityHasValueAndUnit() {
        JsonNode json = Run.of("torque", "--format", "json").json();
        for (JsonNode formulation : json.path("results")) {
            formulation.properties().stream()
                    .filter(e -> e.getValue().isObject())
                    .forEach(e -> assertQuantity(e.getKey(), e.getValue()));
            assertThat(formulation
                            .path("g_nuclear_conventional")
                            .path("imaginary")
                            .isNumber())
                    .isTrue();
        }
        for (JsonNode input : json.path("inputs")) {
            assertThat(input.path("source").stringValue()).isIn("default", "isotope");
            assertThat(input.path("value").isMissingNode()).isFalse();
        }
    }

    private static void assertQuantity(String name, JsonNode quantity) {
        assertThat(quantity.path("value").isNumber()).as(name).isTrue();
        assertThat(quantity.path("unit").stringValue()).as(name).isNotBlank();
    }

    /// The numbers that the project's first milestone asks for; they are the paper's with five digits.
    @ParameterizedTest
    @CsvSource({
        "published, 5.0836e15, 2.0297e12, 7.0211e-6, 1.7553e11",
        "derived, 2.5418e15, 1.2178e12, 1.1702e-5, 2.9255e11"
    })
    void numbersOfThePaper(String formulation, double field, double damp, double critical, double current) {
        JsonNode results = results(formulation);
        assertThat(value(results, "g_field") / field).isCloseTo(1, within(5e-5));
        assertThat(value(results, "g_damp") / damp).isCloseTo(1, within(5e-5));
        assertThat(value(results, "critical_spin_accumulation") / critical).isCloseTo(1, within(5e-5));
        assertThat(value(results, "critical_current_density") / current).isCloseTo(1, within(5e-5));
    }

    /// What the numbers of one answer owe to each other: 4 pi g; gain mu_c T2 = 1; shift and gain as g_field and
    /// g_damp.
    @ParameterizedTest
    @ValueSource(strings = {"published", "derived"})
    void resultsAreConsistent(String formulation) {
        JsonNode r = results(formulation, "--t2", "2 ms", "--spin-hall-angle", "-0.2");
        double conventional = value(r, "g_nuclear_conventional");
        double imaginary = r.path("g_nuclear_conventional").path("imaginary").doubleValue();
        assertThat(conventional / (4 * Math.PI * value(r, "g_damp"))).isCloseTo(1, within(1e-15));
        assertThat(imaginary / (4 * Math.PI * value(r, "g_field"))).isCloseTo(1, within(1e-15));
        double sign = formulation.equals("published") ? 1 : -1;
        double gain = sign * value(r, "gain");
        assertThat(gain * value(r, "critical_spin_accumulation") * 2e-3).isCloseTo(1, within(1e-14));
        double ratio = 2 * Math.PI * value(r, "precession_shift") / gain;
        assertThat(ratio / (value(r, "g_field") / value(r, "g_damp"))).isCloseTo(1, within(1e-14));
        double a2 = 4e-20;
        double ip = Math.sqrt(0.75);
        assertThat(gain / (value(r, "g_damp") * a2 / (HBAR_EV_S * ip))).isCloseTo(1, within(1e-9));
        double current = value(r, "critical_spin_accumulation") * 1e7 / (2 * 2e-9 * 0.2);
        assertThat(value(r, "critical_current_density") / current).isCloseTo(1, within(1e-14));
        assertThat(r.path("amplified_at_plus_z").stringValue()).isEqualTo(sign > 0 ? "mu > 0" : "mu < 0");
        // theta is negative here: the current that makes the amplifying mu has the other sign.
        assertThat(r.path("amplifying_current").stringValue()).isEqualTo(sign > 0 ? "j < 0" : "j > 0");
    }

    @ParameterizedTest
    @CsvSource({"published, 'published'", "derived, 'derived'", "both, 'published,derived'"})
    void formulationChoosesTheColumns(String choice, String columns) {
        Run json = Run.of("torque", "--format", "json", "--formulation", choice);
        assertThat(json.json().path("results").propertyNames()).containsExactly(columns.split(","));
        Run text = Run.of("torque", "--formulation", choice);
        String header = text.out()
                .lines()
                .dropWhile(l -> !l.equals("Results"))
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(header.strip().split(" +")).containsExactly(columns.split(","));
    }

    @Test
    void theSameQuantityInOtherUnitsGivesTheSameNumbers() {
        JsonNode plain = results("derived");
        JsonNode other = results(
                "derived",
                "--fermi-wavenumber",
                "20 1/nm",
                "--lattice-constant",
                "0.2 nm",
                "--t2",
                "1000 us",
                "--conductivity",
                "10 MS/m",
                "--spin-diffusion-length",
                "20 angstrom",
                "--permeability",
                "250 mH/m",
                "--spin-hall-angle",
                "10 %");
        assertThat(other).isEqualTo(plain);
    }

    @Test
    void inputsSayWhereTheyCameFrom() {
        JsonNode inputs = Run.of("torque", "--isotope", "63cu", "--t2", "3 ms", "--format", "json")
                .json()
                .path("inputs");
        assertThat(inputs.path("isotope").path("value").stringValue()).isEqualTo("63Cu");
        assertThat(inputs.path("isotope").path("source").stringValue()).isEqualTo("given");
        assertThat(inputs.path("spin").path("value").stringValue()).isEqualTo("3/2");
        assertThat(inputs.path("spin").path("source").stringValue()).isEqualTo("isotope");
        assertThat(inputs.path("moment").path("source").stringValue()).isEqualTo("stone2019");
        assertThat(inputs.path("t2").path("value").doubleValue()).isEqualTo(3e-3);
        assertThat(inputs.path("t2").path("source").stringValue()).isEqualTo("given");
        assertThat(inputs.path("conductivity").path("source").stringValue()).isEqualTo("default");
    }

    @Test
    void spinAndMomentOverrideTheIsotope() {
        JsonNode inputs = Run.of(
                        "torque", "--isotope", "63Cu", "--spin", "5/2", "--moment", "-1.5 mu_N", "--format", "json")
                .json()
                .path("inputs");
        assertThat(inputs.path("spin").path("value").stringValue()).isEqualTo("5/2");
        assertThat(inputs.path("moment").path("value").doubleValue()).isEqualTo(-1.5);
        assertThat(inputs.path("moment").path("source").stringValue()).isEqualTo("given");
        assertThat(value(results("derived", "--moment", "-0.0906 mu_N"), "g_field"))
                .isEqualTo(-value(results("derived"), "g_field"));
    }

    @Test
    void spinLengthFullIsShorter() {
        double root = value(results("derived", "--spin-length", "root"), "g_field");
        double full = value(results("derived", "--spin-length", "full"), "g_field");
        assertThat(root / full).isCloseTo(Math.sqrt(3), within(1e-14));
    }

    /// PHYSICS: the permeability, Knight shift and T1, the contact enhancement, the single spin 1/2.
    @Test
    void whatAUserMustBeToldStandsInTextAndJson() {
        List<String> warnings = Run.of("torque", "--format", "json")
                .json()
                .path("warnings")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        assertThat(warnings.get(0))
                .contains("0.25 H/m", "mu_r = 198940", "277890 eV (published)", "463140 eV (derived)");
        assertThat(warnings.get(1)).contains("237.93 %", "eta");
        assertThat(warnings.get(2)).contains("thick film", "Joule heat is left out");
        assertThat(warnings)
                .anySatisfy(w -> assertThat(w)
                        .startsWith("published, derived: ")
                        .contains("T1 = 9.8e-8 s at 300 K", "T2 = 0.001 s is longer", "A single spin I = 1/2"))
                .anySatisfy(w -> assertThat(w).startsWith("derived: ").contains("2 k_B T/(xi I_p) = 0.119 eV"));
        String text = Run.of("torque").out().replaceAll("\\s+", " ");
        assertThat(warnings).allSatisfy(w -> assertThat(text).contains(w));
    }

    @Test
    void warningsAppearOnlyWhereTheyApply() {
        List<String> warnings = Run.of(
                        "torque", "--isotope", "63Cu", "--permeability", "1.25663706127e-6 H/m", "--format", "json")
                .json()
                .path("warnings")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        assertThat(warnings.getFirst()).contains("Knight shift");
        assertThat(warnings).noneMatch(w -> w.contains("mu_r") || w.contains("A single spin"));
    }

    /// The paper's current at room temperature, where the electrons themselves relax the nucleus far too fast:
    /// 2 k_B T/(xi I_p) over 2 lambda theta j/sigma, xi = 5/6 and 1/2.
    @ParameterizedTest
    @CsvSource({"published, 0.8333333333333334, 8960", "derived, 0.5, 14900"})
    void theAnswerEndsWithAVerdict(String formulation, double xi, String factor) {
        JsonNode results = results(formulation);
        double needed = 2 * 8.617333262e-5 * 300 / (xi * Math.sqrt(0.75));
        assertThat(value(results, "needed_over_available") / (needed / 8e-6)).isCloseTo(1, within(1e-8));
        assertThat(results.path("verdict").stringValue()).isEqualTo("out of reach by a factor of " + factor);
        assertThat(results.propertyStream()
                        .reduce((_, last) -> last)
                        .orElseThrow()
                        .getKey())
                .isEqualTo("verdict");
    }

    @Test
    void csvHoldsTheNumbersOfTheJson() {
        JsonNode results = Run.of("torque", "--format", "json").json().path("results");
        List<String> lines = Run.of("torque", "--format", "csv").out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("name,value,unit");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(3);
            String[] path = cells[0].split("\\.");
            JsonNode node = results.path(path[0]).path(path[1]);
            if (node.isObject()) {
                String part = path.length == 3 && path[2].equals("imaginary") ? "imaginary" : "value";
                assertThat(Double.parseDouble(cells[1]))
                        .isEqualTo(node.path(part).doubleValue());
                assertThat(cells[2]).isEqualTo(node.path("unit").stringValue());
            } else {
                assertThat(cells[1]).isEqualTo(node.stringValue());
            }
        }
        assertThat(lines).hasSize(1 + 2 * 16);
    }

    /// Columns of the text begin under their headers and no line ends with a blank.
    @Test
    void textIsAlignedAndHasUnits() {
        Run run = Run.of("torque");
        assertThat(run.out().lines()).noneMatch(l -> l.endsWith(" ")).allMatch(l -> l.length() <= 100);
        List<String> lines = run.out()
                .lines()
                .dropWhile(l -> !l.equals("Results"))
                .skip(1)
                .takeWhile(l -> !l.isEmpty())
                .toList();
        int derived = lines.getFirst().indexOf("derived");
        for (String line : lines.subList(1, lines.size())) {
            assertThat(line.substring(derived - 1, derived + 1)).as(line).matches(" \\S");
        }
        assertThat(lines.stream().filter(l -> l.contains("g_damp ")).findFirst().orElseThrow())
                .endsWith("1/m^2");
    }
}
