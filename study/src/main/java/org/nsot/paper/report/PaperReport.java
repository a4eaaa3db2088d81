package org.nsot.paper.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.nsot.export.DataTable;
import org.nsot.export.WholeFile;
import org.nsot.figure.ComputedFigure;
import org.nsot.paper.audit.Audit;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.paper.figures.PaperFigures;

/// The whole publication, computed and written into a folder.
///
/// | file                       | content                                                   |
/// |----------------------------|-----------------------------------------------------------|
/// | `report.html`              | numbers, figures and audit on one page; written last      |
/// | `numbers.csv`              | every number of the paper, printed and computed           |
/// | `figures/*.png, svg, pdf`  | the figures                                               |
/// | `data/*.csv`               | the numbers behind each figure                            |
///
/// The same program writes the same bytes each time.
public final class PaperReport {
    /// The audit inside the report is coarser than that of `nsot audit`, and says so.
    private static final AuditSampling SAMPLING = AuditSampling.COARSE;

    private PaperReport() {}

    /// Writes everything and returns the place of `report.html`.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-501 or NSOT-502 if the folder cannot be written
    public static Path write(Path folder, Progress progress) {
        List<ComputedFigure> figures = PaperFigures.all();
        int total = figures.size() + 3;
        progress.step(0, total, "numbers");
        List<QuotedNumber> numbers = QuotedNumber.all();
        write(folder.resolve("numbers.csv"), table(numbers).toCsv());
        StringBuilder chapter = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            ComputedFigure figure = figures.get(i);
            progress.step(1 + i, total, "figure: " + figure.title());
            chapter.append(ReportPage.figure(figure, figure.write(folder.resolve("figures"), folder.resolve("data"))));
        }
        progress.step(total - 2, total, "audit, coarse");
        List<AuditRow> audit = Audit.run(SAMPLING);
        progress.step(total - 1, total, "report");
        Path report = folder.resolve("report.html");
        write(report, ReportPage.of(numbers, chapter.toString(), audit, SAMPLING));
        progress.step(total, total, "done");
        return report;
    }

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static DataTable table(List<QuotedNumber> numbers) {
        return new DataTable(
                List.of("quantity", "printed", "published", "derived", "unit"),
                numbers.stream()
                        .map(n -> List.<Object>of(n.name(), n.printed(), n.published(), n.derived(), n.unit()))
                        .toList());
    }
}
