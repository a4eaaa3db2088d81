package org.nsot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Study;
import org.nsot.store.StoredSweep.Shard;
import org.nsot.sweep.ChunkResult;
import org.nsot.sweep.LocalEngine;
import org.nsot.sweep.PointFailure;

class ResultStoreTest {
    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    /// The default name is also that of a database, which must not be taken for a schema.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nsot.duckdb",
                "main.duckdb",
                "book.duckdb",
                "store.duckdb",
                "results.duckdb",
                "no ending",
                "it's.duckdb"
            })
    void keepsEveryPoint(String name) throws IOException {
        Study study = StoreSamples.mixed();
        StoredSweep.Done done = StoreSamples.run(file(name), study, 1, Shard.ALL);
        assertThat(done.complete()).isTrue();
        assertThat(done.progress().points()).isEqualTo(study.points());
        try (ResultStore store = ResultStore.reading(file(name))) {
            StoredStudy stored = store.study("mixed");
            assertThat(stored.isComplete()).isTrue();
            assertThat(stored.study()).isEqualTo(study);
            assertThat(stored.failures()).isEqualTo(done.progress().failures()).isPositive();
            Query count = Query.of(store, "SELECT count(*)::DOUBLE, count(DISTINCT point)::DOUBLE FROM mixed", 2);
            assertThat(count.rows()).containsExactly(List.of((double) study.points(), (double) study.points()));
        }
        assertThat(Files.list(folder)).allMatch(p -> !p.toString().endsWith(".new"));
    }

    /// A value or a reasoned failure for every output of every point.
    @Test
    void everyGapHasAReason() {
        StoreSamples.run(file("s"), StoreSamples.mixed(), 1, Shard.ALL);
        try (ResultStore store = ResultStore.reading(file("s"))) {
            for (String output : List.of("critical_current_density", "knight_shift")) {
                String gaps = "SELECT count(*)::DOUBLE FROM mixed m WHERE " + output + " IS NULL";
                String reasons = gaps + " AND EXISTS (SELECT 1 FROM book.failures f WHERE f.study = 'mixed'"
                        + " AND f.point = m.point AND f.output IN ('', '" + output + "'))";
                assertThat(Query.of(store, reasons, 1).rows())
                        .isEqualTo(Query.of(store, gaps, 1).rows());
            }
        }
    }

    @Test
    void theSameBytesHoweverItWasComputed() {
        Study study = StoreSamples.mixed();
        StoreSamples.run(file("one"), study, 1, Shard.ALL);
        String expected = StoreSamples.csv(file("one"), "mixed");
        StoreSamples.run(file("two"), study, 2, Shard.ALL);
        assertThat(StoreSamples.csv(file("two"), "mixed")).isEqualTo(expected);
        for (int part = 3; part >= 1; part--) {
            StoreSamples.run(file("part" + part), study, 1, new Shard(part, 3));
        }
        try (ResultStore store = ResultStore.open(file("all"))) {
            assertThat(store.merge(file("part2"))).isEqualTo(Map.of("mixed", 1));
            assertThat(store.merge(file("part2"))).isEqualTo(Map.of("mixed", 0));
            assertThat(store.merge(file("part1"))).isEqualTo(Map.of("mixed", 2));
            assertThat(store.study("mixed").isComplete()).isFalse();
            assertThat(store.merge(file("part3"))).isEqualTo(Map.of("mixed", 1));
            assertThat(store.merge(file("two"))).isEqualTo(Map.of("mixed", 0));
            assertThat(store.study("mixed").isComplete()).isTrue();
        }
        assertThat(StoreSamples.csv(file("all"), "mixed")).isEqualTo(expected);
        assertThat(failures(file("all"))).isEqualTo(failures(file("one"))).isNotEmpty();
    }

    private static List<List<String>> failures(Path file) {
        try (ResultStore store = ResultStore.reading(file)) {
            return StoredResults.failures(store, "mixed");
        }
    }

    /// The thread that computes is interrupted when the first chunk has come.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aSweepThatIsStoppedGoesOnWhereItWas(int threads) {
        Study study = StoreSamples.mixed();
        Thread computing = Thread.currentThread();
        try (ResultStore store = ResultStore.open(file("s"))) {
            StoredSweep.Done stopped = StoredSweep.run(
                    store, study, Shard.ALL, new LocalEngine(threads), "threads", _ -> computing.interrupt());
            assertThat(Thread.interrupted()).isFalse();
            assertThat(stopped.complete()).isFalse();
            assertThat(store.study("mixed").kept()).isEqualTo(stopped.progress().points());
            assertThat(stopped.progress().points()).isBetween(4096L, study.points() - 1);
            StoredSweep.Done rest =
                    StoredSweep.run(store, study, Shard.ALL, new LocalEngine(threads), "threads", _ -> {});
            assertThat(rest.progress().computed())
                    .isEqualTo(study.points() - stopped.progress().points());
        }
        StoreSamples.run(file("whole"), study, 1, Shard.ALL);
        assertThat(StoreSamples.csv(file("s"), "mixed")).isEqualTo(StoreSamples.csv(file("whole"), "mixed"));
    }

    /// An engine that was stopped may hand over a chunk late.
    @Test
    void nothingIsTakenAfterTheEnd() {
        Study study = StoreSamples.mixed();
        List<Runnable> late = new ArrayList<>();
        try (ResultStore store = ResultStore.open(file("s"))) {
            ChunkResult chunk = chunks(study).getFirst();
            StoredSweep.run(
                    store,
                    study,
                    Shard.ALL,
                    (_, _, ready) -> {
                        late.add(() -> ready.accept(chunk));
                        throw new CancellationException();
                    },
                    "late",
                    _ -> {});
            late.getFirst().run();
            assertThat(store.keptChunks("mixed")).isEmpty();
        }
    }

    private static List<ChunkResult> chunks(Study study) {
        List<ChunkResult> chunks = new ArrayList<>();
        new LocalEngine(1).run(study, List.of(0), chunks::add);
        return chunks;
    }

    /// Its mark, its rows and its failures come together or not at all.
    @Test
    void aChunkIsKeptWholeOrNotAtAll() {
        Study study = StoreSamples.mixed();
        ChunkResult whole = chunks(study).getFirst();
        List<PointFailure> failures = new ArrayList<>(whole.failures());
        failures.add(new PointFailure(1, "knight_shift", "NSOT-104", "one more"));
        ChunkResult torn = new ChunkResult(0, 0, whole.points(), new double[3][], new String[3][], failures);
        try (ResultStore store = ResultStore.open(file("s"))) {
            StoredStudy stored = store.enter(study, "threads");
            assertThatThrownBy(() -> store.keep("mixed", stored.columns(), torn))
                    .isInstanceOf(RuntimeException.class);
            assertThat(store.study("mixed").kept()).isZero();
            store.keep("mixed", stored.columns(), whole);
            assertThatThrownBy(() -> store.keep("mixed", stored.columns(), whole))
                    .isInstanceOf(Refusal.class);
            assertThat(store.study("mixed").kept()).isEqualTo(whole.points());
            assertThat(store.study("mixed").failures())
                    .isEqualTo(whole.failures().size());
        }
        try (ResultStore store = ResultStore.reading(file("s"))) {
            assertThat(Query.of(store, "SELECT count(*)::DOUBLE FROM mixed", 1).rows())
                    .containsExactly(List.of((double) whole.points()));
        }
    }

    @Test
    void aChangedStudyIsRefused() {
        Study other = StoreSamples.study(StoreSamples.MIXED.replace("points: 70", "points: 71"));
        Study capitals = StoreSamples.study(StoreSamples.MIXED.replace("study: mixed", "study: Mixed"));
        StoreSamples.run(file("other"), other, 1, new Shard(1, 5));
        try (ResultStore store = ResultStore.open(file("s"))) {
            store.enter(StoreSamples.mixed(), "threads");
            assertThatThrownBy(() -> store.enter(other, "threads")).hasMessageStartingWith("NSOT-703");
            assertThatThrownBy(() -> store.enter(capitals, "threads")).hasMessageStartingWith("NSOT-703");
            assertThatThrownBy(() -> store.merge(file("other"))).hasMessageStartingWith("NSOT-703");
            store.delete("mixed");
            assertThat(store.names()).isEmpty();
            store.enter(other, "threads");
            assertThat(store.study("mixed").points()).isEqualTo(other.points());
        }
    }

    @Test
    void anUnknownStudyIsRefusedWithTheNearest() {
        try (ResultStore store = ResultStore.open(file("s"))) {
            store.enter(StoreSamples.mixed(), "threads");
            assertThatThrownBy(() -> store.study("mixd"))
                    .hasMessageStartingWith("NSOT-704")
                    .hasMessageContaining("did you mean mixed?");
        }
    }

    /// Tables of version 1 get what version 2 adds; what they hold stays.
    @Test
    void olderTablesAreBroughtUpToDate() throws SQLException {
        List<List<String>> next = new ArrayList<>(Schema.STEPS);
        next.add(List.of("ALTER TABLE book.studies ADD COLUMN note VARCHAR DEFAULT 'none'"));
        StoreSamples.run(file("s"), StoreSamples.mixed(), 1, new Shard(1, 4));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file("s"))) {
            connection.setAutoCommit(false);
            Schema.bring(connection, file("s"), next);
            Schema.bring(connection, file("s"), next);
            try (var rows = connection
                    .createStatement()
                    .executeQuery("SELECT note, meta.version FROM book.studies, book.meta")) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThatThrownBy(() -> ResultStore.open(file("s")))
                .hasMessageStartingWith("NSOT-702")
                .hasMessageContaining("newer");
        assertThatThrownBy(() -> ResultStore.reading(file("s"))).hasMessageStartingWith("NSOT-702");
    }

    @Test
    void aFailedMigrationChangesNothing() throws SQLException {
        List<List<String>> next = new ArrayList<>(Schema.STEPS);
        next.add(List.of("ALTER TABLE book.studies ADD COLUMN note VARCHAR", "SELECT no_such_function()"));
        StoreSamples.run(file("s"), StoreSamples.mixed(), 1, new Shard(1, 4));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file("s"))) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> Schema.bring(connection, file("s"), next)).isInstanceOf(SQLException.class);
        }
        try (ResultStore store = ResultStore.open(file("s"))) {
            assertThat(store.study("mixed").kept()).isEqualTo(4096);
        }
    }

    @Test
    void whatIsNoStoreIsRefused() throws IOException, SQLException {
        Files.writeString(file("notes.txt"), "These are notes, and no database at all.");
        Files.writeString(file("empty"), "");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file("foreign"))) {
            connection.createStatement().execute("CREATE TABLE mine (x INTEGER)");
        }
        for (String name : List.of("notes.txt", "empty", "foreign")) {
            assertThatThrownBy(() -> ResultStore.open(file(name)).close()).hasMessageStartingWith("NSOT-702");
        }
        assertThat(Files.readString(file("notes.txt"))).startsWith("These are notes");
        assertThatThrownBy(() -> ResultStore.reading(file("nothing"))).hasMessageStartingWith("NSOT-702");
        assertThat(file("nothing")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Files.writeString(file("file"), "");
        assertThatThrownBy(() -> ResultStore.open(file("file/s.duckdb"))).hasMessageStartingWith("NSOT-501");
        assertThatThrownBy(() -> ResultStore.open(Path.of("/proc/s.duckdb"))).hasMessageStartingWith("NSOT-501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELEC 1",
                "DROP TABLE mixed",
                "SELECT 1; DROP TABLE mixed",
                "WITH a AS (SELECT 1) INSERT INTO book.meta SELECT 2",
                "SELECT nothing FROM mixed",
                "SELECT * FROM read_csv('/etc/hostname')",
                "COPY mixed TO 'x.csv'",
                "SELECT 1; COPY mixed TO 'x.csv'",
                "SELECT 1; ATTACH 'x.duckdb'",
                ""
            })
    void aQueryOnlyReads(String sql) {
        StoreSamples.run(file("s"), StoreSamples.mixed(), 1, new Shard(1, 4));
        try (ResultStore store = ResultStore.reading(file("s"))) {
            assertThatThrownBy(() -> Query.of(store, sql, 10)).hasMessageStartingWith("NSOT-705");
            assertThat(Query.of(store, "SELECT point FROM mixed ORDER BY point", 10))
                    .matches(q -> q.more() && q.rows().size() == 10);
        }
        assertThat(Path.of("x.csv")).doesNotExist();
    }

    /// What the database reads from the file is what it wrote.
    @Test
    void parquetReadsBack() throws SQLException {
        StoreSamples.run(file("s"), StoreSamples.mixed(), 1, Shard.ALL);
        Path parquet = file("it's.parquet");
        try (ResultStore store = ResultStore.reading(file("s"))) {
            StoredResults.export(store, store.study("mixed"), parquet);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("ATTACH " + Sql.text(file("s").toString()) + " AS store (READ_ONLY)");
            try (var rows =
                    statement.executeQuery("SELECT count(*) FROM (SELECT * FROM store.mixed EXCEPT SELECT * FROM"
                            + " read_parquet(" + Sql.text(parquet.toString()) + "))")) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            }
            try (var rows =
                    statement.executeQuery("SELECT count(*) FROM read_parquet(" + Sql.text(parquet.toString()) + ")")) {
                rows.next();
                assertThat(rows.getLong(1)).isEqualTo(StoreSamples.mixed().points());
            }
        }
    }

    @Test
    void csvHasUnitsInItsTitles() {
        StoreSamples.run(file("s"), StoreSamples.mixed(), 1, Shard.ALL);
        assertThat(StoreSamples.csv(file("s"), "mixed"))
                .startsWith("point,isotope,t2 (s),temperature (K),critical_current_density (A/m^2),knight_shift (1)\n"
                        + "0,63Cu,0.0001,4.0,");
    }
}
