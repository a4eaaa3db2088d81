package org.nsot.document;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;

/// Pieces of an answer as cells of aligned text.
final class TextTable {
    private static final int WORDS_WIDTH = 18;

    private TextTable() {}

    /// Whether the group holds only groups with equal keys, as the two formulations do.
    static boolean isSideBySide(Group group) {
        return !group.entries().isEmpty()
                && group.entries().stream()
                        .allMatch(e -> e.node() instanceof Group g
                                && keys(g).equals(keys(
                                        (Group) group.entries().getFirst().node())));
    }

    private static List<String> keys(Group group) {
        return group.entries().stream().map(Entry::key).toList();
    }

    /// One line a key, one column a group, the unit last.
    static void sideBySide(Group group, List<List<String>> lines) {
        List<String> header = new ArrayList<>(List.of(""));
        group.entries().forEach(e -> header.add(e.label()));
        lines.add(header);
        Group first = (Group) group.entries().getFirst().node();
        for (int i = 0; i < first.entries().size(); i++) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(first.entries().get(i).label()));
            for (Entry column : group.entries()) {
                cells.add(wrapped(((Group) column.node()).entries().get(i).node()));
            }
            cells.add(List.of(first.entries().get(i).node().unit()));
            append(cells, lines);
        }
    }

    /// Words are broken so that the columns stay narrow.
    private static List<String> wrapped(Node node) {
        return node instanceof Text(String text) ? Wrap.lines(text, WORDS_WIDTH, "") : List.of(node.shown());
    }

    /// As many lines as the highest cell has.
    private static void append(List<List<String>> cells, List<List<String>> lines) {
        int height = 1;
        for (List<String> cell : cells) {
            height = Math.max(height, cell.size());
        }
        for (int row = 0; row < height; row++) {
            List<String> line = new ArrayList<>();
            for (List<String> cell : cells) {
                line.add(row < cell.size() ? cell.get(row) : "");
            }
            lines.add(line);
        }
    }

    /// Label, value, unit, source.
    static List<String> line(Entry entry) {
        List<String> line = new ArrayList<>(
                List.of(entry.label(), entry.node().shown(), entry.node().unit()));
        if (entry.node() instanceof Sourced(Node _, String source)) {
            line.add(source);
        }
        return line;
    }

    /// A header of labels and one line a row.
    static List<List<String>> rows(Rows rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Group row : rows.rows()) {
            if (lines.isEmpty()) {
                lines.add(row.entries().stream().map(TextTable::header).toList());
            }
            lines.add(row.entries().stream().map(e -> e.node().shown()).toList());
        }
        return lines;
    }

    private static String header(Entry entry) {
        String unit = entry.node().unit();
        return unit.isEmpty() ? entry.label() : entry.label() + " (" + unit + ")";
    }

    static int[] widths(List<List<String>> lines) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            text.append(line.get(i)).repeat(" ", widths[i] - line.get(i).length() + 2);
        }
        return text.toString();
    }
}
