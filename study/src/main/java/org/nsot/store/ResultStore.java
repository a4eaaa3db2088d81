package org.nsot.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;
import org.nsot.sweep.ChunkResult;

/// Results of studies in one DuckDB file. One process at a time may have it open.
///
/// A chunk is kept in one transaction: its rows, its failures and the mark that it is there. So a process that ends at
/// any moment leaves whole chunks, and a chunk that is there is never computed again.
public final class ResultStore implements AutoCloseable {
    private static final String MEMORY = "512MB";

    private final Path file;
    private final DuckDBConnection connection;

    private ResultStore(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Opens a store to write into, or makes a new one.
    ///
    /// @throws Refusal NSOT-501 if the folder cannot be written, NSOT-701 if another process has it open,
    ///     NSOT-702 if the file is no store of this version or an older one
    public static ResultStore open(Path file) {
        if (!Files.exists(file)) {
            NewStore.make(file);
        }
        return opened(file, false);
    }

    /// Opens a store that is there, to write into.
    ///
    /// @throws Refusal NSOT-702 if there is none, and as [#open]
    public static ResultStore existing(Path file) {
        demandThere(file);
        return open(file);
    }

    /// Opens a store that is there, to read only; it may be in a folder that cannot be written, and several processes
    /// may read at a time.
    ///
    /// @throws Refusal NSOT-702 if there is none, and as [#open]
    public static ResultStore reading(Path file) {
        demandThere(file);
        ResultStore store = opened(file, true);
        if (store.read(() -> Schema.version(store.connection, file)) == Schema.STEPS.size()) {
            return store;
        }
        store.close();
        open(file).close();
        return opened(file, true);
    }

    private static void demandThere(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal(
                    ErrorCode.STORE_NOT_READABLE,
                    file + ": there is no such file",
                    "a store that nsot sweep made",
                    "run a study first, or give --store another file");
        }
    }

