package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The torque from measured K and T1 T, against the formulas of the theory with the constants of CODATA 2022.
class TorqueMeasuredTest {
    private static final double HBAR = 1.054571817e-34;
    private static final double BOLTZMANN = 1.380649e-23;
    private static final double CHARGE = 1.602176634e-19;
    private static final double ELECTRON_MASS = 9.1093837139e-31;
    private static final double NUCLEAR_MAGNETON = 5.0507837393e-27;
    private static final double VACUUM_PERMEABILITY = 1.25663706127e-6;
    private static final double T1T = 1.27;
    private static final double K = 0.00237;
    private static final double IP = Math.sqrt(3.75);
    private static final double GAMMA = 2.2259 * NUCLEAR_MAGNETON / (1.5 * HBAR);
    private static final double AREA = 4e-20;

    private static final String[] COPPER = {
        "--isotope", "63Cu", "--moment", "2.2259 mu_N", "--from-korringa", "1.27 s K", "--knight-shift", "0.237%"
    };

    private static JsonNode answer(String[] first, String... more) {
        List<String> args = new ArrayList<>(List.of("torque", "--format", "json"));
        args.addAll(List.of(first));
        args.addAll(List.of(more));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static JsonNode answer(String line) {
        return answer(ShellWords.of(line));
    }

    private static double value(JsonNode answer, String route, String name) {
        JsonNode value = answer.path("results").path(route).path(name).path("value");
        assertThat(value.isNumber()).as(route + "." + name).isTrue();
        return value.doubleValue();
    }

    private static String input(JsonNode answer, String name, String part) {
        return answer.path("inputs").path(name).path(part).asString();
    }

    private static String warnings(JsonNode answer) {
        StringBuilder all = new StringBuilder();
        answer.path("warnings").forEach(w -> all.append(w.stringValue()).append('\n'));
        return all.toString();
    }

    /// The constants above have nine digits or more.
    private static void assertEqual(double actual, double expected) {
        assertThat(actual / expected).isCloseTo(1, within(1e-8));
    }

    @Test
    void theMeasuredValuesGiveTheTorqueWithoutAnElectronGas() {
        JsonNode answer = answer(COPPER, "--fermi-wavenumber", "3 1/Å");
        assertThat(answer.path("results").propertyNames()).containsExactly("published", "derived", "measured");
        double damp = HBAR * IP * IP / (2 * BOLTZMANN * T1T);
        double field = GAMMA * ELECTRON_MASS / CHARGE * K * IP;
        assertEqual(value(answer, "measured", "g_damp"), damp / AREA);
        assertEqual(value(answer, "measured", "g_field"), field / AREA);
        assertEqual(value(answer, "measured", "g_nuclear_conventional"), 4 * Math.PI * damp / AREA);
        assertEqual(value(answer, "measured", "gain"), -IP * CHARGE / (2 * BOLTZMANN * T1T));
        assertEqual(value(answer, "measured", "precession_shift"), field * CHARGE / (2 * Math.PI * HBAR * IP));
        double critical = 2 * BOLTZMANN * T1T / (IP * 1e-3 * CHARGE);
        assertEqual(value(answer, "measured", "critical_spin_accumulation"), critical);
        assertEqual(value(answer, "measured", "critical_current_density"), critical * 1e7 / (2 * 2e-9 * 0.1));
        assertThat(answer.path("references").toString()).contains("korringa1950");
    }

    /// The model: K and T1 T of the same coupling, alpha = 2/3 and beta = 1/3; beside it the measured product.
    @Test
    void korringaRatioOfTheModelStandsBesideTheMeasuredOne() {
        JsonNode answer = answer(COPPER);
        double gammaRatio = CHARGE / ELECTRON_MASS / GAMMA;
        double s = HBAR / (4 * Math.PI * BOLTZMANN) * gammaRatio * gammaRatio;
        assertEqual(value(answer, "measured", "korringa_ratio"), K * K * T1T / s);
        assertEqual(value(answer, "measured", "knight_shift"), K);
        assertEqual(value(answer, "measured", "korringa_product"), T1T);
        assertEqual(value(answer, "derived", "korringa_ratio"), 2.0 / 3);
        double x = CHARGE * 0.25 * GAMMA * 2e10;
        double rate = x * x * BOLTZMANN / (4 * Math.PI * Math.PI * Math.PI * HBAR) * (4.0 / 9 + 2.0 / 9);
        assertEqual(value(answer, "derived", "korringa_product"), 1 / rate);
    }

    /// xi = (4 eta^2 - 1)/(4 eta^2 + 2) of an eta that is given, else that of contact; the answer says which.
    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 0.8333333333333334", "0, -0.5"})
    void xiIsThatOfTheEnhancementGiven(String eta, double xi) {
        JsonNode contact = answer(COPPER);
        JsonNode given = answer(COPPER, "--contact-enhancement", eta);
        assertEqual(value(contact, "measured", "damping_efficiency"), 1);
        assertEqual(value(given, "measured", "damping_efficiency"), xi);
        assertEqual(value(given, "measured", "g_damp"), xi * value(contact, "measured", "g_damp"));
        assertEqual(value(given, "measured", "g_field"), value(contact, "measured", "g_field"));
        assertThat(warnings(contact)).contains("measured: xi = 1, the contact limit");
        assertThat(warnings(given)).contains("measured: xi follows from the contact enhancement");
    }

    @Test
    void withoutKorringaTheDampingLikeResultsFailWithTheirReason() {
        JsonNode answer = answer("--isotope 63Cu --moment \"2.2259 mu_N\" --knight-shift 0.237%");
        assertEqual(value(answer, "measured", "g_field"), GAMMA * ELECTRON_MASS / CHARGE * K * IP / AREA);
        JsonNode measured = answer.path("results").path("measured");
        for (String name : List.of(
                "g_damp",
                "g_nuclear_conventional",
                "critical_spin_accumulation",
                "gain",
                "korringa_product",
                "verdict")) {
            assertThat(measured.path(name).path("value").isNull()).as(name).isTrue();
            assertThat(measured.path(name).path("reason").stringValue())
                    .contains("no measured Korringa product T1 T is known", "--from-korringa");
        }
        assertThat(measured.path("g_damp").path("unit").stringValue()).isEqualTo("1/m^2");
        assertThat(warnings(answer)).contains("measured: There is no g_damp", "--from-korringa \"1.27 s K\"");
        assertThat(answer.path("results").path("derived").path("verdict").stringValue())
                .startsWith("out of reach");
    }

    @Test
    void withoutKnightShiftTheFieldLikeResultsFailWithTheirReason() {
        String line = "--isotope 63Cu --moment \"2.2259 mu_N\" --from-korringa \"1.27 s K\"";
        JsonNode answer = answer(line);
        assertEqual(value(answer, "measured", "g_damp"), HBAR * IP * IP / (2 * BOLTZMANN * T1T) / AREA);
        JsonNode measured = answer.path("results").path("measured");
        for (String name : List.of("g_field", "g_nuclear_conventional", "precession_shift", "korringa_ratio")) {
            assertThat(measured.path(name).path("reason").stringValue()).contains("--knight-shift");
        }
        assertThat(measured.path("verdict").stringValue()).startsWith("out of reach by a factor of ");
        Run csv = Run.of(ShellWords.of("torque --format csv " + line));
        assertThat(csv.out().lines())
                .contains("measured.g_field,,1/m^2")
                .anyMatch(l -> l.startsWith("measured.g_field.reason,\"no measured Knight shift K"));
        Run text = Run.of(ShellWords.of("torque " + line));
        assertThat(text.out().lines().filter(l -> l.startsWith("  g_field")).findFirst())
                .hasValueSatisfying(l -> assertThat(l).contains("–"));
    }

    /// A spin 3/2 that only the electrons relax needs mu = 1.2299 2 k_B T (PHYSICS, section 7): five digits.
    @Test
    void theVerdictComparesWithTheCurrentAndTemperatureNamed() {
        JsonNode answer = answer(COPPER, "--t2", "1000 s", "--temperature", "4 K", "--current", "-1e12 A/m^2");
        double needed = 1.2299 * 2 * BOLTZMANN * 4 / CHARGE;
        double available = 2 * 2e-9 * 0.1 * 1e12 / 1e7;
        assertThat(value(answer, "measured", "needed_over_available") / (needed / available))
                .isCloseTo(1, within(5e-5));
        assertThat(answer.path("results").path("measured").path("verdict").stringValue())
                .isEqualTo("out of reach by a factor of 21.2");
        assertThat(warnings(answer)).contains("Joule heat is left out");
    }

    @ParameterizedTest
    @CsvSource({
        "63Cu, 0.1 mK, reachable",
        "57Fe, 0.1 mK, only collectively (I = 1/2)",
        "63Cu, 10 K, out of reach by a factor of"
    })
    void verdicts(String isotope, String temperature, String verdict) {
        JsonNode answer = answer("--isotope " + isotope + " --from-korringa \"1 s K\" --t2 \"1e9 s\" --temperature \""
                + temperature + "\" --current \"1e13 A/m^2\"");
        assertThat(answer.path("results").path("measured").path("verdict").stringValue())
                .startsWith(verdict);
    }

    /// k_F, a, K and T1 T of the table; mu_r = 1; eta = K/(2/3 chi_P), so that the model has the measured shift.
    @Test
    void aMetalBringsItsValuesWithTheirSources() {
        JsonNode answer = answer("--isotope 63Cu --metal Cu");
        JsonNode sheet =
                Run.of("show", "Cu", "--format", "json").json().path("results").path("rows");
        for (String[] pair : new String[][] {
            {"fermi_wavenumber", "fermi wavenumber"},
            {"lattice_constant", "lattice constant"},
            {"knight_shift", "Knight shift of 63Cu"},
            {"from_korringa", "T1 T of 63Cu"}
        }) {
            JsonNode row = sheet.valueStream()
                    .filter(r -> r.path("quantity").stringValue().equals(pair[1]))
                    .findFirst()
                    .orElseThrow();
            JsonNode given = answer.path("inputs").path(pair[0]);
            assertEqual(
                    given.path("value").doubleValue(),
                    row.path("value").path("value").doubleValue());
            assertThat(given.path("source")).isEqualTo(row.path("source"));
            assertThat(answer.path("references").toString())
                    .contains(row.path("source").stringValue());
        }
        double kF = answer.path("inputs").path("fermi_wavenumber").path("value").doubleValue();
        double pauli = VACUUM_PERMEABILITY * CHARGE * CHARGE * kF / (4 * Math.PI * Math.PI * ELECTRON_MASS);
        assertEqual(
                answer.path("inputs").path("contact_enhancement").path("value").doubleValue(), K / (2 * pauli / 3));
        assertThat(input(answer, "contact_enhancement", "source")).isEqualTo("Knight shift");
        assertThat(input(answer, "permeability", "source")).isEqualTo("vacuum");
        assertEqual(value(answer, "derived", "knight_shift"), K);
        assertEqual(value(answer, "derived", "g_field"), value(answer, "measured", "g_field"));
    }

    @Test
    void explicitOptionsWinOverTheMetal() {
        JsonNode answer = answer("--isotope 63Cu --metal Cu --lattice-constant \"3 Å\" --fermi-wavenumber \"1 1/Å\""
                + " --permeability \"0.1 H/m\" --contact-enhancement 3 --knight-shift -1% --from-korringa \"2 s K\"");
        for (String name : List.of(
                "lattice_constant",
                "fermi_wavenumber",
                "permeability",
                "contact_enhancement",
                "knight_shift",
                "from_korringa")) {
            assertThat(input(answer, name, "source")).as(name).isEqualTo("given");
        }
        assertEqual(value(answer, "measured", "knight_shift"), -0.01);
        assertEqual(value(answer, "measured", "g_damp") * 9e-20, 35.0 / 38 * HBAR * IP * IP / (4 * BOLTZMANN));
    }

    @Test
    void aMetalWithoutFreeElectronsOrMeasurementIsSaidToBeSo() {
        Run refused = Run.of("torque", "--isotope", "195Pt", "--metal", "Pt");
        assertThat(refused.err()).startsWith("nsot: NSOT-305: ").contains("--fermi-wavenumber");
        JsonNode platinum = answer("--isotope 195Pt --metal Pt --fermi-wavenumber \"1.6 1/Å\"");
        assertThat(warnings(platinum)).contains("k_F is the user's choice");
        JsonNode impurity = answer("--isotope 57Fe --metal Cu");
        assertThat(impurity.path("results").has("measured")).isFalse();
        assertThat(warnings(impurity)).contains("No measured K or T1 T of 57Fe in copper is in the tables");
        assertThat(Run.of("torque", "--metal", "Xx").err()).startsWith("nsot: NSOT-303: ");
    }

    @Test
    void aFileOfTheUserBringsNucleiAndMetals(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.yaml"),
                "source: own measurement, 2026\nnuclei:\n  63Cu:\n    moment: 2 mu_N\nmetals:\n  Cu:\n"
                        + "    nuclei:\n      63Cu:\n        korringa-product: 2 s K\n");
        Run run =
                Run.of("torque", "--isotope", "63Cu", "--metal", "Cu", "--tables", file.toString(), "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().path("inputs").path("moment").path("value").doubleValue())
                .isEqualTo(2);
        assertThat(input(run.json(), "from_korringa", "source")).isEqualTo("own measurement, 2026");
        assertEqual(value(run.json(), "measured", "korringa_product"), 2);
    }

    /// g_damp ~ 1/(T1 T), g_field ~ K: to first order their relative deviations are the same.
    @Test
    void uncertainMeasurementsGiveBands() {
        JsonNode answer = answer("--isotope 63Cu --from-korringa \"1.27 ± 0.0127 s K\" --knight-shift \"(0.237 ±"
                + " 0.00474) %\" --samples 2000");
        JsonNode measured = answer.path("results").path("uncertainty").path("measured");
        assertThat(relative(answer, "g_damp")).isCloseTo(0.01, within(1e-6));
        assertThat(relative(answer, "g_field")).isCloseTo(0.02, within(1e-6));
        assertThat(relative(answer, "korringa_ratio")).isCloseTo(Math.sqrt(0.0001 + 0.0016), within(1e-6));
        assertThat(measured.path("g_field")
                        .path("shares")
                        .path("knight_shift")
                        .path("value")
                        .doubleValue())
                .isCloseTo(1, within(1e-9));
        JsonNode derived = answer.path("results").path("uncertainty").path("derived");
        assertThat(derived.path("g_damp")
                        .path("standard_deviation")
                        .path("value")
                        .doubleValue())
                .isZero();
    }

    private static double relative(JsonNode answer, String name) {
        double deviation = answer.path("results")
                .path("uncertainty")
                .path("measured")
                .path(name)
                .path("linear_standard_deviation")
                .path("value")
                .doubleValue();
        return deviation / Math.abs(value(answer, "measured", name));
    }

    @Test
    void resultsThatFailHaveNoBand() {
        JsonNode answer = answer("--isotope 63Cu --knight-shift \"0.2..0.3 %\" --samples 1000");
        JsonNode measured = answer.path("results").path("uncertainty").path("measured");
        assertThat(measured.propertyNames()).containsExactly("g_field", "precession_shift", "knight_shift");
    }

    /// At eta = 1/2 contact and dipole cancel in the derived g_damp: what there is is shown.
    @ParameterizedTest
    @ValueSource(strings = {"both", "derived"})
    void whereTheDampingLikeTorqueVanishesTheRestIsShown(String formulation) {
        JsonNode answer = answer("--contact-enhancement 0.5 --formulation " + formulation);
        JsonNode derived = answer.path("results").path("derived");
        assertThat(value(answer, "derived", "g_damp")).isZero();
        assertThat(value(answer, "derived", "g_field")).isPositive();
        for (String name : List.of("critical_spin_accumulation", "critical_current_density", "verdict")) {
            assertThat(derived.path(name).path("reason").stringValue())
                    .isEqualTo("g_damp = 0: there is no critical point without a damping-like torque");
        }
        assertThat(derived.path("amplified_at_plus_z").path("reason").stringValue())
                .contains("g_damp = 0");
        assertThat(warnings(answer)).contains("derived: There is no critical spin accumulation, ");
        if (formulation.equals("both")) {
            double x = CHARGE * 0.25 * 0.0906 * NUCLEAR_MAGNETON / (0.5 * HBAR) * 2e10;
            double damp = x * x * 0.75 * (1.0 / 9 + 1.0 / 9) / (8 * Math.PI * Math.PI * Math.PI * AREA);
            assertEqual(value(answer, "published", "g_damp"), damp);
            assertThat(answer.path("results").path("published").path("verdict").isString())
                    .isTrue();
        }
    }

    /// No sentence is said twice.
    @ParameterizedTest
    @ValueSource(strings = {"", "--isotope 63Cu --metal Cu", "--contact-enhancement 0.5", "--isotope 27Al --metal Al"})
    void everySentenceIsSaidOnce(String options) {
        List<String> sentences = new ArrayList<>();
        JsonNode answer = options.isEmpty() ? answer(new String[0]) : answer(options);
        answer.path("warnings")
                .forEach(w -> sentences.addAll(
                        List.of(w.stringValue().replaceFirst("^[a-z, ]+: ", "").split("\\. "))));
        assertThat(sentences).doesNotHaveDuplicates();
    }
}
