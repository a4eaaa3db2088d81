package org.nsot.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nsot.scenario.Column;
import org.nsot.sweep.ChunkResult;
import org.nsot.sweep.PointFailure;

/// A chunk as rows: its points, its failures, and the mark that it is there.
final class ChunkRecord {
    private ChunkRecord() {}

    static boolean insert(DuckDBConnection connection, String study, List<Column> columns, ChunkResult result)
            throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement("INSERT INTO book.chunks VALUES (?, ?, ?, ?)")) {
            mark.setString(1, study);
            mark.setInt(2, result.chunk());
            mark.setInt(3, result.points());
            mark.setObject(4, LocalDateTime.now(ZoneOffset.UTC));
            mark.executeUpdate();
        }
        try (DuckDBAppender rows = connection.createAppender("main", study)) {
            for (int i = 0; i < result.points(); i++) {
                rows.beginRow();
                rows.append(result.firstPoint() + i);
                for (int c = 0; c < columns.size(); c++) {
                    append(rows, columns.get(c), result, c, i);
                }
                rows.endRow();
            }
        }
        if (!result.failures().isEmpty()) {
            insertFailures(connection, study, result.failures());
        }
        return true;
    }

    private static void append(DuckDBAppender rows, Column column, ChunkResult result, int c, int i)
            throws SQLException {
        if (column.holdsWords()) {
            String word = result.words()[c][i];
            if (word == null) {
                rows.appendNull();
            } else {
                rows.append(word);
            }
            return;
        }
        double number = result.numbers()[c][i];
        if (Double.isNaN(number)) {
            rows.appendNull();
        } else {
            rows.append(number);
        }
    }

    private static void insertFailures(DuckDBConnection connection, String study, List<PointFailure> failures)
            throws SQLException {
        try (DuckDBAppender rows = connection.createAppender(Schema.NAME, "failures")) {
            for (PointFailure failure : failures) {
                rows.beginRow();
                rows.append(study);
                rows.append(failure.point());
                rows.append(failure.output());
                rows.append(failure.code());
                rows.append(failure.reason());
                rows.endRow();
            }
        }
    }
}
