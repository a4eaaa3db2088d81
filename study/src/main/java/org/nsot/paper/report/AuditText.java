package org.nsot.paper.report;

import java.io.PrintWriter;
import java.util.List;
import org.nsot.document.Digits;
import org.nsot.document.Wrap;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.paper.audit.Finding;

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
            MethodLine.of(row.checks()).forEach(line -> paragraph(out, "check", line.words()));
            row.findings().forEach(finding -> paragraph(out, "also", words(finding)));
            if (!row.inherits().isEmpty()) {
                paragraph(out, "inherits", String.join(", ", row.inherits()));
            }
            paragraph(out, "so", row.consequence());
            paragraph(out, "sources", String.join(", ", row.references()));
        }
        out.println();
        paragraph(out, "", AuditPage.summary(rows));
        out.flush();
    }

    /// `M0/mu by counting: -0.025`, with its unit if it has one.
    static String words(Finding finding) {
        String unit = finding.unit().equals("1") ? "" : " " + finding.unit();
        return finding.quantity() + ": " + Digits.five(finding.value()) + unit;
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
