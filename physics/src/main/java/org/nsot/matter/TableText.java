package org.nsot.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables that come with the program: one entry a line, `#` before a remark, names of the columns
/// in the first line. It is plain and quick because it runs at each start.
final class TableText {
    /// What stands for no value.
    static final String NONE = "-";

    private TableText() {}

    /// The rows of a text below the names of its columns. Blanks separate the fields, any number of them, or
    /// tabs, one each.
    static List<String[]> rows(String text, char separator, int columns) {
        List<String[]> rows = new ArrayList<>();
        for (int from = firstRow(text); from < text.length(); from = next(text, from)) {
            rows.add(fields(text, from, separator, columns));
        }
        return rows;
    }

    /// The rows of a resource with tabs.
    static List<String[]> resource(String name, int columns) {
        return rows(read(name), '\t', columns);
    }

    /// Where the row begins whose first field has that canonical spelling, or -1.
    static int find(String text, char separator, Naming.Writing writing, String canonical) {
        for (int from = firstRow(text); from < text.length(); from = next(text, from)) {
            if (writing.canonical(text.substring(from, text.indexOf(separator, from)))
                    .equals(canonical)) {
                return from;
            }
        }
        return -1;
    }

    /// The fields of the row that begins there.
    static String[] fields(String text, int from, char separator, int columns) {
        String[] fields = new String[columns];
        int end = end(text, from);
        int start = from;
        for (int i = 0; i < columns; i++) {
            int stop = text.indexOf(separator, start);
            boolean last = i == columns - 1;
            if (start > end || last != (stop < 0 || stop > end)) {
                throw new IllegalStateException("not " + columns + " fields: " + text.substring(from, end));
            }
            fields[i] = text.substring(start, last ? end : stop);
            start = stop + 1;
            while (separator == ' ' && start < end && text.charAt(start) == ' ') {
                start++;
            }
        }
        return fields;
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
