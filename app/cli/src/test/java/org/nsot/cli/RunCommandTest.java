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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.scenario.RunInputs;

class RunCommandTest {
    @TempDir
    private Path folder;

    static List<String> examples() {
        return RunInputs.EXAMPLES;
    }

    /// Every example runs, says its fate or its line, and draws figures.
    @ParameterizedTest
    @MethodSource("examples")
    void examplesRun(String name) throws IOException {
        Run run = Run.of("run", "--example", name, "--figures", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("dm/dt").contains("m_z at the end");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".svg"))).isNotEmpty();
        }
    }

    /// The limit cycles of the specification: T1 = 5, T2 = 1, m_0 = 1.
    @ParameterizedTest
    @CsvSource({"-2 1/s, 0.5, 0.05", "-4 1/s, 0.25, 0.0375"})
    void limitCyclesAreThoseOfTheTheory(String nu, double mz, double square) throws IOException {
        double[] last = lastOf("--nu", nu, "--t1", "5 s", "--t2", "1 s", "--duration", "400 s");
        assertThat(last[3]).isCloseTo(mz, within(1e-6));
        assertThat(last[1] * last[1] + last[2] * last[2]).isCloseTo(square, within(1e-6));
    }

    /// Both formulations and both signs of mu about m_0 = 1: only the sign of each gain amplifies, above its threshold.
    @ParameterizedTest
    @CsvSource({
        "published, 7.1 ueV, true",
        "published, 6.9 ueV, false",
        "published, -7.1 ueV, false",
        "derived, -11.8 ueV, true",
        "derived, -11.6 ueV, false",
        "derived, 11.8 ueV, false"
    })
    void onlyAboveTheThresholdItGrows(String formulation, String mu, boolean grows) throws IOException {
        double[] last = lastOf(
                "--formulation",
                formulation,
                "--spin-accumulation",
                mu,
                "--t1",
                "5 ms",
                "--tilt",
                "1 deg",
                "--duration",
                "50 ms");
        double start = Math.sin(Math.toRadians(1));
        assertThat(Math.hypot(last[1], last[2]) > start).isEqualTo(grows);
    }

    private double[] lastOf(String... options) throws IOException {
        Path file = folder.resolve("path.csv");
        List<String> words = new ArrayList<>(List.of("run", "--trajectory", file.toString()));
        words.addAll(List.of(options));
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        String last = Files.readAllLines(file).getLast();
        String[] cells = last.split(",");
        double[] numbers = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Double.parseDouble(cells[i]);
        }
        return numbers;
    }

    /// A file says the same as the options, and options win over it.
    @Test
    void aFileIsTheSameRun() throws IOException {
        Path file = folder.resolve("run.yaml");
        Files.writeString(file, "run:\n  nu: -2 1/s\n  t1: 5 s\n  t2: 1 s\n  duration: 30 s\n");
        String options = Run.of("run", "--nu", "-2 1/s", "--t1", "5 s", "--t2", "1 s", "--duration", "30 s")
                .out();
        assertThat(Run.of("run", file.toString()).out()).isEqualTo(options);
        assertThat(Run.of("run", file.toString(), "--nu", "-0.5 1/s").out()).contains("decays");
    }

    @Test
    void aWrongFileIsRefusedAtItsPlace() throws IOException {
        Path file = folder.resolve("run.yaml");
        Files.writeString(file, "run:\n  t1: 5 s\n  tlit: 3 deg\n");
        Run unknown = Run.of("run", file.toString());
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("NSOT-606").contains(":3:3").contains("tilt");
        Files.writeString(file, "run:\n  t1: 5 T\n");
        Run dimension = Run.of("run", file.toString());
        assertThat(dimension.err()).contains("NSOT-202").contains(":2:");
    }

    /// The same seed gives the same bytes with one thread and with two.
    @Test
    void threadsDoNotMatter() {
        String one = Run.of("run", "--example", "hahn-echo", "--threads", "1", "--format", "csv")
                .out();
        String two = Run.of("run", "--example", "hahn-echo", "--threads", "2", "--format", "csv")
                .out();
        assertThat(two.replace("threads,2", "threads,1")).isEqualTo(one);
        String other = Run.of("run", "--example", "hahn-echo", "--seed", "2", "--threads", "1", "--format", "csv")
                .out();
        assertThat(other).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--example masr",
                "--course pulse",
                "--frame laboratory",
                "--samples 0.5",
                "--sequence cpmg --frame laboratory --field 1mT",
                "--integrator rk4 --step 1s",
                "--mu-direction sideways"
            })
    void whatMakesNoSenseIsRefused(String options) {
        Run run = Run.of(("run " + options).split(" "));
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.err()).startsWith("nsot: NSOT-").doesNotContain("NSOT-901");
    }
}
