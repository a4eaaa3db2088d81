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
import tools.jackson.databind.JsonNode;

class RunCommandTest {
    private static final double HBAR = 1.054571817e-34;
    private static final double ELECTRONVOLT = 1.602176634e-19;

    private static JsonNode results(String line) {
        Run run = Run.of(ShellWords.of("run --format json -q " + line));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json().path("results");
    }

    private static double value(JsonNode results, String name) {
        assertThat(results.has(name))
                .as("%s in %s", name, results.propertyNames())
                .isTrue();
        return results.path(name).path("value").doubleValue();
    }

    static List<String> examples() {
        return RunInputs.EXAMPLES;
    }

    /// m_z = -1/(nu T2), m_perp^2 = (m_0 - m_z)/(|nu| T1), the numbers that the project asks for.
    @ParameterizedTest
    @CsvSource({"-2, 0.5, 0.05", "-4, 0.25, 0.0375"})
    void limitCycle(double nu, double mz, double perpSquared) {
        JsonNode results =
                results("--nu \"" + nu + " 1/s\" --t1 \"5 s\" --t2 \"1 s\" --detuning \"1 Hz\" --tilt \"30 deg\""
                        + " --duration \"600 s\" --samples 6000");
        assertThat(value(results, "cycle_m_z")).isCloseTo(mz, within(1e-6));
        assertThat(Math.pow(value(results, "cycle_m_perp"), 2)).isCloseTo(perpSquared, within(1e-6));
        assertThat(value(results, "cycle_frequency")).isCloseTo(1, within(1e-6));
        assertThat(results.path("fate").stringValue()).isEqualTo("limit cycle");
    }

    /// The transverse part begins to grow where mu, which rises, comes to 7.0211e-6 eV (five digits of the paper's
    /// 7e-6); derived, mu of the other sign and of 1.1702e-5 eV.
    @ParameterizedTest
    @CsvSource({"published, 14 ueV, 7.0211e-6", "derived, -20 ueV, -1.1702e-5"})
    void threshold(String formulation, String height, double critical) {
        JsonNode results = results("--example threshold-crossing --formulation " + formulation
                + " --spin-accumulation \"" + height + "\"");
        assertThat(value(results, "onset_mu") / critical).isCloseTo(1, within(1e-3));
        assertThat(value(results, "critical_mu") / Math.abs(critical)).isCloseTo(1, within(5e-5));
    }

    /// g_field a^2 mu/(2 pi hbar I_p) with g_field = 5.0836e15 1/m^2 and a = 2 Angstrom, right-handed about mu, which a
    /// spectrum counts as negative; both signs.
    @ParameterizedTest
    @ValueSource(doubles = {1e-7, -1e-7})
    void lineShift(double electronvolt) {
        JsonNode results = results("--sequence free-induction --frame rotating --spin-accumulation \"" + electronvolt
                + " eV\" --duration \"10 ms\" --samples 1024");
        double shift = 5.0836e15 * 4e-20 * electronvolt * ELECTRONVOLT / (2 * Math.PI * HBAR * Math.sqrt(0.75));
        assertThat(value(results, "line")).isCloseTo(-shift, within(value(results, "bin")));
        assertThat(value(results, "peak")).isCloseTo(-shift, within(value(results, "bin")));
        assertThat(value(results, "line_offset")).isCloseTo(-shift, within(value(results, "bin")));
    }

    /// The frame of the line shows the line at the detuning, and adds the frame again in `line_offset`.
    @Test
    void lineOffsetDoesNotDependOnTheFrame() {
        String common =
                "--sequence free-induction --spin-accumulation \"0.1 ueV\" --duration \"10 ms\" --detuning \"1 kHz\"";
        JsonNode rotating = results(common + " --frame rotating");
        JsonNode line = results(common);
        assertThat(value(line, "line")).isCloseTo(1000, within(1e-3));
        assertThat(value(line, "line_offset")).isCloseTo(value(rotating, "line_offset"), within(1e-2));
    }

