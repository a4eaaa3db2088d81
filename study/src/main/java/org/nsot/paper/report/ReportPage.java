package org.nsot.paper.report;

import static org.nsot.paper.report.HtmlPage.text;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.nsot.calculator.TorqueCaveats;
import org.nsot.constants.Codata;
import org.nsot.document.Digits;
import org.nsot.document.Version;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.formulation.Formulation;
import org.nsot.paper.audit.AuditRow;
import org.nsot.paper.audit.AuditSampling;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;

/// `report.html`: the publication as computed, on one page.
final class ReportPage {
    private ReportPage() {}

    static String of(List<QuotedNumber> numbers, String figures, List<AuditRow> audit, AuditSampling sampling) {
        return HtmlPage.of(
                "The nuclear spin-orbit torque, reproduced",
                head()
                        + chapter("numbers", "Numbers", numbers(numbers))
                        + chapter("figures", "Figures", figures)
                        + chapter(
                                "audit",
                                "Audit, equation by equation",
                                auditIntroduction() + AuditPage.chapter(audit, sampling))
                        + chapter("made", "How this page was made", provenance()));
    }

    /// A figure with its caption and links to its files.
    static String figure(ComputedFigure figure, byte[] svg) {
        String wide = figure.figure().widthMm() > Figure.ONE_COLUMN_MM ? "wide" : "column";
        String file = "figures/" + figure.id();
        return "<figure class=\"" + wide + "\" id=\"" + figure.id() + "\">\n<img alt=\"" + text(figure.title())
                + "\" src=\"data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg)
                + "\">\n<figcaption><strong>Figure " + figure.id().split("-", -1)[1] + ". " + text(figure.title())
                + ".</strong> " + Typography.html(figure.captionText())
                + " Files: " + link(file + ".svg", "SVG") + ", " + link(file + ".pdf", "PDF") + ", "
                + link(file + ".png", "PNG") + ", " + link("data/" + figure.id() + ".csv", "data")
                + ".</figcaption>\n</figure>\n";
    }

    private static String head() {
        return "<h1>The nuclear spin-orbit torque, reproduced</h1>\n"
                + "<p class=\"meta\">A. B. Cahaya, A. O. Leon, M. H. Fauzi, Spin-orbit torque on nuclear spins exerted by"
                + " a spin accumulation via hyperfine interactions, Nanotechnology 34, 505001 (2023). Computed by nsot "
                + text(Version.current()) + ".</p>\n"
                + "<p class=\"lead\">Every number and figure of the paper, computed afresh in two formulations:"
                + " <strong>published</strong>, the equations as printed, and <strong>derived</strong>, the same model"
                + " carried through consistently. Where they differ, the audit below shows by independent methods which"
                + " one the model gives.</p>\n"
                + "<nav><ol><li><a href=\"#numbers\">Numbers</a></li><li><a href=\"#figures\">Figures</a></li>"
                + "<li><a href=\"#audit\">Audit, equation by equation</a></li>"
                + "<li><a href=\"#made\">How this page was made</a></li></ol></nav>\n";
    }

    private static String chapter(String id, String title, String html) {
        return "<section id=\"" + id + "\">\n<h2>" + title + "</h2>\n" + html + "</section>\n";
    }

    private static String numbers(List<QuotedNumber> numbers) {
        List<List<String>> rows = numbers.stream()
                .map(n -> List.of(
                        Typography.html(n.name()),
                        Typography.html(n.printed()),
                        Typography.html(Digits.five(n.published())),
                        Typography.html(Digits.five(n.derived())),
                        text(n.unit().equals("1") ? "" : n.unit())))
                .toList();
        TorqueScenario example = TorqueScenario.ofPaper();
        String caveats = TorqueCaveats.of(example, List.of(Formulation.values())).stream()
                .map(caveat -> "<li>" + Typography.html(caveat) + "</li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
        return "<p>"
                + Typography.html("The paper's example, judged at room temperature: " + example() + ".")
                + "</p>\n"
                + HtmlPage.table("numbers", List.of("quantity", "paper prints", "published", "derived", "unit"), rows)
                + "<p>What must be said beside these numbers:</p>\n" + caveats;
    }

    /// The inputs of the example with their symbols.
    private static String example() {
        return Arrays.stream(TorqueParameter.values())
                .filter(parameter -> parameter.defaultText() != null)
                .map(parameter -> parameter.symbol() + " = " + parameter.example())
                .collect(Collectors.joining(", "))
                .replace("1/Å", "Å^-1");
    }

    private static String auditIntroduction() {
        return "<p>Each numbered equation and each quoted number is compared with independent methods that ran while this"
                + " page was made. No check uses the closed form that it checks; verdicts follow from the figures under"
                + " each row. This chapter is sampled coarsely to be quick: <code>nsot audit</code> looks closer.</p>\n";
    }

    private static String provenance() {
        List<List<String>> constants = Codata.all().stream()
                .map(c -> List.of(
                        Typography.html(c.symbol()),
                        Typography.html(number(c.value())),
                        c.uncertainty() == 0 ? "exact" : Typography.html(number(c.uncertainty())),
                        text(c.unit())))
                .toList();
        return "<p>By <code>nsot reproduce</code>, version " + text(Version.current())
                + ", with the constants of CODATA "
                + Codata.YEAR + ". The derivations are in <code>docs/theory</code> of the project, the conventions in"
                + " <code>docs/CONVENTIONS.md</code>. The same program makes the same page, byte for byte.</p>\n"
                + HtmlPage.table("numbers", List.of("constant", "value", "uncertainty", "unit"), constants);
    }

    private static String number(double value) {
        return Double.toString(value).replace("E", "e");
    }

    private static String link(String target, String words) {
        return "<a href=\"" + target + "\">" + words + "</a>";
    }
}
