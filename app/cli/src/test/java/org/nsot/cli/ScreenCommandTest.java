package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScreenCommandTest {
    private static final double BOLTZMANN_EV = 8.617333262e-5;
    private static final double HBAR_EV_S = 6.582119569e-16;

    private static JsonNode results(String... options) {
        Run run = Run.of(Stream.concat(Stream.of("screen", "--format", "json"), Stream.of(options))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json().path("results");
    }

    /// The same options with Joule heat left out.
    private static String[] cold(String... options) {
        return Stream.concat(Stream.of(options), Stream.of("--heat", "left-out"))
                .toArray(String[]::new);
    }

    private static double value(JsonNode group, String key) {
        return group.path(key).path("value").doubleValue();
    }

    private static JsonNode only(JsonNode rows, String isotope) {
        return rows.valueStream()
                .filter(r -> r.path("isotope").stringValue().equals(isotope))
                .findFirst()
                .orElseThrow();
    }

    /// Nothing is dropped silently: what is ranked and what is left out make up the product of the tables.
    @Test
    void everyCombinationIsRankedOrHasItsReason() {
        JsonNode results = results("--top", "1");
        double counted = value(results, "reachable")
                + value(results, "out_of_reach")
                + value(results, "only_collectively")
                + value(results, "not_computed");
        long nuclei = rows("nuclei", "--natural");
        assertThat(counted).isEqualTo(nuclei * rows("metals") * rows("injectors"));
        double reasons = results.path("obstacles")
                .valueStream()
                .mapToDouble(r -> value(r, "count"))
                .sum();
        assertThat(reasons).isEqualTo(value(results, "not_computed"));
    }

    private static long rows(String... command) {
        List<String> words =
                Stream.concat(Stream.of(command), Stream.of("--format", "json")).toList();
        return Run.of(words.toArray(String[]::new))
                .json()
                .path("results")
                .path("rows")
                .size();
    }

    /// 63Cu in Cu by the formulas of theory/09: gain = I_p mu/(2 k_B T1 T), shift = (gamma_n/gamma_e) K mu/h, and
    /// the thresholds of a single spin 3/2 and 9/2 there.
    @Test
    void measuredCopperFollowsTheFormulas() {
        JsonNode row = only(
                results(cold("--element", "Cu", "--metal", "Cu", "--injector", "Pt-liu2011", "--t2", "1 h"))
                        .path("rows"),
                "63Cu");
        double mu = value(row, "spin_accumulation");
        double gammaOverElectron = 7.1072e7 / 1.75882001e11;
        assertThat(value(row, "gain")).isCloseTo(Math.sqrt(3.75) * mu / (2 * BOLTZMANN_EV * 1.27), within(1e-6));
        assertThat(value(row, "shift") / (gammaOverElectron * 0.00237 * mu / (2 * Math.PI * HBAR_EV_S)))
                .isCloseTo(1, within(1e-4));
        assertThat(value(row, "factor") * mu / (2 * BOLTZMANN_EV * 4)).isCloseTo(1.2299, within(5e-5));
        assertThat(row.path("route").stringValue()).isEqualTo("measured");
        assertThat(value(row, "critical_current_density") / value(row, "current_density"))
                .isCloseTo(value(row, "factor"), within(1e-12 * value(row, "factor")));
    }

    /// 113In was not measured; T1 T of 115In, scaled by gamma^2, stands for it. Without K there is no shift.
    @Test
    void oneIsotopeStandsForAnother() {
        JsonNode rows = results("--element", "In", "--metal", "In", "--injector", "Pt-liu2011")
                .path("rows");
        double gammas = value(larmor("113In"), "gyromagnetic_ratio") / value(larmor("115In"), "gyromagnetic_ratio");
        assertThat(value(only(rows, "113In"), "gain") / value(only(rows, "115In"), "gain"))
                .isCloseTo(gammas * gammas, within(1e-12));
        assertThat(only(rows, "115In").path("shift").path("value").isNumber()).isFalse();
    }

    private static JsonNode larmor(String isotope) {
        return Run.of("nuclei", isotope, "--format", "json")
                .json()
                .path("results")
                .path("rows")
                .path(0);
    }

    @ParameterizedTest
    @CsvSource({"gain, gain, -1", "shift, shift, -1", "critical-current, critical_current_density, 1"})
    void rowsAreInTheOrderAskedFor(String by, String key, int direction) {
        List<Double> ranked = results("--by", by, "--top", "200")
                .path("rows")
                .valueStream()
                .map(r -> direction * value(r, key))
                .toList();
        assertThat(ranked).hasSize(200).isSorted();
    }

    /// A spin 1/2 is never amplified singly, and a measured coupling has no published form.
    @Test
    void verdictsKnowTheSpinAndRoutesTheFormulation() {
        JsonNode rows = results(cold("--element", "Pt", "--metal", "Pt", "--max-current", "1e20 A/m^2", "--top", "all"))
                .path("rows");
        assertThat(rows)
                .isNotEmpty()
                .allMatch(r -> r.path("verdict").stringValue().equals("only collectively (I = 1/2)"));
        JsonNode published = results("--element", "Cu", "--metal", "Cu", "--formulation", "published")
                .path("rows");
        assertThat(published)
                .isNotEmpty()
                .allMatch(r -> r.path("route").stringValue().equals("eta of K"));
    }

    /// The rise by Joule heat is held, and the current with it: j^2 d/sigma = h dT.
    @Test
    void heatLimitsTheCurrent() {
        JsonNode row = results(
                        "--element",
                        "Cu",
                        "--metal",
                        "Cu",
                        "--injector",
                        "Pt-liu2011",
                        "--thickness",
                        "5 nm",
                        "--thermal-conductance",
                        "1e7 W/(m^2 K)",
                        "--max-temperature-rise",
                        "2 K")
                .path("rows")
                .path(0);
        double j = value(row, "current_density");
        assertThat(j * j * 5e-9 * 2e-7 / 2e7).isCloseTo(1, within(1e-12));
    }

    /// T2 shorter than T1 raises what is needed; a longer one than the electrons allow changes nothing.
    @Test
    void onlyAShortT2Counts() {
        assertThat(factorOfCopper("0.1 ms")).isGreaterThan(factorOfCopper("1 ms"));
        assertThat(factorOfCopper("1 ms")).isGreaterThan(factorOfCopper("10 s"));
        assertThat(factorOfCopper("1 h")).isEqualTo(factorOfCopper("10 s"));
    }

    private static double factorOfCopper(String t2) {
        return value(
                only(
                        results("--element", "Cu", "--metal", "Cu", "--injector", "Pt-liu2011", "--t2", t2)
                                .path("rows"),
                        "63Cu"),
                "factor");
    }

    /// What heat forbids is most of what the current allows: the reason why it is counted by default.
    @Test
    void heatIsCountedByDefault() {
        assertThat(value(results("--top", "1"), "reachable")).isZero();
        assertThat(value(results(cold("--top", "1", "--t2", "1 h")), "reachable"))
                .isPositive();
    }

    private static JsonNode copper(String... options) {
        Stream<String> fixed = Stream.of("--element", "Cu", "--metal", "Cu", "--injector", "Pt-liu2011");
        JsonNode results = results(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
        return only(results.path("rows"), "63Cu");
    }

    /// 7e4 W/(m^2 K) at 4 K, as T^3 below and 1e8 W/(m^2 K) when warm; the rise is a quarter of the temperature, and
    /// a set without thickness gets 7 nm: j^2 d/sigma = h T/4.
    @ParameterizedTest
    @CsvSource({"4 K, 7e4", "2 K, 8750", "300 K, 1e8"})
    void heatCountsByDefault(String temperature, double conductance) {
        JsonNode row = copper("--temperature", temperature, "--max-current", "1e14 A/m^2");
        double kelvin = Double.parseDouble(temperature.split(" ")[0]);
        double j = value(row, "current_density");
        assertThat(j * j * 7e-9 / 5e6 / (conductance * kelvin / 4)).isCloseTo(1, within(1e-12));
        assertThat(value(row, "thickness")).isEqualTo(7e-9);
    }

    /// A strip that is cold enough carries the largest current.
    @Test
    void whereHeatDoesNotHoldTheCurrentDoes() {
        JsonNode row = copper("--max-current", "1e8 A/m^2");
        assertThat(value(row, "current_density")).isEqualTo(1e8);
        assertThat(row.path("limits").stringValue()).isEqualTo("current, T2");
        assertThat(row.path("verdict").stringValue()).startsWith("out of reach by a factor of ");
    }

    @Test
    void tablesOfTheUserAreScreened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, """
                injectors:
                  mine:
                    source: own2026
                    material: Pt
                    spin-hall-angle: 0.1
                    spin-diffusion-length: 2 nm
                    conductivity: 5e6 S/m
                    thickness: 9 nm
                """);
        JsonNode rows = results("--tables", file.toString(), "--injector", "mine", "--top", "all")
                .path("rows");
        assertThat(rows)
                .isNotEmpty()
                .allMatch(r -> r.path("injector").stringValue().equals("mine"))
                .allMatch(r -> value(r, "thickness") == 9e-9);
    }

    /// The best of the figure is the best of the list, and what is not computed has no line.
    @Test
    void figuresShowTheRanking(@TempDir Path folder) throws IOException {
        Run run = Run.of(
                "screen", "--by", "shift", "--formulation", "both", "--figures", folder.toString(), "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode best = run.json().path("results").path("rows").path(0);
        String formulation = best.path("formulation").stringValue();
        List<String> lines = Files.readAllLines(folder.resolve("screen-shift-" + formulation + ".csv"));
        assertThat(lines.get(0)).isEqualTo("nucleus,metal,injector,shift (Hz),verdict,limited by");
        assertThat(lines.get(1))
                .startsWith(best.path("isotope").stringValue() + ","
                        + best.path("metal").stringValue() + ","
                        + best.path("injector").stringValue() + "," + value(best, "shift"));
        for (String name : List.of("published", "derived")) {
            for (String ending : List.of(".svg", ".pdf", ".png")) {
                assertThat(folder.resolve("screen-shift-" + name + ending)).isNotEmptyFile();
            }
        }
        assertThat(Files.readString(folder.resolve("screen-shift-derived.svg")))
                .contains("all out of reach", "not computed", "shift (Hz)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--top 0",
                "--top some",
                "--element Xx",
                "--metal Xx",
                "--injector Xx",
                "--max-temperature-rise 1K --heat left-out",
                "--thermal-conductance 1e7W/(m^2K) --heat left-out",
                "--heat some",
                "--temperature 3..5K",
                "--max-current 0A/m^2"
            })
    void whatMakesNoSenseIsRefused(String options) {
        Run run = Run.of(("screen " + options).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("nsot: NSOT-").doesNotContain("NSOT-901");
    }

    @Test
    void itEndsWithAVerdictInWords() {
        List<String> warnings = Run.of("screen", "--format", "json")
                .json()
                .path("warnings")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        assertThat(warnings.getLast())
                .startsWith("Verdict: reachable: ")
                .contains("out of reach: ", "by a factor of ", "only collectively: ");
    }
}
