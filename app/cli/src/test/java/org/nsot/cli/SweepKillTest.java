package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.store.ResultStore;
import org.nsot.store.StoredResults;
import org.nsot.store.StoredStudy;

/// A sweep in a process of its own, which ends at any moment, as by `kill -9`.
class SweepKillTest {
    private static final int KILLS = 20;
    /// The longest time from the first chunk that is kept to the end.
    private static final int LONGEST_MS = 40;
    /// Some 75 chunks; at a third of the points there is no measured value.
    private static final String STUDY = """
            study: killed
            torque: {formulation: measured, metal: Cu}
            sweep:
              isotope: [63Cu, 65Cu, 57Fe]
              t2: {from: 0.1 ms, to: 10 ms, points: 100, scale: logarithmic}
              temperature: {from: 4 K, to: 300 K, points: 1000}
            outputs: [critical-current-density]
            """;

    @TempDir
    private Path folder;

    private Process sweep(Path store) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // The database unpacks its library there at every start, and cannot remove it when killed.
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.nsot.cli.Main"));
        command.addAll(List.of(
                "sweep", folder.resolve("study.yaml").toString(), "--store", store.toString(), "--threads", "2", "-q"));
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /// Kills it in mid-sweep: some time after it has begun to keep chunks.
    private void kill(Process sweep, Path store, Random random) throws IOException, InterruptedException {
        Path log = store.resolveSibling(store.getFileName() + ".wal");
        long before = size(log);
        while (sweep.isAlive() && size(log) <= before) {
            before = Math.min(before, size(log));
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MS));
        sweep.destroyForcibly();
        assertThat(sweep.waitFor()).as(Files.readString(folder.resolve("err"))).isEqualTo(128 + 9);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    void killedTwentyTimesItEndsWithTheSameBytes() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Path store = folder.resolve("nsot.duckdb");
        Random random = new Random(5);
        long kept = 0;
        for (int i = 0; i < KILLS; i++) {
            kill(sweep(store), store, random);
            StoredStudy study = study(store);
            assertThat(study.kept()).as("after kill %d", i + 1).isGreaterThanOrEqualTo(kept);
            assertThat(study.isComplete()).as("after kill %d", i + 1).isFalse();
            kept = study.kept();
        }
        assertThat(kept).isPositive();
        assertThat(sweep(store).waitFor()).isZero();
        assertThat(study(store).isComplete()).isTrue();
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        assertThat(sweep(undisturbed).waitFor()).isZero();
        assertThat(csv(store)).hasSameBinaryContentAs(csv(undisturbed));
        assertThat(failures(store)).isEqualTo(failures(undisturbed)).isNotEmpty();
    }

    private static StoredStudy study(Path file) {
        try (ResultStore store = ResultStore.reading(file)) {
            return store.study("killed");
        }
    }

    private static List<List<String>> failures(Path file) {
        try (ResultStore store = ResultStore.reading(file)) {
            return StoredResults.failures(store, "killed");
        }
    }

    private Path csv(Path store) {
        Path csv = folder.resolve(store.getFileName() + ".csv");
        assertThat(Run.of("results", "export", "killed", "--store", store.toString(), "--out", csv.toString())
                        .code())
                .isZero();
        return csv;
    }

    /// A second process may not even look while one writes; it says who does.
    @Test
    void aSecondProcessIsRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Path store = folder.resolve("nsot.duckdb");
        Process first = sweep(store);
        Path log = store.resolveSibling("nsot.duckdb.wal");
        while (first.isAlive() && size(log) == 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        Run second = Run.of("results", "list", "--store", store.toString());
        first.destroyForcibly().waitFor();
        assertThat(second.err()).startsWith("nsot: NSOT-701: ").contains("number " + first.pid());
        assertThat(second.code()).isEqualTo(2);
        assertThat(Run.of("results", "list", "--store", store.toString()).code())
                .isZero();
    }

    /// As Ctrl-C and the end of a job in a queue do it: the chunks at hand are lost, all others kept.
    @Test
    void aSweepThatIsStoppedEndsByItself() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Path store = folder.resolve("nsot.duckdb");
        Process sweep = sweep(store);
        Path log = store.resolveSibling("nsot.duckdb.wal");
        while (sweep.isAlive() && size(log) == 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        sweep.destroy();
        assertThat(sweep.waitFor()).as(Files.readString(folder.resolve("err"))).isEqualTo(128 + 15);
        assertThat(study(store).isComplete()).isFalse();
        assertThat(log).doesNotExist();
    }

    /// From its first chunk on no file may grow beyond a megabyte, as if the disk were full.
    @Test
    void aFullDiskLosesNothing() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Path store = folder.resolve("nsot.duckdb");
        Process full = sweep(store);
        Path log = store.resolveSibling("nsot.duckdb.wal");
        while (full.isAlive() && size(log) == 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        Process limit = new ProcessBuilder("prlimit", "--fsize=1000000", "--pid", "" + full.pid()).start();
        assertThat(limit.waitFor()).isZero();
        assertThat(full.waitFor()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("err")))
                .startsWith("nsot: NSOT-502: ")
                .contains("make room");
        assertThat(study(store).kept()).isPositive();
        assertThat(study(store).isComplete()).isFalse();
        assertThat(sweep(store).waitFor()).isZero();
        assertThat(study(store).isComplete()).isTrue();
    }
}
