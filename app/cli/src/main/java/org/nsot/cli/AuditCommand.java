package org.nsot.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nsot.document.DocumentCsv;
import org.nsot.document.DocumentJson;
import org.nsot.paper.audit.Audit;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.paper.report.AuditDocument;
import org.nsot.paper.report.AuditPage;
import org.nsot.paper.report.AuditText;

/// `nsot audit`: every equation and number of the paper against independent methods.
final class AuditCommand implements Command {
    private static final AuditSampling SAMPLING = AuditSampling.FULL;

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "audit",
                "check every equation and number of the paper by independent methods",
                "Checks each numbered equation and each quoted number of the paper by independent methods that run now:"
                        + " printed form, derived form, the figures of the checks, the verdict that follows from them,"
                        + " and the consequence. Takes some seconds.",
                List.of(
                        OptionSpec.flag("microscopic", "also follow electrons on a lattice in time, some seconds more"),
                        OptionSpec.choice("format", List.of("text", "json", "csv", "html"), "form of the answer"),
                        CommonOptions.OUT,
                        CommonOptions.QUIET),
                List.of("nsot audit", "nsot audit --format html --out audit.html", "nsot audit --microscopic"));
    }

    @Override
    public void run(Arguments given, Session session) {
        if (!given.has("quiet") && session.terminal().err()) {
            session.err().println("auditing, some seconds ...");
        }
        List<AuditRow> rows = new ArrayList<>(Audit.run(SAMPLING));
        if (given.has("microscopic")) {
            rows.addAll(Audit.microscopic());
        }
        Answer.print(bytes(rows, String.valueOf(given.value("format"))), given, session);
    }

    private static byte[] bytes(List<AuditRow> rows, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case "json" -> DocumentJson.write(AuditDocument.of(rows, SAMPLING), bytes);
            case "csv" -> DocumentCsv.write(AuditDocument.of(rows, SAMPLING), Answer.writer(bytes));
            case "html" -> bytes.writeBytes(AuditPage.page(rows, SAMPLING).getBytes(StandardCharsets.UTF_8));
            default -> AuditText.write(rows, SAMPLING, Answer.writer(bytes));
        }
        return bytes.toByteArray();
    }
}
