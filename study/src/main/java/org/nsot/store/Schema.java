package org.nsot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The tables that every store has, and how those of an older version become those of this one.
///
/// `docs/reference/store.md` tells what they hold.
final class Schema {
    /// Under which the file is attached.
    static final String DATABASE = "store";

    /// The schema of the tables about studies.
    static final String NAME = "book";

    /// Each list of statements leads from one version to the next; version n has gone through the first n.
    static final List<List<String>> STEPS = List.of(List.of(
            "CREATE SCHEMA book",
            "CREATE TABLE book.meta (version INTEGER NOT NULL)",
            "INSERT INTO book.meta VALUES (0)",
            """
                    CREATE TABLE book.studies (
                      name VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL, text VARCHAR NOT NULL, tables VARCHAR,
                      fingerprint VARCHAR NOT NULL, seed BIGINT NOT NULL, points BIGINT NOT NULL, chunks INTEGER NOT NULL,
                      chunk_points INTEGER NOT NULL, version VARCHAR NOT NULL, "commit" VARCHAR NOT NULL,
                      constants_year INTEGER NOT NULL, reference_keys VARCHAR NOT NULL, host VARCHAR NOT NULL,
                      java VARCHAR NOT NULL, engine VARCHAR NOT NULL, started TIMESTAMP NOT NULL)""",
            """
                    CREATE TABLE book.columns (
                      study VARCHAR NOT NULL, position INTEGER NOT NULL, "key" VARCHAR NOT NULL, label VARCHAR NOT NULL,
                      unit VARCHAR NOT NULL, role VARCHAR NOT NULL)""",
            """
                    CREATE TABLE book.failures (
                      study VARCHAR NOT NULL, point BIGINT NOT NULL, output VARCHAR NOT NULL, code VARCHAR NOT NULL,
                      reason VARCHAR NOT NULL)""",
            """
                    CREATE TABLE book.chunks (
                      study VARCHAR NOT NULL, chunk INTEGER NOT NULL, points INTEGER NOT NULL, kept TIMESTAMP NOT NULL,
                      PRIMARY KEY (study, chunk))"""));

    private Schema() {}

    /// Which version the tables of a store have; 0 for a database without any.
    ///
    /// @throws Refusal NSOT-702 if something else made them, or a newer program
    static int version(Connection connection, Path file) throws SQLException {
        return version(connection, file, STEPS);
    }

    /// Brings the tables to this version, all or none.
    ///
    /// @throws Refusal NSOT-702 if something else made them, or a newer program
    static void bring(Connection connection, Path file) throws SQLException {
        bring(connection, file, STEPS);
    }

    /// The same for other steps.
    static void bring(Connection connection, Path file, List<List<String>> steps) throws SQLException {
        int version = version(connection, file, steps);
        try (Statement statement = connection.createStatement()) {
            for (int step = version; step < steps.size(); step++) {
                for (String sql : steps.get(step)) {
                    statement.execute(sql);
                }
                statement.execute("UPDATE book.meta SET version = " + (step + 1));
            }
            connection.commit();
        }
    }

    private static int version(Connection connection, Path file, List<List<String>> steps) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(statement, "table_schema = '" + NAME + "' AND table_name = 'meta'")) {
                demandEmpty(statement, file);
                return 0;
            }
            try (ResultSet found = statement.executeQuery("SELECT version FROM book.meta")) {
                found.next();
                return demandKnown(found.getInt(1), steps.size(), file);
            }
        }
    }

    private static int demandKnown(int version, int newest, Path file) {
        if (version > newest) {
            throw new Refusal(
                    ErrorCode.STORE_NOT_READABLE,
                    file + " has tables of version " + version,
                    "version " + newest + " or older",
                    "take the newer nsot that made it");
        }
        return version;
    }

    private static void demandEmpty(Statement statement, Path file) throws SQLException {
        if (exists(statement, "true")) {
            throw new Refusal(
                    ErrorCode.STORE_NOT_READABLE,
                    file + " is a database with tables that nsot did not make",
                    "a store that nsot made, or a file that is not there yet",
                    "give --store another file");
        }
    }

    private static boolean exists(Statement statement, String condition) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT count(*) FROM information_schema.tables WHERE table_catalog = current_database() AND "
                        + condition)) {
            found.next();
            return found.getInt(1) > 0;
        }
    }
}
