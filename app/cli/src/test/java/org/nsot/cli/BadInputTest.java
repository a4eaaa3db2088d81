package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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

/// Bad input never reaches a formula: it is refused in words, with exit code 2, and nothing is answered.
class BadInputTest {
    private static Run refused(int code, String number, String... args) {
        Run run = Run.of(args);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines.getFirst()).startsWith("nsot: " + number + ": ");
        assertThat(lines.stream().filter(l -> l.startsWith("  allowed: "))).hasSize(1);
        assertThat(lines.stream().filter(l -> l.startsWith("  mend:    "))).hasSize(1);
        assertThat(lines).noneMatch(l -> l.startsWith("\tat "));
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "--t2, NaN ms, 204",
        "--t2, Infinity ms, 204",
        "--t2, 1e999 ms, 205",
        "--t2, -1 ms, 101",
        "--t2, 0 ms, 101",
        "--t2, 1, 201",
        "--t2, 1 mm, 202",
        "--t2, 1 mss, 203",
        "--t2, 1 ms or so, 203",
        "--t2, 1 ms), 204",
        "--t2, 1 ms; rm, 204",
        "--t2, '', 204",
        "--t2, ms, 204",
        "--lattice-constant, -2 Å, 101",
        "--lattice-constant, 2 1/Å, 202",
        "--lattice-constant, 1e200 m, 104",
        "--spin-diffusion-length, -2 nm, 101",
        "--fermi-wavenumber, 0 1/Å, 101",
        "--fermi-wavenumber, -2 1/Å, 101",
        "--fermi-wavenumber, 2 Å, 202",
        "--fermi-wavenumber, 2 1/, 204",
        "--permeability, 0 H/m, 101",
        "--permeability, 1e-200 H/m, 104",
        "--permeability, 0.25 H, 202",
        "--from-korringa, 0 s K, 101",
        "--from-korringa, 1.27 s, 202",
        "--temperature, 0 K, 101",
        "--current, 0 A/m^2, 101",
        "--conductivity, 0 S/m, 101",
        "--conductivity, 1e308 S/m, 104",
        "--spin-hall-angle, 0, 101",
        "--spin-hall-angle, 0.1 m, 202",
        "--spin-hall-angle, 1e-320, 104",
        "--contact-enhancement, -1, 101",
        "--moment, 0 mu_N, 101",
        "--moment, 0.09, 201",
        "--spin, 0.3, 103",
        "--spin, 0, 103",
        "--spin, -1/2, 103",
        "--spin, NaN, 103",
        "--spin-length, long, 401",
        "--isotope, 58Fe, 301",
        "--formulation, mine, 401",
        "--format, xml, 401"
    })
    void badParametersOfTorque(String option, String value, int code) {
        Run run = refused(2, "NSOT-" + code, "torque", option, value);
        assertThat(run.err()).contains("mend:");
    }

    /// The caret stands under the place in the line above it.
    @Test
    void aBadQuantityIsShownWithItsPlace() {
        List<String> lines =
                refused(2, "NSOT-203", "torque", "--t2", "1 mss").err().lines().toList();
        int caret = lines.get(2).indexOf('^');
        assertThat(lines.get(1).substring(caret)).isEqualTo("mss");
        assertThat(lines.getLast()).contains("\"1 ms\"");
    }

    /// A number out of its domain names its option and shows its text, the place and a right value.
    @ParameterizedTest
    @CsvSource({
        "torque --t2, ' -1 ms', t2, 1, a time, \"1 ms\"",
        "torque --t2, -1 ± 0.1 ms, t2, 0, greater than zero, \"1 ms\"",
        "torque --fermi-wavenumber, 0 1/Å, fermi-wavenumber, 0, an inverse length, \"2 1/Å\"",
        "torque --contact-enhancement, -1, contact-enhancement, 0, zero or greater, \"1\"",
        "torque --spin-hall-angle, 0 %, spin-hall-angle, 0, other than zero, \"0.1\"",
        "torque --from-korringa, -2 s K, from-korringa, 0, greater than zero, \"1.27 s K\"",
        "torque --t2 1±0.1ms --samples, 10, samples, 0, from 1000 to 1000000, \"100000\"",
        "eval chi1 --x, '1,-2', --x, 2, zero or greater, '--x 1e-8,0.5,2'",
        "eval f_con1 --to 2 --from, 0, --from, 0, greater than zero, --from 0.1",
        "eval f_con1 --from 1 --to 2 --points, 1, --points, 0, from 2 to 1000000, --points 101"
    })
    void aNumberOutOfItsDomainIsShownWithItsPlace(
            String options, String text, String name, int place, String allowed, String example) {
        List<String> args = new ArrayList<>(List.of(options.split(" ")));
        args.add(text);
        List<String> lines = refused(2, "NSOT-101", args.toArray(String[]::new))
                .err()
                .lines()
                .toList();
        assertThat(lines.get(0)).contains(name + " = \"" + text + "\": ");
        assertThat(lines.get(1)).isEqualTo("    " + text);
        assertThat(lines.get(2)).isEqualTo(" ".repeat(4 + place) + "^");
        assertThat(lines.get(3)).contains(allowed);
        assertThat(lines.get(4)).contains("for example", example);
    }

    @Test
    void aNumberTooLargeIsShownWithItsPlace() {
        List<String> lines = refused(2, "NSOT-102", "eval", "f_con1", "--x", "1,1e999")
                .err()
                .lines()
                .toList();
        assertThat(lines.subList(1, 3)).containsExactly("    1,1e999", "      ^");
    }

    @ParameterizedTest
    @CsvSource({
        "f_con1, NaN, 204",
        "f_con1, Infinity, 204",
        "f_con1, 1e999, 102",
        "f_con1, -1, 101",
        "f_con1, 0, 101",
        "f_con1, '', 204",
        "f_con1, '1,,2', 204",
        "f_con1, 1 nm, 204",
        "f_con1, 0x10, 204",
        "f_dip1, 1e-320, 104",
        "chi1, -0.1, 101",
        "chi2, 0, 104",
        "f_con3, 1, 302"
    })
    void badArgumentsOfEval(String name, String x, int code) {
        refused(2, "NSOT-" + code, "eval", name, "--x", x);
    }

    @ParameterizedTest
    @CsvSource({
        "--x 1 --from 0.1 --to 1, 402",
        "--x 1 --to 1, 402",
        "--x 1 --points 5, 402",
        "--x 1 --log, 402",
        "--from 1, 402",
        "--to 1, 402",
        "'', 402",
        "--from 0 --to 1 --log, 101",
        "--from -1 --to 1 --log, 101",
        "--from 1 --to 2 --points 1, 101",
        "--from 1 --to 2 --points 2.5, 101",
        "--from 1 --to 2 --points 1000001, 101",
        "--from 1 --to x, 204",
        "--from 1 --to 2 --points 99999999999, 101"
    })
    void badRangesOfEval(String options, int code) {
        List<String> args = new ArrayList<>(List.of("eval", "f_con1"));
        if (!options.isEmpty()) {
            args.addAll(List.of(options.split(" ")));
        }
        refused(2, "NSOT-" + code, args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "torq, nsot torque",
        "evil, nsot eval",
        "torque --isotop 57Fe, --isotope",
        "torque --formulaton both, --formulation",
        "eval f_con1 --pints 3, --points",
        "torque --fermi-wave 2, --fermi-wavenumber",
        "torque --t2, --t2 \"1 ms\"",
        "torque 57Fe, quotes",
        "torque --t2 1 ms, quotes",
        "torque --t2 1ms --t2 2ms, once",
        "eval, nsot eval f_con1",
        "eval f_con1 f_con2 --x 1, --help",
        "completion bash, --help",
        "--quiet, no command behind --quiet",
        "--quiet --isotope 57Fe torque, option --isotope before the command",
        "help torq, nsot torque",
        "help torque eval, one at a time"
    })
    void commandLinesThatCannotBeReadSayHowToMend(String line, String hint) {
        assertThat(refused(2, "NSOT-401", line.split(" ")).err()).contains(hint);
    }

    @ParameterizedTest
    @CsvSource({"58Fe, 57Fe", "Cu, 63Cu", "Pt196, 195Pt", "F5e7, 57Fe"})
    void anUnknownIsotopeBringsUpTheNearest(String isotope, String near) {
        String mend = refused(2, "NSOT-301", "torque", "--isotope", isotope)
                .err()
                .lines()
                .toList()
                .getLast();
        assertThat(mend).contains("did you mean", near);
    }

    /// A suggestion that helps nobody is not made; what is there is named all the same.
    @ParameterizedTest
    @CsvSource({
        "401, zzzzzz, 'reproduce, audit, torque'",
        "401, help zzzzzz, 'reproduce, audit, torque'",
        "401, torque --zzzzzz, nsot torque --help lists",
        "301, torque --isotope zzzzzz, nsot nuclei lists",
        "303, metals zzzzzz, nsot metals lists",
        "304, injectors zzzzzz, nsot injectors lists"
    })
    void aNameFarFromAllBringsUpTheList(int code, String line, String list) {
        assertThat(refused(2, "NSOT-" + code, line.split(" ")).err())
                .doesNotContain("did you mean")
                .contains(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion bash", "eval f_con1 2", "metals Cu Ag"})
    void adviceOnQuotesIsForCommandsWithQuantities(String line) {
        assertThat(refused(2, "NSOT-401", line.split(" ")).err()).doesNotContain("quotes");
    }

    @Test
    void aPlaceToWriteNeedsAName(@TempDir Path folder) {
        assertThat(refused(2, "NSOT-501", "torque", "--out", "").err()).contains("empty name", "--out results.csv");
        assertThat(refused(2, "NSOT-501", "reproduce", "--out", "").err()).contains("empty name");
        assertThat(refused(2, "NSOT-501", "torque", "--out", folder + "/new/").err())
                .contains("names a folder");
        assertThat(folder).isEmptyDirectory();
    }

    /// The names of Java exceptions are no reasons.
    @Test
    void reasonsAreWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        String below =
                refused(2, "NSOT-501", "torque", "--out", file + "/below").err();
        String deeper =
                refused(2, "NSOT-501", "torque", "--out", file + "/below/that").err();
        String report =
                refused(2, "NSOT-501", "reproduce", "--out", file.toString()).err();
        assertThat(List.of(below, deeper, report))
                .allMatch(err -> err.contains("(a part of the path is a file, not a folder)"))
                .noneMatch(err -> err.contains("Exception"));
        assertThat(refused(2, "NSOT-501", "torque", "--out", folder.toString()).err())
                .contains("(it is a folder)");
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        refused(2, "NSOT-501", "torque", "--out", file.resolve("below").toString());
        refused(2, "NSOT-501", "torque", "--out", folder.toString());
        refused(2, "NSOT-501", "eval", "f_con1", "--x", "1", "--out", "");
        assertThat(Files.readString(file)).isEqualTo("kept");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFullDiskIsAFailureOfTheRun() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Run run = refused(1, "NSOT-502", "torque", "--out", full.toString());
        assertThat(run.err()).contains("(no space left)").doesNotContain("kept", "Exception");
    }

    @Test
    void aRefusedCalculationLeavesAnOlderFileAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "old");
        refused(2, "NSOT-101", "torque", "--t2", "0 s", "--out", file.toString());
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--spin", "--t2"})
    void theStackTraceComesWithDebugOnly(String option) {
        Run run = Run.of("torque", option, "nonsense", "--debug");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("org.nsot.errors.Refusal", "\tat org.nsot.");
    }

    /// Control characters of an argument must not reach the screen.
    @Test
    void escapesInArgumentsAreNotPrinted() {
        Run run = refused(2, "NSOT-204", "torque", "--t2", "\u001b[31m1 ms");
        assertThat(run.err()).doesNotContain("\u001b");
    }
}