    /// @param readOnly whether nothing will be written; otherwise the tables are brought to this version
    static ResultStore opened(Path file, boolean readOnly) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", "2");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            try {
                attach(connection, file, readOnly);
                connection.setAutoCommit(false);
                if (!readOnly) {
                    Schema.bring(connection, file);
                }
                return new ResultStore(file, connection.unwrap(DuckDBConnection.class));
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw StoreFailure.opening(file, failure);
        } catch (LinkageError failure) {
            throw StoreFailure.loading(failure);
        }
    }

    /// Under a name of its own, whatever the file is called.
    private static void attach(Connection connection, Path file, boolean readOnly) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + Sql.text(file.toString()) + " AS " + Schema.DATABASE
                    + (readOnly ? " (READ_ONLY)" : ""));
            statement.execute("USE " + Schema.DATABASE);
        }
    }

    /// Its file.
    public Path file() {
        return file;
    }

    /// Enters a study, or finds it again.
    ///
    /// @param engine what computes it, in words
    /// @throws Refusal NSOT-703 if the store holds another study of that name
    public StoredStudy enter(Study study, String engine) {
        Provenance now = Provenance.of(study, engine);
        demandSpelling(study.name());
        if (!names().contains(study.name())) {
            written(() -> StudyRecord.insert(connection, study, now));
        }
        StoredStudy stored = study(study.name());
        stored.provenance().demandSame(now, study.name(), file);
        return stored;
    }

    /// The names of tables in a database differ in more than their capitals.
    void demandSpelling(String name) {
        for (String other : names()) {
            if (other.equalsIgnoreCase(name) && !other.equals(name)) {
                throw new Refusal(
                        ErrorCode.STUDY_CHANGED,
                        "study " + name + " beside study " + other + " in " + file,
                        "names that differ in more than their capitals",
                        "keep it under another name with --as");
            }
        }
    }

    /// Names of all studies, in alphabetic order.
    public List<String> names() {
        return read(() -> {
            List<String> names = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT name FROM book.studies ORDER BY name")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    /// A study.
    ///
    /// @throws Refusal NSOT-704 if there is none of that name
    public StoredStudy study(String name) {
        List<String> names = names();
        if (!names.contains(name)) {
            throw new Refusal(
                    ErrorCode.STUDY_UNKNOWN,
                    "study " + name,
                    names.isEmpty() ? "none: the store " + file + " is empty" : String.join(", ", names),
                    Nearest.to(name, names)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("nsot results list tells what there is"));
        }
        return read(() -> StudyRecord.select(connection, name));
    }

    /// The chunks of a study that are there.
    public Set<Integer> keptChunks(String name) {
        return read(() -> {
            Set<Integer> chunks = new TreeSet<>();
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT chunk FROM book.chunks WHERE study = ?")) {
                statement.setString(1, name);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        chunks.add(rows.getInt(1));
                    }
                }
            }
            return chunks;
        });
    }

    /// Keeps a chunk; when this returns, it is on the disk.
    ///
    /// @throws Refusal NSOT-502 if it cannot be written; then nothing of it is there
    public void keep(String study, List<Column> columns, ChunkResult result) {
        written(() -> ChunkRecord.insert(connection, study, columns, result));
    }

    /// Takes over the chunks of all studies that another store has and this one lacks.
    ///
    /// @return how many by study
    /// @throws Refusal NSOT-703 if a study of the same name is another; studies before it are then merged
    public Map<String, Integer> merge(Path other) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (StoredStudy theirs : StoreMerge.studies(this, other)) {
            boolean here = names().contains(theirs.name());
            if (here) {
                theirs.provenance().demandSame(study(theirs.name()).provenance(), theirs.name(), file);
            }
            demandSpelling(theirs.name());
            taken.put(theirs.name(), attached(other, () -> StoreMerge.merge(connection, theirs, here)));
        }
        return taken;
    }

    private int attached(Path other, Step<Integer> step) {
        written(() -> StoreMerge.attach(connection, other));
        try {
            return written(step);
        } finally {
            written(() -> StoreMerge.detach(connection));
        }
    }

    /// Removes a study and its results.
    public void delete(String name) {
        String found = study(name).name();
        written(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE main." + Sql.name(found));
                for (String table : List.of("chunks", "failures", "columns")) {
                    statement.execute("DELETE FROM book." + table + " WHERE study = " + Sql.text(found));
                }
                statement.execute("DELETE FROM book.studies WHERE name = " + Sql.text(found));
            }
            return true;
        });
    }

    /// Reads with the connection of the store; nothing is kept of what is done with it.
    ///
    /// @throws Refusal NSOT-705 if the database refuses
    <T> T query(Reading<T> reading) {
        try {
            T result = reading.with(connection);
            connection.rollback();
            return result;
        } catch (SQLException failure) {
            rollback();
            throw StoreFailure.query(failure);
        }
    }

    /// Lets the database write a file.
    ///
    /// @throws Refusal NSOT-502 if it cannot
    void write(Path target, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.rollback();
        } catch (SQLException failure) {
            rollback();
            throw StoreFailure.writing(target, failure);
        }
    }

    /// What is read.
    @FunctionalInterface
    interface Reading<T> {
        /// Reads it.
        T with(Connection connection) throws SQLException;
    }

    /// What is done in one transaction.
    @FunctionalInterface
    private interface Step<T> {
        T run() throws SQLException;
    }

    private <T> T written(Step<T> step) {
        try {
            T result = step.run();
            connection.commit();
            return result;
        } catch (SQLException failure) {
            rollback();
            throw StoreFailure.writing(file, failure);
        } catch (RuntimeException failure) {
            rollback();
            throw failure;
        }
    }

    private <T> T read(Step<T> step) {
        try {
            T result = step.run();
            connection.commit();
            return result;
        } catch (SQLException failure) {
            rollback();
            throw new Refusal(
                    ErrorCode.STORE_NOT_READABLE,
                    file + ": " + failure.getMessage(),
                    "a store that nsot made",
                    "restore it from a copy");
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException _) {
            // there is no transaction any more
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw StoreFailure.writing(file, failure);
        }
    }
}
