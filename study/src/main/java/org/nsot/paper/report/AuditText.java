package org.nsot.paper.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.nsot.document.Wrap;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.paper.audit.Check;

/// The audit as text.
public final class AuditText {
    private static final int MEASURE = 88;
    private static final String INDENT = "            ";

    private AuditText() {}

    /// Writes a block for each row and a summary, and leaves the writer open.
    public static void write(List<AuditRow> rows, AuditSampling sampling, PrintWriter out) {
        out.println("nsot audit");
        out.println();
        paragraph(out, "", sampling.description());
        for (AuditRow row : rows) {
            out.println();
            out.println((row.verdict().holds() ? "holds     " : "DEVIATES  ") + AuditPage.heading(row));
            paragraph(out, "printed", row.printed().text());
            if (!row.printed().equals(row.derived())) {
                paragraph(out, "derived", row.derived().text());
            }
            if (!row.verdict().holds()) {
                paragraph(out, "deviation", row.verdict().size());
            }
            row.checks().stream()
                    .map(Check::method)
                    .distinct()
                    .forEach(method -> paragraph(out, "check", line(row.checks(), method)));
            paragraph(out, "so", row.consequence());
        }
        out.println();
        paragraph(out, "", AuditPage.summary(rows));
        out.flush();
    }

    private static String line(List<Check> checks, String method) {
        List<Check> same =
                checks.stream().filter(c -> c.method().equals(method)).toList();
        double worst = same.stream().mapToDouble(Check::relativeError).max().orElse(0);
        double allowed = same.stream().mapToDouble(Check::tolerance).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "%s: %d %s, largest relative error %.1e, allowed %.1e",
                method,
                same.size(),
                same.size() == 1 ? "figure" : "figures",
                worst,
                allowed);
    }

    private static void paragraph(PrintWriter out, String name, String words) {
        List<String> lines = Wrap.lines(words, MEASURE, "");
        for (int i = 0; i < lines.size(); i++) {
            String head =
                    i == 0 && !name.isEmpty() ? "  " + name + " ".repeat(INDENT.length() - name.length() - 2) : INDENT;
            out.println((name.isEmpty() ? "" : head) + lines.get(i).strip());
        }
    }
}
