package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `nsot device --find`.
class DeviceFindTest {
    private static final List<String> ROUTES = List.of("published", "derived", "measured");

    private static JsonNode answer(String... args) {
        List<String> all = new ArrayList<>(List.of("device", "--format", "json"));
        all.addAll(List.of(args));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static double value(JsonNode answer, String group, String name) {
        JsonNode value = answer.path("results").path(group).path(name).path("value");
        assertThat(value.isNumber()).as(group + "." + name).isTrue();
        return value.doubleValue();
    }

    /// The solver works to 1e-14 of the interval; a result that grows at most as j^2 or decays over some lambda
    /// stays within 1e-10.
    private static void assertEqual(double actual, double expected) {
        assertThat(actual / expected).isCloseTo(1, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "current, A/m^2, shift, shift, 1 kHz, 1000",
        "current, A/m^2, shift, shift, -1 kHz, -1000",
        "current, A/m^2, gain, damping_torque_rate, 1e-3 1/s, 1e-3",
        "thickness, m, voltage-classical, voltage_classical, -3 pV, -3e-12",
        "thickness, m, mu, spin_accumulation, 300 neV, 3e-7",
        "thickness, m, temperature-rise, temperature_rise, 1.5 K, 1.5",
        "temperature, K, polarization, polarization, 0.01 %, 1e-4"
    })
    void theDeviceWithTheValueFoundHasTheResult(
            String find, String unit, String name, String key, String text, double target) {
        JsonNode found = answer("--find", find, "--for", name + "=" + text);
        for (String route : ROUTES) {
            assertEqual(value(found, route, key), target);
            JsonNode again = answer("--" + find, value(found, route, "found") + " " + unit);
            String group = again.path("results").path(route).has(key) ? route : "stack";
            assertEqual(value(again, group, key), target);
        }
    }

    /// The shift is in proportion to j, and down for j > 0 where K > 0: +1 kHz needs a negative current.
    @Test
    void bothSignsOfTheCurrentAreSearched() {
        JsonNode plain = answer();
        JsonNode up = answer("--find", "current", "--for", "shift=1 kHz");
        JsonNode down = answer("--find", "current", "--for", "shift=-1 kHz");
        for (String route : ROUTES) {
            double current = 1e10 * 1000 / value(plain, route, "shift");
            assertThat(current).isNegative();
            assertEqual(value(up, route, "found"), current);
            assertEqual(value(down, route, "found"), -current);
        }
    }

    /// What does not know the sign is reached by both; the positive current is taken.
    @Test
    void heatTakesThePositiveCurrent() {
        JsonNode found = answer("--find", "current", "--for", "joule-heat=560 kW/m^2");
        assertEqual(value(found, "derived", "found"), 2e10);
        assertThat(found.path("inputs").has("current")).isFalse();
        assertThat(found.path("inputs").path("find_range").stringValue()).isEqualTo("1e3..1e13 A/m^2, either sign");
    }

    /// The bath is colder than the electrons by the Joule heat.
    @Test
    void aTemperatureIsFoundBelowTheHeat() {
        JsonNode found = answer("--find", "temperature", "--for", "electron-temperature=10 K");
        assertEqual(value(found, "measured", "found"), 10 - value(answer(), "stack", "temperature_rise"));
    }

    @Test
    void otherQuantitiesAreFoundWithinARangeGiven() {
        JsonNode found = answer("--find", "field", "--for", "larmor-frequency=100 MHz", "--find-range", "1..20 T");
        double perTesla = value(answer(), "stack", "larmor_frequency") / 9.4;
        assertEqual(value(found, "derived", "found"), 1e8 / perTesla);
    }

    @Test
    void whatIsNotReachedHasItsReason() {
        JsonNode answer = answer("--find", "current", "--for", "shift=1 THz");
        assertThat(answer.path("results").propertyNames()).containsExactly("not_found");
        JsonNode derived = answer.path("results").path("not_found").path("derived");
        assertThat(derived.path("reason").stringValue())
                .contains("shift = 1 THz is too large", "of either sign from 1000 A/m^2 to 1e13 A/m^2");
        double most = 1e3 * Math.abs(value(answer(), "derived", "shift"));
        assertEqual(derived.path("greatest").path("value").doubleValue(), most);
        assertEqual(derived.path("least").path("value").doubleValue(), -most);
        assertThat(answer.path("warnings").toString())
                .contains("Verdict: published, derived, measured: shift = 1 THz is not reached.");
    }

    /// The thickness does not change the sign.
    @Test
    void someRoutesMayReachIt() {
        String text = Run.of("device", "--find", "thickness", "--for", "shift=-150 Hz")
                .out();
        assertThat(text)
                .contains("Without shift = -150 Hz", "thickness d, found", "is too small: for thickness d from 100 pm");
        JsonNode answer = answer("--find", "thickness", "--for", "shift=-150 Hz");
        assertThat(answer.path("results").propertyNames()).containsExactly("published", "not_found");
    }

    @ParameterizedTest
    @CsvSource({
        "--find current, 401, --find and --for",
        "--for shift=1_kHz, 401, --find and --for",
        "--find-range 1..2_T, 401, --find and --for",
        "--find curent --for shift=1_kHz, 401, did you mean --find current?",
        "--find isotope --for shift=1_kHz, 401, a quantity of the device",
        "--find current --for shft=1_kHz, 401, did you mean shift?",
        "--find current --for shift, 401, shift=1 kHz",
        "--find current --for shift=1_m, 202, 1 Hz",
        "--find field --for shift=1_kHz, 401, --find-range",
        "--find current --for shift=1_kHz --find-range 3_A/m^2, 401, LOW..HIGH",
        "--find current --for shift=1_kHz --find-range -2..3_A/m^2, 101, --find-range",
        "--find current --for shift=1_kHz --current 1_A/m^2, 402, --current with --find current",
        "--find current --for shift=1_kHz --field 1..2_T, 402, an uncertain --field",
        "--find current --for shift=1_kHz --figures nowhere, 402, --figures with --find"
    })
    void badSearchesAreRefused(String options, String code, String words) {
        List<String> all = new ArrayList<>(List.of("device"));
        for (String word : options.split(" ", -1)) {
            all.add(word.replace('_', ' '));
        }
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.err()).startsWith("nsot: NSOT-" + code + ": ").contains(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
