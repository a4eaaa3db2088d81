package org.nsot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Takes chunks of a study from another store: those that are not here yet.
final class StoreMerge {
    private static final String OTHER = "\"store to merge\"";

    private StoreMerge() {}

    /// The studies of another store.
    static List<StoredStudy> studies(ResultStore into, Path other) {
        if (isSame(into.file(), other)) {
            throw new Refusal(
                    ErrorCode.STORE_IN_USE,
                    other + " into itself",
                    "another store",
                    "give --store the file into which to merge");
        }
        try (ResultStore store = ResultStore.reading(other)) {
            return store.names().stream().map(store::study).toList();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static boolean attach(Connection connection, Path other) throws SQLException {
        return execute(connection, "ATTACH " + Sql.text(other.toString()) + " AS " + OTHER + " (READ_ONLY)");
    }

    static boolean detach(Connection connection) throws SQLException {
        return execute(connection, "DETACH " + OTHER);
    }

    /// @param here whether the study is in this store already
    static int merge(Connection connection, StoredStudy theirs, boolean here) throws SQLException {
        String study = Sql.text(theirs.name());
        if (!here) {
            StudyRecord.createTable(connection, theirs.name(), theirs.columns());
            copy(connection, "studies", "name = " + study);
            copy(connection, "columns", "study = " + study);
        }
        String lacking = "(SELECT chunk FROM " + OTHER + ".book.chunks WHERE study = " + study
                + " AND chunk NOT IN (SELECT chunk FROM book.chunks WHERE study = " + study + "))";
        String inThem = "point // " + theirs.study().kind().chunkPoints() + " IN " + lacking;
        String table = "main." + Sql.name(theirs.name());
        execute(connection, "INSERT INTO " + table + " SELECT * FROM " + OTHER + "." + table + " WHERE " + inThem);
        copy(connection, "failures", "study = " + study + " AND " + inThem);
        int count = count(connection, lacking);
        copy(connection, "chunks", "study = " + study + " AND chunk IN " + lacking);
        return count;
    }

    private static void copy(Connection connection, String table, String which) throws SQLException {
        String name = "book." + table;
        execute(connection, "INSERT INTO " + name + " SELECT * FROM " + OTHER + "." + name + " WHERE " + which);
    }

    private static int count(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            count.next();
            return count.getInt(1);
        }
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
