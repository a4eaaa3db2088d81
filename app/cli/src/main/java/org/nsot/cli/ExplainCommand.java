package org.nsot.cli;

import java.util.List;
import org.nsot.sweep.StudyExplanation;

/// `nsot explain`: every value of a study, and where it came from.
final class ExplainCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "explain",
                "every value of a study in SI units, and where it came from",
                "Shows what a study file asks for: every value as given, in its unit and in SI units, with the line of the"
                        + " file, the option, the default or the table that it came from; the axes; and every output"
                        + " with its unit and meaning.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(StudyOptions.ALL),
                List.of(
                        "nsot explain --example phase-diagram",
                        "nsot explain --example injectors --set \"current = 1e11 A/m^2\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        Answer.print(
                StudyExplanation.of(
                        StudyOptions.studyOrPoint(given, StudyOptions.file(given)), StudyOptions.sources(given)),
                given,
                session);
    }
}
