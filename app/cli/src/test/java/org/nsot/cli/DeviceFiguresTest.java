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
import tools.jackson.databind.JsonNode;

/// `nsot device --figures`.
class DeviceFiguresTest {
    private static final String[] STACK = {
        "--spin-hall-angle", "0.1",
        "--thickness", "4 nm",
        "--layer-thickness", "3 nm",
        "--current", "-2e10 A/m^2",
        "--interface-conductance", "1e15 S/m^2"
    };

    private static Run draw(Path folder, String... more) {
        Stream<String> start = Stream.of("device", "--format", "json", "--figures", folder.toString());
        String[] words = Stream.concat(start, Stream.concat(Stream.of(STACK), Stream.of(more)))
                .toArray(String[]::new);
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void everyFigureComesInThreeFormatsWithDataAndCaption(@TempDir Path folder) throws IOException {
        assertThat(draw(folder).err()).contains("wrote the figures into");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .contains("device-captions.txt")
                    .contains("device-stack.svg", "device-stack.pdf", "device-stack.png", "device-stack.csv")
                    .contains("device-profile.svg", "device-profile.pdf", "device-profile.png", "device-profile.csv")
                    .contains("device-fields.svg", "device-fields.pdf", "device-fields.png", "device-fields.csv")
                    .hasSize(13);
        }
        assertThat(Files.readAllLines(folder.resolve("device-captions.txt"))).hasSize(3);
        assertThat(draw(folder, "--quiet").err()).isEmpty();
    }

    @Test
    void theFiguresNameTheValuesOfTheUser(@TempDir Path folder) throws IOException {
        draw(folder);
        assertThat(Files.readString(folder.resolve("device-stack.svg")))
                .contains(
                        "= 4 nm",
                        "= 3 nm",
                        "= 9.4 T",
                        "injector Pt-wang2014",
                        "A/m",
                        "= 1×10",
                        "= −2×10",
                        "63",
                        "Cu in Cu");
        assertThat(Files.readString(folder.resolve("device-profile.svg")))
                .contains(" (µeV)", " (nm)", " µeV", "Pt-wang2014");
        assertThat(Files.readString(folder.resolve("device-fields.svg")))
                .contains("magnitude (T)", "applied field", "Knight field", "Oersted field", "field-like torque of")
                .contains("damping-like torque of", "relaxation", "electrons alone", "any route")
                .contains("published", "derived", "measured");
    }

    /// mu(z) of the closed form, in hyperbolic functions, and at z = d that of the answer.
    @Test
    void theProfileSolvesTheEquation(@TempDir Path folder) throws IOException {
        double atInterface = value(draw(folder).json(), "stack", "spin_accumulation");
        List<double[]> rows = numbers(folder.resolve("device-profile.csv"));
        double lambda = 1.4;
        double d = 4 / lambda;
        double r = 2 * 1e15 * 1.4e-9 / 5e6;
        double thick = 1e6 * 2 * 1.4e-9 * 0.1 * -2e10 / 5e6;
        double cosh = -thick * (Math.cosh(d) - 1 + r * Math.sinh(d)) / (Math.sinh(d) + r * Math.cosh(d));
        for (double[] row : rows) {
            double a = row[0] / lambda;
            double expected = cosh * Math.cosh(a) + thick * Math.sinh(a);
            assertThat(row[1]).isCloseTo(expected, within(1e-9 * Math.abs(thick)));
        }
        assertThat(rows.getLast()[1] / (1e6 * atInterface)).isCloseTo(1, within(1e-9));
    }

    /// Fields are those of the answer; rates are divided by gamma = 2 pi times the Larmor frequency over B.
    @Test
    void theFieldsAreThoseOfTheAnswer(@TempDir Path folder) throws IOException {
        JsonNode answer = draw(folder).json();
        String csv = Files.readString(folder.resolve("device-fields.csv"));
        double gamma = 2 * Math.PI * value(answer, "stack", "larmor_frequency") / 9.4;
        assertField(csv, "applied,any route", 9.4);
        assertField(csv, "oersted,any route", Math.abs(value(answer, "stack", "oersted_field")));
        assertField(csv, "oersted_change,any route", Math.abs(value(answer, "stack", "oersted_difference")));
        assertField(csv, "relaxation,any route", 1 / (gamma * 1e-3));
        double t = value(answer, "stack", "electron_temperature");
        for (String route : List.of("published", "derived", "measured")) {
            assertField(csv, "field_like," + route, Math.abs(value(answer, route, "equivalent_field")));
            assertField(csv, "damping_like," + route, Math.abs(value(answer, route, "damping_torque_rate")) / gamma);
            assertField(csv, "knight," + route, value(answer, route, "knight_shift") * 9.4);
            assertField(csv, "korringa," + route, t / (gamma * value(answer, route, "korringa_product")));
        }
    }

    private static void assertField(String csv, String row, double expected) {
        String line =
                csv.lines().filter(l -> l.startsWith(row + ",")).findFirst().orElseThrow();
        double tesla = Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
        assertThat(tesla / expected).as(row).isCloseTo(1, within(1e-9));
    }

    private static double value(JsonNode answer, String group, String name) {
        return answer.path("results").path(group).path(name).path("value").doubleValue();
    }

    private static List<double[]> numbers(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1)
                .map(line -> Stream.of(line.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }
}
