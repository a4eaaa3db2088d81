package org.nsot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;

/// A study as rows of the bookkeeping tables.
final class StudyRecord {
    private StudyRecord() {}

    static boolean insert(Connection connection, Study study, Provenance from) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO book.studies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setString(1, study.name());
            row.setString(2, study.kind().key());
            row.setString(3, from.text());
            row.setString(4, study.tables().orElse(null));
            row.setString(5, from.fingerprint());
            row.setLong(6, from.seed());
            row.setLong(7, study.points());
            row.setInt(8, study.chunks());
            row.setInt(9, study.kind().chunkPoints());
            row.setString(10, from.version());
            row.setString(11, from.commit());
            row.setInt(12, from.constantsYear());
            row.setString(13, String.join(" ", from.references()));
            row.setString(14, from.host());
            row.setString(15, from.java());
            row.setString(16, from.engine());
            row.setObject(17, LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
            row.executeUpdate();
        }
        List<Column> columns = study.columns();
        insertColumns(connection, study, columns);
        createTable(connection, study.name(), columns);
        return true;
    }

    private static void insertColumns(Connection connection, Study study, List<Column> columns) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO book.columns VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < columns.size(); i++) {
                row.setString(1, study.name());
                row.setInt(2, i);
                row.setString(3, columns.get(i).key());
                row.setString(4, columns.get(i).label());
                row.setString(5, columns.get(i).unit());
                row.setString(6, i < study.axes().size() ? "axis" : "output");
                row.executeUpdate();
            }
        }
    }

    static void createTable(Connection connection, String name, List<Column> columns) throws SQLException {
        StringBuilder sql = new StringBuilder("CREATE TABLE main." + Sql.name(name) + " (point BIGINT NOT NULL");
        for (Column column : columns) {
            sql.append(", ").append(Sql.name(column.key())).append(column.holdsWords() ? " VARCHAR" : " DOUBLE");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.append(')').toString());
            for (Column column : columns) {
                if (!column.holdsWords()) {
                    statement.execute("COMMENT ON COLUMN main." + Sql.name(name) + "." + Sql.name(column.key()) + " IS "
                            + Sql.text(column.label() + ", in " + column.unit()));
                }
            }
        }
    }

    static StoredStudy select(Connection connection, String name) throws SQLException {
        List<Column> columns = columns(connection, name);
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT s.*, (SELECT count(*) FROM book.chunks c WHERE c.study = s.name) AS kept_chunks,
                  (SELECT coalesce(sum(points), 0) FROM book.chunks c WHERE c.study = s.name) AS kept,
                  (SELECT date_trunc('second', max(c.kept)) FROM book.chunks c WHERE c.study = s.name) AS latest,
                  (SELECT count(*) FROM book.failures f WHERE f.study = s.name) AS failed
                FROM book.studies s WHERE s.name = ?""")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new StoredStudy(
                        name,
                        row.getString("kind"),
                        row.getLong("points"),
                        row.getLong("kept"),
                        row.getInt("chunks"),
                        row.getInt("kept_chunks"),
                        row.getLong("failed"),
                        utc(row.getTimestamp("started")),
                        Optional.ofNullable(row.getTimestamp("latest")).map(StudyRecord::utc),
                        provenance(row),
                        Optional.ofNullable(row.getString("tables")),
                        columns);
            }
        }
    }

    /// The driver gives a timestamp as if it were of this time zone.
    private static String utc(Timestamp time) {
        return time.toLocalDateTime() + "Z";
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                row.getString("text"),
                row.getString("fingerprint"),
                row.getLong("seed"),
                row.getString("version"),
                row.getString("commit"),
                row.getInt("constants_year"),
                List.of(row.getString("reference_keys").split(" ", -1)),
                row.getString("host"),
                row.getString("java"),
                row.getString("engine"));
    }

    private static List<Column> columns(Connection connection, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT \"key\", label, unit FROM book.columns WHERE study = ? ORDER BY position")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return columns;
    }
}
