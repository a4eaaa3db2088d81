package org.nsot.document;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Tabled;

/// An answer for people: aligned, with units, in colour only when asked.
public final class DocumentText {
    private static final int MEASURE = 100;

    private final PrintWriter out;
    private final Style style;

    private DocumentText(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /// Writes the answer and leaves the writer open.
    ///
    /// @param colour whether to use ANSI colour
    public static void write(Document document, PrintWriter out, boolean colour) {
        new DocumentText(out, colour ? Style.ANSI : Style.PLAIN).write(document);
        out.flush();
    }

    private void write(Document document) {
        out.println(style.heading("nsot " + document.command()));
        section("Inputs", document.inputs());
        section("Results", document.results());
        if (!document.warnings().isEmpty()) {
            heading("Please note");
            document.warnings()
                    .forEach(w -> Wrap.lines("* " + w, MEASURE - 2, "  ").forEach(l -> out.println("  " + l)));
        }
        if (!document.references().isEmpty()) {
            out.println();
            out.println(
                    style.faint("References: " + String.join(", ", document.references()) + " (docs/references.bib)"));
        }
    }

    private void section(String title, Group group) {
        if (group.entries().isEmpty()) {
            return;
        }
        heading(title);
        Group untabled = new Group(group.entries().stream()
                .filter(e -> !(e.node() instanceof Tabled))
                .toList());
        if (TextTable.isSideBySide(untabled)) {
            List<List<String>> lines = new ArrayList<>();
            TextTable.sideBySide(untabled, lines);
            print(lines, true);
        } else {
            linesAndRows(untabled);
        }
        group.entries().forEach(this::tables);
    }

    private void linesAndRows(Group group) {
        List<List<String>> lines = new ArrayList<>();
        for (Entry entry : group.entries()) {
            if (!(entry.node() instanceof Rows)) {
                lines.add(TextTable.line(entry));
            }
        }
        print(lines, false);
        for (Entry entry : group.entries()) {
            if (entry.node() instanceof Rows rows) {
                if (!lines.isEmpty()) {
                    out.println();
                }
                print(TextTable.rows(rows), true);
            }
        }
    }

    private void tables(Entry entry) {
        if (entry.node() instanceof Tabled(Group _, List<Entry> tables)) {
            for (Entry table : tables) {
                heading(table.label());
                print(TextTable.rows((Rows) table.node()), true);
            }
        }
    }

    private void heading(String title) {
        out.println();
        out.println(style.heading(title));
    }

    private void print(List<List<String>> lines, boolean header) {
        int[] widths = TextTable.widths(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = "  " + TextTable.aligned(lines.get(i), widths);
            out.println(header && i == 0 ? style.faint(line.stripTrailing()) : line.stripTrailing());
        }
    }
}
