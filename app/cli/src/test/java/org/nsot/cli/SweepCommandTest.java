package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that need a store, from its first sweep to its end.
class SweepCommandTest {
    /// Their names, in an order in which each finds what those before it have left.
    static final List<String> NAMES = List.of(
            "sweep",
            "results list",
            "results show",
            "results query",
            "results figure",
            "results export",
            "results merge",
            "results delete");

    private static final String COARSE =
            " --sweep \"current = -4e11 A/m^2 to 4e11 A/m^2 in 8; t2 = 0.3 ms to 3 ms in 8 logarithmic\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void shards() {
        for (int shard = 1; shard <= 2; shard++) {
            run("sweep --of torque --as shards --sweep \"t2 = 1 ms to 9 ms in 9000\" --shard " + shard
                    + "/2 --store shard-" + shard + ".duckdb");
        }
    }

    private Run run(String line) {
        Run run = Run.of(ShellWords.of(line, folder));
        assertThat(run.code()).as(line + "\n" + run.err()).isZero();
        return run;
    }

    /// That of the phase diagram in all its points would take too long here.
    @Test
    void everyExampleRuns() {
        for (String name : NAMES) {
            for (String example : Commands.of(name).spec().examples()) {
                boolean whole = name.equals("sweep") && !example.contains("--sweep");
                run(example.substring("nsot ".length()) + (whole ? COARSE : ""));
            }
        }
        assertThat(folder.resolve("figures/phase-diagram-fate.svg")).isNotEmptyFile();
        assertThat(folder.resolve("phase-diagram.csv")).isNotEmptyFile();
        assertThat(run("results list --format csv").out())
                .contains("coarse,run,1600", "my-first,torque,9", "shards,torque,9000")
                .doesNotContain("phase-diagram");
    }

    @Test
    void mergedShardsAreTheWholeToTheByte() throws IOException {
        run("results merge shard-1.duckdb shard-2.duckdb");
        run("results export shards --out merged.csv");
        run("sweep --of torque --as shards --sweep \"t2 = 1 ms to 9 ms in 9000\" --store whole.duckdb");
        run("results export shards --out whole.csv --store whole.duckdb");
        assertThat(folder.resolve("merged.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(Files.readAllLines(folder.resolve("whole.csv"))).hasSize(9001);
    }
}
