package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A store in a folder with the studies that the documentation speaks of, small ones under their names.
///
/// @param folder where the examples write
record SampleStore(Path folder) {
    private static final String GRID = "current = -4e11 A/m^2 to 4e11 A/m^2 in 4; t2 = 0.3 ms to 3 ms in 3 logarithmic";
    private static final List<String> FIRST = List.of(
            "sweep",
            "--of",
            "torque",
            "--as",
            "first",
            "--sweep",
            "t2 = 1 ms to 9 ms in 9",
            "--outputs",
            "critical-current-density,gain");

    static SampleStore in(Path folder) {
        return new SampleStore(folder);
    }

    /// The words of an example; those about a store get one that has what they ask for.
    String[] words(String line) {
        List<String> words = new ArrayList<>(List.of(ShellWords.of(line, folder)));
        if (words.getFirst().equals("results")) {
            readResults(words);
        }
        if (words.getFirst().equals("sweep") || words.getFirst().equals("results")) {
            words.replaceAll(w -> w.endsWith(".duckdb") ? folder.resolve(w).toString() : w);
            if (!words.contains("--store")) {
                words.addAll(List.of("--store", store("nsot.duckdb")));
            }
        }
        if (line.startsWith("sweep --example phase-diagram") && !words.contains("--as")) {
            words.addAll(List.of("--sweep", GRID));
        }
        return words.toArray(String[]::new);
    }

    private void readResults(List<String> words) {
        if (Files.notExists(folder.resolve("nsot.duckdb"))) {
            make(FIRST, "nsot.duckdb");
            for (String name : List.of("phase-diagram", "coarse")) {
                make(List.of("sweep", "--example", "phase-diagram", "--as", name, "--sweep", GRID), "nsot.duckdb");
            }
        }
        for (String word : words) {
            if (word.startsWith("shard")) {
                make(FIRST, word);
            }
        }
    }

    private void make(List<String> sweep, String store) {
        List<String> words = new ArrayList<>(sweep);
        words.addAll(List.of("--store", store(store), "-q"));
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private String store(String name) {
        return folder.resolve(name).toString();
    }
}
