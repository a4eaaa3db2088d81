package org.nsot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.sweep.Calculation;
import org.nsot.sweep.LocalEngine;

/// Studies and stores that tests share.
final class StoreSamples {
    /// Four chunks, the last one short; with words, numbers and failures: a nucleus without K has no shift to measure.
    static final String MIXED = """
            study: mixed
            torque: {formulation: measured, metal: Cu}
            sweep:
              isotope: [63Cu, 57Fe]
              t2: {from: 0.1 ms, to: 10 ms, points: 70, scale: logarithmic}
              temperature: {from: 4 K, to: 300 K, points: 100}
            outputs: [critical-current-density, knight-shift]
            """;

    private StoreSamples() {}

    static Study mixed() {
        return study(MIXED);
    }

    static Study study(String text) {
        return StudyFile.of("study.yaml", text, Optional.empty(), Calculation.all());
    }

    /// Runs a study into a store.
    static StoredSweep.Done run(Path file, Study study, int threads, StoredSweep.Shard shard) {
        try (ResultStore store = ResultStore.open(file)) {
            return StoredSweep.run(store, study, shard, new LocalEngine(threads), "threads", _ -> {});
        }
    }

    /// What is exported of a study, as CSV.
    static String csv(Path file, String study) {
        Path csv = file.resolveSibling(file.getFileName() + ".csv");
        try (ResultStore store = ResultStore.reading(file)) {
            StoredResults.export(store, store.study(study), csv);
            return Files.readString(csv);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
