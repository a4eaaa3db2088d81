package org.nsot.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the tables that come with the program: lines of fields between tabs, `#` before a remark, names of
/// the columns in the first line. It is plain and quick because it runs at each start.
final class TableText {
    /// What stands for no value.
    static final String NONE = "-";

    private TableText() {}

    /// The rows below the names of the columns.
    static List<String[]> rows(String resource, int columns) {
        String text = read(resource);
        List<String[]> rows = new ArrayList<>();
        for (int from = firstRow(text); from < text.length(); from = next(text, from)) {
            rows.add(fields(text, from, end(text, from), columns));
        }
        return rows;
    }

    /// The row whose first field has that canonical spelling, or null if there is none. It makes nothing of the other
    /// rows.
    static String @Nullable [] row(String resource, int columns, Naming.Writing writing, String key) {
        String text = read(resource);
        for (int from = firstRow(text); from < text.length(); from = next(text, from)) {
            if (writing.canonical(text.substring(from, text.indexOf('\t', from)))
                    .equals(key)) {
                return fields(text, from, end(text, from), columns);
            }
        }
        return null;
    }

    private static int firstRow(String text) {
        int from = 0;
        while (text.charAt(from) == '#') {
            from = next(text, from);
        }
        return next(text, from);
    }

    private static int next(String text, int from) {
        return end(text, from) + 1;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String[] fields(String text, int from, int end, int columns) {
        String[] fields = new String[columns];
        int start = from;
        for (int i = 0; i < columns; i++) {
            int tab = text.indexOf('\t', start);
            boolean last = i == columns - 1;
            if (last != (tab < 0 || tab > end)) {
                throw new IllegalStateException("not " + columns + " fields: " + text.substring(from, end));
            }
            fields[i] = text.substring(start, last ? end : tab);
            start = tab + 1;
        }
        return fields;
    }

    private static String read(String resource) {
        try (InputStream in = TableText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no table " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
