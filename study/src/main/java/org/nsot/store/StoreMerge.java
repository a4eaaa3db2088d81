package org.nsot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Takes chunks of a study from another store: those that are not here yet.
final class StoreMerge {
    private StoreMerge() {}

    static int merge(ResultStore into, Connection connection, Path other, String name) throws SQLException {
        StoredStudy theirs;
        try (ResultStore store = ResultStore.existing(other)) {
            theirs = store.study(name);
        }
        StoredStudy ours = into.enter(theirs.study());
        if (!ours.provenance().fingerprint().equals(theirs.provenance().fingerprint())
                || !ours.provenance().version().equals(theirs.provenance().version())) {
            throw new Refusal(
                    ErrorCode.STUDY_CHANGED,
                    "study " + name + " in " + other + " is another than that in " + into.file(),
                    "parts of one study, computed by one version",
                    "merge it into another store");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + Sql.text(other.toString()) + " AS other (READ_ONLY)");
            try {
                return taken(
                        statement,
                        name,
                        ours.provenance().text().isEmpty()
                                ? 1
                                : ours.study().kind().chunkPoints());
            } finally {
                connection.commit();
                statement.execute("DETACH other");
            }
        }
    }

    private static int taken(Statement statement, String name, int chunkPoints) throws SQLException {
        String study = Sql.text(name);
        String lacking = "(SELECT chunk FROM other.book.chunks WHERE study = " + study
                + " AND chunk NOT IN (SELECT chunk FROM book.chunks WHERE study = " + study + "))";
        String inThem = " point // " + chunkPoints + " IN " + lacking;
        statement.execute("INSERT INTO main." + Sql.name(name) + " SELECT * FROM other.main." + Sql.name(name)
                + " WHERE" + inThem);
        statement.execute(
                "INSERT INTO book.failures SELECT * FROM other.book.failures WHERE study = " + study + " AND" + inThem);
        int count;
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + lacking)) {
            rows.next();
            count = rows.getInt(1);
        }
        statement.execute("INSERT INTO book.chunks SELECT * FROM other.book.chunks WHERE study = " + study
                + " AND chunk IN " + lacking);
        return count;
    }
}
