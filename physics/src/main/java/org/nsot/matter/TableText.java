package org.nsot.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        boolean named = false;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from && text.charAt(from) != '#') {
                if (named) {
                    rows.add(fields(text, from, end, columns));
                }
                named = true;
            }
            from = end + 1;
        }
        return rows;
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
