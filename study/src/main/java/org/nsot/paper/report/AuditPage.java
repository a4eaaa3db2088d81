package org.nsot.paper.report;

import static org.nsot.paper.report.HtmlPage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nsot.document.Digits;
import org.nsot.document.Version;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.paper.audit.Check;

/// The audit as HTML: a page of its own, or a chapter of the report.
public final class AuditPage {
    private AuditPage() {}

    /// A self-contained page.
    public static String page(List<AuditRow> rows, AuditSampling sampling) {
        return HtmlPage.of(
                "Audit of the nuclear spin-orbit torque",
                "<h1>Audit of the nuclear spin-orbit torque</h1>\n<p class=\"meta\">Cahaya, Leon, Fauzi, Nanotechnology 34,"
                        + " 505001 (2023), equation by equation. nsot " + text(Version.current()) + ".</p>\n"
                        + chapter(rows, sampling));
    }

    /// Summary and rows.
    static String chapter(List<AuditRow> rows, AuditSampling sampling) {
        StringBuilder html = new StringBuilder("<p>" + text(summary(rows)) + "</p>\n");
        html.append("<p class=\"meta\">")
                .append(Typography.html(sampling.description()))
                .append(".</p>\n");
        rows.forEach(row -> html.append(article(row)));
        return html.toString();
    }

    /// How many rows hold and deviate, in a sentence.
    public static String summary(List<AuditRow> rows) {
        long deviating = rows.stream().filter(r -> !r.verdict().holds()).count();
        long confirmed = rows.stream().filter(AuditRow::derivedConfirmed).count();
        return rows.size() + " rows: " + (rows.size() - deviating) + " hold as printed, " + deviating
                + " deviate. The derived form passes every check in " + confirmed + " of " + rows.size() + " rows.";
    }

    private static String article(AuditRow row) {
        String kind = row.verdict().holds() ? "holds" : "deviates";
        StringBuilder html = new StringBuilder("<article class=\"row " + kind + "\" id=\"row-"
                + text(row.id().replace(' ', '-')) + "\">\n<h3><span>" + Typography.html(heading(row))
                + "</span><span class=\"verdict\">"
                + kind + "</span></h3>\n<dl>\n");
        definition(html, "printed", row.printed().mathml());
        if (!row.printed().equals(row.derived())) {
            definition(html, "derived", row.derived().mathml());
        }
        if (!row.verdict().holds()) {
            definition(html, "deviation", Typography.html(row.verdict().size()));
        }
        if (!row.inherits().isEmpty()) {
            definition(html, "inherits from", Typography.html(String.join(", ", row.inherits())));
        }
        list(
                html,
                "checks",
                MethodLine.of(row.checks()).stream().map(MethodLine::words).toList());
        if (!row.verdict().holds()) {
            list(
                    html,
                    "checks of the derived form",
                    MethodLine.of(row.derivedChecks()).stream()
                            .map(MethodLine::words)
                            .toList());
        }
        list(
                html,
                "also computed",
                row.findings().stream().map(AuditText::words).toList());
        definition(html, "so", Typography.html(row.consequence()));
        html.append("</dl>\n").append(checks(row)).append("</article>\n");
        return html.toString();
    }

    /// `(12 f_dip1) Dipole range function`, or the title alone of a quoted number.
    static String heading(AuditRow row) {
        return row.id().startsWith("quoted") ? row.title() + " (quoted)" : "(" + row.id() + ") " + row.title();
    }

    private static void definition(StringBuilder html, String term, String definition) {
        html.append("<dt>").append(term).append("</dt><dd>").append(definition).append("</dd>\n");
    }

    private static void list(StringBuilder html, String term, List<String> lines) {
        if (!lines.isEmpty()) {
            definition(
                    html,
                    term,
                    lines.stream()
                            .map(Typography::html)
                            .collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>")));
        }
    }

    private static String checks(AuditRow row) {
        List<List<String>> cells = new ArrayList<>();
        row.checks().forEach(check -> cells.add(cells(check, "printed")));
        row.derivedChecks().forEach(check -> cells.add(cells(check, "derived")));
        StringBuilder html = new StringBuilder("<details><summary>" + cells.size() + " figures</summary>\n");
        html.append(HtmlPage.table(
                "checks",
                List.of("method", "quantity", "form", "claimed", "obtained", "unit", "error", "allowed", ""),
                cells));
        return html.append("</details>\n").toString();
    }

    private static List<String> cells(Check check, String form) {
        String where = check.where().isEmpty() ? "" : ", " + check.where();
        return List.of(
                Typography.html(check.method()),
                Typography.html(check.quantity() + where),
                form,
                Typography.html(Digits.five(check.claimed())),
                Typography.html(Digits.five(check.obtained())),
                Typography.html(check.unit().equals("1") ? "" : check.unit()),
                Typography.html(Digits.five(check.relativeError())),
                "<span title=\"" + text(check.toleranceReason()) + "\">"
                        + Typography.html(Digits.five(check.tolerance())) + "</span>",
                check.passed() ? "agrees" : "<strong>differs</strong>");
    }
}
