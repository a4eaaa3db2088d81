package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.sweep.StudyExamples;
import tools.jackson.databind.JsonNode;

/// Study files on the command line: checked, explained, written, and taken by the commands of one point.
class StudyCommandsTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "torque | isotope: 63Cu | --isotope 63Cu",
                "torque | t2: 1.0 ± 0.1 ms | --t2 \"1.0 ± 0.1 ms\"",
                "torque | formulation: derived | --formulation derived",
                "device | injector: Pt-liu2011 | --injector Pt-liu2011",
                "device | thickness: 1..2 nm | --thickness \"1..2 nm\"",
                "run | duration: 2 s | --duration \"2 s\""
            })
    void aValueOfTheFileIsAsAnOption(String command, String value, String option) throws IOException {
        String file = file("study.yaml", "study: one\noutputs: [gain]\n" + command + ":\n  " + value + "\n");
        Run asked = Run.of(ShellWords.of(command + " " + option + " --format json"));
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(Run.of(command, file, "--format", "json")).isEqualTo(asked);
    }

    @Test
    void optionsWinOverTheFile() throws IOException {
        String file = file("study.yaml", "torque: {isotope: 63Cu, t2: 2 ms}");
        assertThat(Run.of("torque", file, "--t2", "5 ms"))
                .isEqualTo(Run.of("torque", "--isotope", "63Cu", "--t2", "5 ms"));
    }

    @Test
    void theFileMayIncludeAnotherAndNameTables() throws IOException {
        file("base.yaml", "tables: tables.yaml\ntorque: {isotope: 57Fe, t2: 2 ms}");
        String tables = file("tables.yaml", "source: own measurement, 2026\nnuclei: {57Fe: {moment: 0.2 mu_N}}");
        String file = file("study.yaml", "include: base.yaml\ntorque: {t2: 3 ms}");
        assertThat(Run.of("torque", file))
                .isEqualTo(Run.of("torque", "--isotope", "57Fe", "--t2", "3 ms", "--tables", tables))
                .isNotEqualTo(Run.of("torque", "--isotope", "57Fe", "--t2", "3 ms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"torque", "device", "run"})
    void aSweepIsRefusedWithTheCommandForIt(String command) throws IOException {
        String file = file("study.yaml", command + ": {}\nsweep: {t2: [1 ms, 2 ms]}");
        Run run = Run.of(command, file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("NSOT-620", "study.yaml:2:1", "nsot sweep");
    }

    @Test
    void validateRefusesWithThePlace() throws IOException {
        String good = file("good.yaml", StudyExamples.text("injectors"));
        String bad = file("bad.yaml", StudyExamples.text("injectors").replace("current:", "curent:"));
        Run run = Run.of("validate", good, bad);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("NSOT-606", "bad.yaml:8:3", "did you mean current?");
    }

    @Test
    void validateTellsTheSizeOfEachStudy() throws IOException {
        String first = file("first.yaml", StudyExamples.text("injectors"));
        String second = file("second.yaml", StudyExamples.text("film-thickness"));
        JsonNode results =
                Run.of("validate", first, second, "--format", "json").json().path("results");
        assertThat(results.at("/studies/0/points/value").intValue()).isEqualTo(4 * 96);
        assertThat(results.at("/studies/1/points/value").intValue()).isEqualTo(39 * 1024);
        assertThat(results.path("axes").size()).isEqualTo(2 + 3);
    }

    @Test
    void explainTellsWhereAValueCameFrom() throws IOException {
        file("base.yaml", "torque:\n  isotope: 63Cu\n  metal: Cu\n");
        String file = file("study.yaml", "include: base.yaml\nstudy: s\ntorque:\n  t2: 2 ms\n");
        String csv = Run.of("explain", file, "--set", "temperature = 4 K", "--format", "csv")
                .out();
        assertThat(csv.lines())
                .anyMatch(l -> l.matches("isotope,63Cu,.*base\\.yaml:2,.*"))
                .anyMatch(l -> l.matches("t2,2 ms,0\\.002,s,.*study\\.yaml:4,.*"))
                .anyMatch(l -> l.matches("temperature,4 K,4\\.0,K,--set,.*"))
                .anyMatch(l -> l.matches("current,2e11 A/m\\^2,2\\.0E11,.*,default,.*"))
                .anyMatch(l -> l.matches("fermi-wavenumber,.*\"?table, ashcroft1976\"?,.*"));
    }

    @Test
    void aFileOfOnePointNeedsNoName() throws IOException {
        String file = file("point.yaml", "torque:\n  t2: 2.0 ± 0.1 ms\n");
        assertThat(Run.of("validate", file, "--format", "csv").out()).contains("one point,torque,1.0,1.0,");
        assertThat(Run.of("explain", file, "--format", "csv").out()).contains("t2,2.0 ± 0.1 ms,0.002,s,");
        assertThat(Run.of("validate", file("bad.yaml", "run:\n  t3: 1 s\n")).err())
                .contains("NSOT-606", "bad.yaml:2:3", "did you mean t");
    }

    @Test
    void aNewStudyIsTheExampleAndReadsBack() throws IOException {
        for (String name : StudyExamples.NAMES) {
            Path file = folder.resolve(name + ".yaml");
            assertThat(Run.of("study", "new", "--example", name, "--out", file.toString())
                            .code())
                    .isZero();
            assertThat(file).hasContent(StudyExamples.text(name));
            assertThat(Run.of("validate", file.toString()).code()).isZero();
            assertThat(Run.of("study", "list").out()).contains(name);
        }
    }
}
