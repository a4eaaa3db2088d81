package org.nsot.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.scenario.StudyOverlay;
import org.nsot.store.ResultStore;
import org.nsot.store.StoredResults;
import org.nsot.store.StoredSweep;
import org.nsot.sweep.Calculation;
import org.nsot.sweep.ChunkEngine;
import org.nsot.sweep.LocalEngine;
import org.nsot.sweep.StudyExamples;

class SparkEngineTest {
    /// The shipped example, with trajectories that are shorter so that the test is.
    private static Study study(String set) {
        return StudyFile.of(
                "phase-diagram.yaml",
                StudyExamples.text("phase-diagram"),
                Optional.empty(),
                Calculation.all(),
                new StudyOverlay(
                        Optional.empty(),
                        Optional.of(set),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static byte[] exported(
            Path folder, String name, Study study, ChunkEngine engine, StoredSweep.Watcher watcher) throws IOException {
        Path csv = folder.resolve(name + ".csv");
        try (ResultStore store = ResultStore.open(folder.resolve(name + ".duckdb"))) {
            StoredSweep.Done done = StoredSweep.run(store, study, StoredSweep.Shard.ALL, engine, name, watcher);
            assertThat(done.complete()).isTrue();
            StoredResults.export(store, store.study(study.name()), csv);
        }
        return Files.readAllBytes(csv);
    }

    @Test
    void sparkInThisProcessGivesTheBytesOfThreads(@TempDir Path folder) throws IOException {
        Study study = study("duration = 20 ms; samples = 60");
        byte[] local = exported(folder, "local", study, new LocalEngine(2), _ -> {});
        byte[] spark = exported(folder, "spark", study, new SparkEngine(Optional.of("local[2]")), _ -> {});
        assertThat(spark).isEqualTo(local);
    }

    /// Master and two workers are processes of their own; one worker is killed when a tenth of the points is there.
    @Test
    void aClusterThatLosesAWorkerGivesTheSameBytes(@TempDir Path folder) throws IOException, InterruptedException {
        Study study = study("duration = 100 ms");
        byte[] local = exported(folder, "local", study, new LocalEngine(2), _ -> {});
        AtomicBoolean killed = new AtomicBoolean();
        try (Cluster cluster = new Cluster(folder, 2)) {
            byte[] spark =
                    exported(folder, "spark", study, new SparkEngine(Optional.of(cluster.master())), progress -> {
                        if (progress.points() >= study.points() / 10 && killed.compareAndSet(false, true)) {
                            cluster.kill(1);
                        }
                    });
            assertThat(killed).isTrue();
            assertThat(spark).isEqualTo(local);
        }
    }

    @Test
    void aMasterThatIsNotThereIsRefused(@TempDir Path folder) {
        ChunkEngine nowhere = new SparkEngine(Optional.of("no-master"));
        Study study = study("duration = 20 ms; samples = 60");
        try (ResultStore store = ResultStore.open(folder.resolve("store.duckdb"))) {
            assertThatThrownBy(() -> StoredSweep.run(store, study, StoredSweep.Shard.ALL, nowhere, "spark", _ -> {}))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.code()).isEqualTo(ErrorCode.ENGINE_MISSING));
        }
    }
}
