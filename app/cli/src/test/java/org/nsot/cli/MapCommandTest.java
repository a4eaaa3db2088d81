package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `nsot map`.
class MapCommandTest {
    @TempDir
    private Path folder;

    private static Run done(String... args) {
        Run run = Run.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private double unequal(String a, String b) {
        return done("map", "diff", file(a), file(b), "--format", "json")
                .json()
                .at("/results/unequal/value")
                .asDouble();
    }

    @Test
    void oneMapInEveryFormatIsTheSame() {
        String all = file("m.ovf") + "," + file("m.vti") + "," + file("m.h5") + "," + file("m.npy");
        Run run = done("map", "--shape", "volume", "--cells", "12 x 10 x 8", "--file", all);
        assertThat(run.err().lines().filter(line -> line.startsWith("wrote "))).hasSize(4);
        for (String other : List.of("m.vti", "m.h5", "m.npy")) {
            assertThat(unequal("m.ovf", other)).isZero();
        }
    }

    @Test
    void aFileTellsAllThatIsNeededToComputeItAgain() {
        done("map", "--cells", "9", "--file", file("m.ovf"), "--formulation", "derived", "--response", "equilibrium");
        assertThat(done("map", "info", file("m.ovf")).out())
                .contains(
                        "formulation: derived",
                        "response: equilibrium",
                        "fermi_wavenumber: 2e10 1/m",
                        "moment: 0.0906 mu_N",
                        "spin_accumulation: (0.0, 2.2430472876E-24",
                        "is the average over the cell: in cells (i, j, k) (4, 4, 0)");
    }

    @Test
    void answerAndFileHaveTheSameRange() {
        JsonNode answer = done("map", "--cells", "16", "--file", file("m.h5"), "--format", "json")
                .json()
                .get("results");
        JsonNode read =
                done("map", "info", file("m.h5"), "--format", "json").json().get("results");
        for (String key : List.of("longest", "rms", "components", "grid", "cells")) {
            assertThat(answer.get(key)).as(key).isEqualTo(read.get(key));
        }
    }

    @Test
    void theThreadsChangeNoByte() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String threads : List.of("1", "2", "7")) {
            String name = threads + ".npy";
            done("map", "--shape", "volume", "--cells", "21", "--threads", threads, "--file", file(name));
            files.add(Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(files.get(1)).isEqualTo(files.get(0));
        assertThat(files.get(2)).isEqualTo(files.get(0));
    }

    @Test
    void aFileOfValuesIsReadAndOptionsWin() throws IOException {
        Path values = Files.writeString(
                folder.resolve("map.yaml"),
                "map:\n  isotope: 63Cu\n  metal: Cu\n  cells: 8\n  formulation: derived\n  mu-direction: x\n");
        JsonNode json = done("map", values.toString(), "--cells", "6", "--format", "json")
                .json();
        assertThat(json.at("/results/cells").asString()).isEqualTo("6 x 6 x 1");
        assertThat(json.at("/results/isotopes").asString()).isEqualTo("63Cu");
        assertThat(json.at("/inputs/formulation").asString()).isEqualTo("derived");
        Run refused = Run.of(
                "map",
                Files.writeString(folder.resolve("bad.yaml"), "map:\n  axis: xz\n")
                        .toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("NSOT-606", "bad.yaml:2:3", "axes");
    }

    @Test
    void theFormatOfAFileCanBeChosen() throws IOException {
        done("map", "--cells", "4", "--file", file("t.ovf"), "--file-format", "ovf-text");
        done("map", "--cells", "4", "--file", file("b.ovf"));
        assertThat(Files.readString(folder.resolve("t.ovf"))).contains("# Begin: Data Text");
        assertThat(unequal("t.ovf", "b.ovf")).isZero();
    }

    @Test
    void figuresAreDrawn() throws IOException {
        done("map", "--cells", "20", "--figures", file("figures"));
        try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("map-plane.svg", "map-plane.png", "map-plane.pdf", "map-plane.csv");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--file map.txt; NSOT-610",
                "--file map.ovf --file-format ovf-tex; NSOT-610",
                "--file-format ovf-text; NSOT-402",
                "--t2 1; NSOT-401",
                "--formulation measured; NSOT-401",
                "--axes 1,1,0 --file map.ovf; NSOT-401",
                "--limit 0; NSOT-201",
                "--lattice hcp; NSOT-401",
                "--isotope 57Ff; NSOT-301"
            })
    void whatCannotBeTakenIsRefusedBeforeAFileAppears(String words, String code) throws IOException {
        List<String> args = new ArrayList<>(List.of("map"));
        Arrays.stream(words.split(" "))
                .map(word -> word.startsWith("map.") ? file(word) : word)
                .forEach(args::add);
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.err()).startsWith("nsot: " + code).doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /// OVF knows no grid at an angle: refused, and no file is left.
    @Test
    void anObliquePlaneIsNoOvf() throws IOException {
        Run run = Run.of("map", "--cells", "4", "--axes", "1,1,0; 0,0,1", "--file", file("oblique.ovf"));
        assertThat(run.err()).startsWith("nsot: NSOT-503");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        done("map", "--cells", "4", "--axes", "1,1,0; 0,0,1", "--file", file("oblique.vti"));
    }
}
