package org.nsot.cli;

import java.util.List;
import org.nsot.sweep.StudyExamples;
import org.nsot.sweep.StudyReports;

/// `nsot study list`: the studies that come with the program.
final class StudyListCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "study list",
                "the studies that come with the program",
                "Lists the studies that nsot study new writes as a file and nsot sweep --example computes, and what each"
                        + " is about.",
                CommonOptions.withAnswer(List.of()),
                List.of("nsot study list"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Answer.print(StudyReports.examples(StudyExamples.NAMES), given, session);
    }
}