    /// Half of the critical current leaves half of 1/(pi T2).
    @Test
    void lineWidth() {
        assertThat(value(results("--example line-narrowing"), "width"))
                .isCloseTo(1 / (2 * Math.PI * 1e-3), within(1.6));
    }

    /// Echo of T2 = 10 ms after 10 ms: 1/e; the spread of the field is undone.
    @Test
    void echo() {
        assertThat(value(results("--example hahn-echo"), "echo")).isCloseTo(Math.exp(-1), within(1e-6));
    }

    @Test
    void echoTrainDecaysWithT2() {
        JsonNode results = results("--nu \"0 1/s\" --sequence cpmg --tau \"1 ms\" --t2 \"10 ms\" --spins 20"
                + " --field-spread \"100 Hz\"");
        assertThat(value(results, "echo_decay")).isCloseTo(100, within(1e-3));
    }

    /// 1 - 2 exp(-tau/T1).
    @Test
    void inversionRecovery() {
        JsonNode results =
                results("--nu \"0 1/s\" --sequence inversion-recovery --tau \"5 ms\" --t1 \"10 ms\" --samples 100");
        assertThat(value(results, "recovery")).isCloseTo(1 - 2 * Math.exp(-0.5), within(1e-6));
    }

    /// A shaped pulse turns as far as an ideal one on resonance.
    @ParameterizedTest
    @ValueSource(strings = {"rectangle", "gaussian", "sinc"})
    void shapedPulses(String shape) {
        JsonNode results = results("--nu \"0 1/s\" --sequence free-induction --pulse " + shape
                + " --rf-amplitude \"100 kHz\" --t2 \"1 s\" --samples 100 --duration \"1 ms\"");
        assertThat(value(results, "amplitude")).isCloseTo(1, within(1e-3));
    }

    /// Gain per mu of a measured T1 T: xi I_p/(2 k_B T1 T), 5.02 per second and meV at 1 s K, xi = 1, I_p = sqrt(3)/2.
    @Test
    void measuredTorque() {
        JsonNode results = results("--formulation measured --from-korringa \"1 s K\" --spin-accumulation \"-1 meV\"");
        assertThat(value(results, "nu")).isCloseTo(-5.02, within(0.01));
    }

    /// A single spin 1/2 never grows where the vector does.
    @Test
    void levelsSideBySide() {
        JsonNode results = results("--example quantum-57Fe");
        assertThat(value(results, "classical_growth")).isPositive();
        assertThat(value(results, "quantum_growth")).isNegative();
        JsonNode larger = results("--example quantum-115In");
        assertThat(value(larger, "quantum_growth")).isPositive().isLessThan(value(larger, "classical_growth"));
    }

    /// All integrators follow the same motion.
    @ParameterizedTest
    @ValueSource(strings = {"geometric", "rk4", "heun"})
    void integratorsAgree(String integrator) {
        String common = "--nu \"-2 1/s\" --t1 \"5 s\" --t2 \"1 s\" --duration \"2 s\" --tilt \"60 deg\" --samples 20";
        JsonNode expected = results(common);
        JsonNode results = results(common + " --integrator " + integrator);
        for (String m : List.of("m_x", "m_y", "m_z")) {
            assertThat(value(results, m)).isCloseTo(value(expected, m), within(1e-5));
        }
    }

