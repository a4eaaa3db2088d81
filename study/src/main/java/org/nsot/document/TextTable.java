package org.nsot.document;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.ComplexAmount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Flag;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Missing;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Tabled;
import org.nsot.document.Node.Text;
import org.nsot.document.Node.Uncertain;

/// Pieces of an answer as cells of aligned text.
final class TextTable {
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
            List<String> line = new ArrayList<>(List.of(first.entries().get(i).label()));
            for (Entry column : group.entries()) {
                line.add(number(((Group) column.node()).entries().get(i).node()));
            }
            line.add(unit(first.entries().get(i).node()));
            lines.add(line);
        }
    }

    /// Label, value, unit, source.
    static List<String> line(Entry entry) {
        List<String> line = new ArrayList<>(List.of(entry.label(), number(entry.node()), unit(entry.node())));
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
            lines.add(row.entries().stream().map(e -> number(e.node())).toList());
        }
        return lines;
    }

    private static String header(Entry entry) {
        String unit = unit(entry.node());
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

    private static String number(Node node) {
        return switch (node) {
            case Amount(double value, String _) -> Digits.five(value);
            case ComplexAmount(double real, double imaginary, String _) ->
                Digits.five(real) + (imaginary < 0 ? " - " : " + ") + Digits.five(Math.abs(imaginary)) + " i";
            case Sourced(Node inner, String _) -> number(inner);
            case Missing _ -> "–";
            case Text(String text) -> text;
            case Flag(boolean flag) -> flag ? "yes" : "no";
            case Real(double real) -> Double.toString(real);
            case Uncertain uncertain -> uncertain.shown();
            case Tabled tabled -> tabled.group().entries().size() + " entries";
            case Group group -> group.entries().size() + " entries";
            case Rows rows -> rows.rows().size() + " rows";
        };
    }

    private static String unit(Node node) {
        return switch (node) {
            case Amount(double _, String unit) -> unit;
            case ComplexAmount(double _, double _, String unit) -> unit;
            case Sourced(Node inner, String _) -> unit(inner);
            case Missing(String unit) -> unit;
            case Uncertain uncertain -> uncertain.nominal().unit();
            default -> "";
        };
    }
}
