package org.nsot.cli;

import java.nio.file.Path;
import java.util.List;
import org.nsot.paper.report.PaperReport;
import org.nsot.paper.report.Progress;

/// `nsot reproduce`: every number and figure of the paper, and a report.
final class ReproduceCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "reproduce",
                "compute every number and figure of the paper and write a report",
                "Computes every number and figure of the paper in both formulations and writes them into a folder:"
                        + " report.html, figures as PNG, SVG and PDF, and their data as CSV.",
                List.of(OptionSpec.value("out", "DIR", "nsot-report", "folder to write to"), CommonOptions.QUIET),
                List.of("nsot reproduce", "nsot reproduce --out report"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Path folder = OutPath.folder("--out", String.valueOf(given.value("out")));
        ProgressLine line = new ProgressLine(session, given.has("quiet"));
        Progress progress = line::show;
        Path report = PaperReport.write(folder, progress);
        line.clear();
        session.out().println("The report is " + report);
    }
}