    /// The Langevin function of hbar I_p Omega/(k_B T) = 2 for many spins in their thermal noise, within five standard
    /// errors of 4000 spins.
    @Test
    void noiseComesToEquilibrium() {
        double omega = 2 * Math.PI * 1000;
        double kelvin = HBAR * Math.sqrt(0.75) * omega / (2 * 1.380649e-23);
        JsonNode results = results("--nu \"0 1/s\" --detuning \"1 kHz\" --gilbert-damping 0.5 --spins 4000 --samples 10"
                + " --noise-temperature \"" + kelvin + " K\" --duration \"6 ms\" --step \"5 us\"");
        double langevin = 1 / Math.tanh(2) - 0.5;
        assertThat(value(results, "m_z")).isCloseTo(langevin, within(5 * 0.44 / Math.sqrt(4000)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesRunAndSayWhatTheyAreAbout(String name) {
        Run run = Run.of("run", "--example", name);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("dm/dt = m x Omega", "nsot audit");
        assertThat(Run.of("run", "--list-examples").out()).containsPattern("(?m)^" + name + ": \\S");
    }

    @Test
    void anUnknownExampleListsThem() {
        Run run = Run.of("run", "--example", "maser");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(RunInputs.EXAMPLES);
    }

    @Test
    void optionsAndFileGiveTheSameBytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("run.yaml"),
                "run:\n  nu: -3 1/s\n  t2: 1 s\n  duration: 20 s\n  formulation: derived\n");
        Run written = Run.of("run", file.toString());
        Run given = Run.of(ShellWords.of("run --nu \"-3 1/s\" --t2 \"1 s\" --duration \"20 s\" --formulation derived"));
        assertThat(written).isEqualTo(given);
        assertThat(written.code()).isZero();
    }

    @Test
    void optionsWinOverTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("run.yaml"), "run:\n  nu: -3 1/s\n  t2: 1 s\n");
        Run given = Run.of("run", file.toString(), "--nu", "-2 1/s", "--format", "json");
        assertThat(value(given.json().path("results"), "nu")).isEqualTo(-2);
    }

    @Test
    void aFileIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("run.yaml"), "run:\n  durations: 20 s\n");
        Run run = Run.of("run", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("NSOT-606", "run.yaml:2:3", "did you mean duration?");
        Files.writeString(file, "run:\n  t2: 1 m\n");
        assertThat(Run.of("run", file.toString()).err()).contains("run.yaml:2:");
        Files.writeString(file, "run:\n  level: quantal\n");
        assertThat(Run.of("run", file.toString()).err()).contains("quantum");
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        for (String threads : List.of("1", "2")) {
            Path file = folder.resolve(threads + ".csv");
            Run run = Run.of(ShellWords.of("run --example hahn-echo-with-current --spins 200 -q --threads " + threads
                    + " --trajectory " + file));
            assertThat(run.code()).as(run.err()).isZero();
            paths.add(Files.readString(file));
        }
        assertThat(paths.get(0)).isEqualTo(paths.get(1)).contains("t (s),m_x (1)");
        Path other = folder.resolve("other.csv");
        Run.of(ShellWords.of("run --example hahn-echo-with-current --spins 200 -q --seed 2 --trajectory " + other));
        assertThat(Files.readString(other)).isNotEqualTo(paths.getFirst());
    }

    @Test
    void spectrumAndTrajectoryAreWritten(@TempDir Path folder) throws IOException {
        Path spectrum = folder.resolve("line.jdx");
        Path path = folder.resolve("path.csv");
        Run run = Run.of(ShellWords.of("run --example line-narrowing --jcamp " + spectrum + " --trajectory " + path));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("wrote " + path, "wrote " + spectrum);
        assertThat(Files.readString(spectrum)).startsWith("##TITLE= 57Fe").contains("^57Fe");
        assertThat(Files.readAllLines(path)).hasSize(2049);
    }

    @Test
    void figuresAreDrawn(@TempDir Path folder) {
        Run run = Run.of("run", "--example", "line-narrowing", "--figures", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("motion-traces.svg")).isNotEmptyFile();
        assertThat(folder.resolve("motion-line.svg")).isNotEmptyFile();
    }

    /// As Ctrl-C does: the program interrupts the thread that computes.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--duration \"1 s\"",
                "--sequence free-induction --threads 1",
                "--sequence free-induction --threads 2 --spins 100"
            })
    void aRunThatIsStoppedKeepsWhatItHas(String line, @TempDir Path folder) throws IOException {
        Path path = folder.resolve("path.csv");
        Thread.currentThread().interrupt();
        Run run = Run.of(ShellWords.of("run " + line + " --trajectory " + path));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("The run was stopped");
        assertThat(Files.readAllLines(path)).hasSizeBetween(1, 900).first().isEqualTo("t (s),m_x (1),m_y (1),m_z (1)");
    }

    @Test
    void aTerminalSeesNoProgressWhenQuiet() {
        Run run = Run.on(new Terminal(false, true, false), "run", "-q");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nu \"1 1/s\" --spin-accumulation \"1 ueV\"",
                "--nu \"1 1/s\" --current \"1e11 A/m^2\"",
                "--spin-accumulation \"1 ueV\" --current \"1e11 A/m^2\"",
                "--field-like-rate \"1 1/s\"",
                "--from-korringa \"1 s K\"",
                "--formulation measured",
                "--frame laboratory",
                "--rf-frequency \"1 MHz\"",
                "--rf-frequency \"1 MHz\" --field \"1 T\" --detuning \"1 Hz\"",
                "--frame line --mu-direction x",
                "--rf-polarization linear --rf-amplitude \"1 kHz\"",
                "--rf-polarization circular",
                "--level quantum --nu \"1 1/s\"",
                "--level quantum --t1 \"1 s\"",
                "--level quantum --t2 \"1 s\"",
                "--level quantum --length 0.5",
                "--level mean-field --relaxation times",
                "--level mean-field --sequence free-induction",
                "--level quantum --gilbert-damping 0.1",
                "--noise-temperature \"1 K\"",
                "--noise-temperature \"1 K\" --gilbert-damping 0.1 --t1 \"1 s\"",
                "--field-spread \"1 Hz\"",
                "--current-during delays",
                "--sequence free-induction --quadrupole \"1 kHz\"",
                "--sequence free-induction --course ramp --course-duration \"1 s\"",
                "--sequence free-induction --tilt \"2 deg\"",
                "--sequence free-induction --integrator rk4",
                "--sequence hahn-echo",
                "--sequence nutation",
                "--sequence free-induction --pulse sinc",
                "--sequence cpmg --tau \"1 ms\" --field \"1 T\" --jcamp x.jdx",
                "--sequence free-induction --jcamp x.jdx",
                "--course pulse",
                "--course alternating",
                "--step \"1 us\"",
                "--integrator rk4 --tolerance 1e-8",
                "--spins 10 --gilbert-damping 0.1 --mu-spread 0.1",
                "--t2 \"1.0 ± 0.1 ms\"",
                "--example hahn-echo somewhere.yaml"
            })
    void contradictionsAreRefused(String line) {
        Run run = Run.of(ShellWords.of("run " + line));
        assertThat(run.err()).startsWith("nsot: NSOT-402: ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--level quantal | NSOT-401 | did you mean quantum?",
                "--level quantum,quantum | NSOT-401 | each once",
                "--mu-direction up | NSOT-401 | 1,0,1",
                "--mu-direction 0,0,0 | NSOT-401 | 1,0,1",
                "--samples 1.5 | NSOT-101 | whole number",
                "--duration \"-1 s\" | NSOT-101 | greater than zero",
                "--integrator rk4 --step \"1 s\" | NSOT-101 | 1e-6 per radian",
                "--equilibrium 2 | NSOT-101 | -1 to 1",
                "--duration \"1 T\" | NSOT-202 | a time is needed",
                "--durations 1 | NSOT-401 | --duration"
            })
    void badInputIsRefused(String line, String code, String words) {
        Run run = Run.of(ShellWords.of("run " + line));
        assertThat(run.err()).contains(code, words);
        assertThat(run.code()).isEqualTo(2);
    }
}
