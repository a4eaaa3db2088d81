package org.nsot.paper.report;

import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Flag;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Texts;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.paper.audit.Check;
import org.nsot.paper.audit.Deviation;
import org.nsot.paper.audit.Finding;

/// The audit as an answer, for JSON and CSV.
public final class AuditDocument {
    private AuditDocument() {}

    /// Inputs, one group a row with its checks, and the references of all rows.
    public static Document of(List<AuditRow> rows, AuditSampling sampling) {
        List<String> references = rows.stream()
                .flatMap(r -> r.references().stream())
                .distinct()
                .sorted()
                .toList();
        return new Document(
                "audit",
                Group.of(text("sampling", "sampling", sampling.description())),
                Group.of(
                        text("summary", "summary", AuditPage.summary(rows)),
                        new Entry(
                                "rows",
                                "rows",
                                new Rows(rows.stream().map(AuditDocument::row).toList()))),
                List.of(),
                references);
    }

    private static Group row(AuditRow row) {
        return Group.of(
                text("id", "id", row.id()),
                text("title", "title", row.title()),
                text("printed", "printed", row.printed().text()),
                text("derived", "derived", row.derived().text()),
                text("verdict", "verdict", row.verdict().kind().name().toLowerCase(Locale.ROOT)),
                text("deviation", "deviation", row.verdict().size()),
                rows("deviations", row.verdict().deviations(), AuditDocument::deviation),
                new Entry("derived_confirmed", "derived form passes", new Flag(row.derivedConfirmed())),
                text("consequence", "consequence", row.consequence()),
                texts("inherits", row.inherits()),
                new Entry("checks", "checks", checks(row)),
                rows("findings", row.findings(), AuditDocument::finding),
                texts("references", row.references()));
    }

    private static Entry texts(String name, List<String> texts) {
        return new Entry(name, name, new Texts(texts));
    }

    private static <T> Entry rows(String name, List<T> all, Function<T, Group> group) {
        return new Entry(name, name, new Rows(all.stream().map(group).toList()));
    }

    private static Group deviation(Deviation deviation) {
        return Group.of(
                text("quantity", "quantity", deviation.quantity()),
                text("where", "where", deviation.where()),
                text("measure", "measure", deviation.measure().words()),
                amount("size", "size", deviation.value(), deviation.unit()));
    }

    private static Group finding(Finding finding) {
        return Group.of(
                text("quantity", "quantity", finding.quantity()),
                amount("obtained", "obtained", finding.value(), finding.unit()));
    }

    private static Rows checks(AuditRow row) {
        List<Group> all = new ArrayList<>();
        row.checks().forEach(check -> all.add(check(check, "printed")));
        row.derivedChecks().forEach(check -> all.add(check(check, "derived")));
        return new Rows(all);
    }

    private static Group check(Check check, String form) {
        return Group.of(
                text("form", "form", form),
                text("method", "method", check.method()),
                text("quantity", "quantity", check.quantity()),
                text("where", "where", check.where()),
                amount("claimed", "claimed", check.claimed(), check.unit()),
                amount("obtained", "obtained", check.obtained(), check.unit()),
                amount("relative_error", "relative error", check.relativeError(), "1"),
                amount("tolerance", "tolerance", check.tolerance(), "1"),
                text("tolerance_reason", "reason", check.toleranceReason()),
                new Entry("passed", "passed", new Flag(check.passed())));
    }
}
