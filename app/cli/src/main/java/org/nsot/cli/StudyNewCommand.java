package org.nsot.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nsot.sweep.StudyExamples;

/// `nsot study new`: a commented study file to start from.
final class StudyNewCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "study new",
                "a commented study file to start from",
                "Prints a study that comes with the program, with its comments, or writes it to a file: change it there and"
                        + " give the file to nsot sweep.",
                List.of(
                        OptionSpec.choice("example", StudyExamples.NAMES, "which study"),
                        CommonOptions.OUT,
                        CommonOptions.QUIET),
                List.of(
                        "nsot study new --example injectors",
                        "nsot study new --example phase-diagram --out my-study.yaml"));
    }

    @Override
    public void run(Arguments given, Session session) {
        String text = StudyExamples.text(String.valueOf(given.value("example")));
        Answer.print(text.getBytes(StandardCharsets.UTF_8), given, session);
    }
}
