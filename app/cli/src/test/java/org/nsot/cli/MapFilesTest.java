package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `nsot map info`, `slice` and `diff` on the example of the documentation.
class MapFilesTest {
    private static final String EXAMPLE = Path.of(System.getProperty("nsot.root"), "docs", "examples", "map.ovf")
            .toString();

    @TempDir
    private Path folder;

    private static Run done(String... args) {
        Run run = Run.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static void assertRefused(String code, String... args) {
        Run run = Run.of(args);
        assertThat(run.err()).startsWith("nsot: " + code).doesNotContain("\tat ", "Exception");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void infoTellsTheGreatestOfTheValuesInTheFile() throws IOException {
        List<double[]> vectors = Files.readAllLines(Path.of(EXAMPLE)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        double longest = vectors.stream()
                .mapToDouble(v -> Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]))
                .max()
                .orElseThrow();
        double sum = vectors.stream().mapToDouble(v -> v[2]).sum();
        JsonNode results =
                done("map", "info", EXAMPLE, "--format", "json").json().get("results");
        assertThat(results.at("/longest/value").asDouble()).isCloseTo(longest, within(longest));
        assertThat(results.at("/components/2/mean/value").asDouble()).isCloseTo(sum / vectors.size(), within(longest));
        assertThat(results.at("/grid/1/x").toString()).contains("7.5");
        assertThat(vectors).hasSize(32);
    }

    /// A few roundings.
    private static Offset<Double> within(double size) {
        return Offset.offset(8 * Math.ulp(size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ovf", "vti", "h5", "npy"})
    void aSliceInAnyFormatIsTheSamePart(String ending) {
        String plane = folder.resolve("plane." + ending).toString();
        String same = folder.resolve("same.ovf").toString();
        done("map", "slice", EXAMPLE, "--k", "1", "--out", plane);
        done("map", "slice", EXAMPLE, "--k", "1", "--out", same);
        JsonNode results =
                done("map", "diff", plane, same, "--format", "json").json().get("results");
        assertThat(results.at("/cells").asString()).isEqualTo("4 x 4 x 1");
        assertThat(results.at("/unequal/value").asDouble()).isZero();
        assertThat(done("map", "info", plane).out()).contains("4 x 4 x 1");
    }

    @Test
    void aLineIsPrintedAsCsv() {
        List<String> lines = done("map", "slice", EXAMPLE, "--j", "0", "--k", "1")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).isEqualTo("x (m),y (m),z (m),M_x (A/m),M_y (A/m),M_z (A/m)");
        assertThat(lines.get(1)).startsWith("-7.5E-11,-7.5E-11,2.5E-11,");
    }

    @Test
    void aDifferenceIsFoundWithItsCell() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(EXAMPLE));
        int row = lines.indexOf("# Begin: Data Text") + 1 + 6;
        String[] words = lines.get(row).split(" ");
        lines.set(row, words[0] + " " + (Double.parseDouble(words[1]) + 0.5) + " " + words[2]);
        Path other = Files.write(folder.resolve("other.ovf"), lines);
        JsonNode results = done("map", "diff", EXAMPLE, other.toString(), "--format", "json")
                .json()
                .get("results");
        assertThat(results.at("/unequal/value").asDouble()).isEqualTo(1);
        assertThat(results.at("/greatest_at").asString()).isEqualTo("(2, 1, 0)");
        assertThat(results.at("/rms/value").asDouble())
                .isCloseTo(results.at("/greatest/value").asDouble() / Math.sqrt(32), within(1));
    }

    @Test
    void whatCannotBeIsRefused() throws IOException {
        Path npy = folder.resolve("plane.npy");
        done("map", "slice", EXAMPLE, "--k", "1", "--out", npy.toString());
        assertRefused("NSOT-401", "map", "info");
        assertRefused("NSOT-401", "map", "diff", EXAMPLE);
        assertRefused("NSOT-401", "map", "slice", EXAMPLE, "--k", "-1");
        assertRefused("NSOT-501", "map", "slice", EXAMPLE, "--out", "/");
        assertRefused("NSOT-503", "map", "slice", npy.toString());
        assertRefused("NSOT-601", "map", "info", folder.resolve("none").toString());
        assertRefused("NSOT-601", "map", "info", "");
        assertRefused(
                "NSOT-610",
                "map",
                "slice",
                EXAMPLE,
                "--out",
                folder.resolve("a.xyz").toString());
        Path part = Files.write(folder.resolve("part"), Arrays.copyOf(Files.readAllBytes(Path.of(EXAMPLE)), 900));
        assertRefused("NSOT-611", "map", "info", part.toString());
        assertRefused("NSOT-612", "map", "slice", EXAMPLE, "--k", "2");
        assertRefused("NSOT-612", "map", "diff", EXAMPLE, npy.toString());
    }
}
