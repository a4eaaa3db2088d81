package org.nsot.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// What a query of the user gave.
///
/// @param header names of the columns
/// @param rows   numbers as `Double`, everything else as `String`; an empty text where there is nothing
/// @param more   whether there are more rows than were asked for
public record Query(List<String> header, List<List<Object>> rows, boolean more) {
    private static final Set<String> READING =
            Set.of("select", "with", "from", "describe", "show", "summarize", "explain", "values", "pivot", "(select");

    /// Copies the lists.
    public Query {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// Asks the store; nothing in it changes. From then on the store reads and writes no other files.
    ///
    /// @param store opened to read
    /// @param most how many rows to read
    /// @throws Refusal NSOT-705 for SQL that does not read, or that the database refuses
    public static Query of(ResultStore store, String sql, int most) {
        String first = sql.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        if (!READING.contains(first)) {
            throw new Refusal(
                    ErrorCode.QUERY_REFUSED,
                    "SQL that begins with " + first,
                    "a query that reads, as SELECT does",
                    "write for example \"SELECT * FROM my_study LIMIT 10\"");
        }
        return store.query(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET enable_external_access = false");
                try (ResultSet rows = statement.executeQuery(sql)) {
                    return read(rows, most);
                }
            }
        });
    }

    private static Query read(ResultSet rows, int most) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<String> header = new ArrayList<>();
        for (int c = 1; c <= about.getColumnCount(); c++) {
            header.add(about.getColumnLabel(c));
        }
        List<List<Object>> table = new ArrayList<>();
        boolean more = rows.next();
        while (more && table.size() < most) {
            List<Object> row = new ArrayList<>();
            for (int c = 1; c <= header.size(); c++) {
                row.add(cell(rows.getObject(c)));
            }
            table.add(row);
            more = rows.next();
        }
        return new Query(header, table, more);
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> number;
            case Float number -> number.doubleValue();
            default -> value.toString();
        };
    }
}
