package org.nsot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.scenario.Study;
import org.nsot.sweep.StudyReports;

/// `nsot validate`: whether study files can be taken, and what they ask for.
final class ValidateCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "validate",
                "whether study files can be taken, and how large the studies are",
                "Reads study files as nsot sweep does, with the files that they include and their tables, and computes"
                        + " nothing. The first thing that cannot be taken is refused with file, line and column, what is"
                        + " allowed and the nearest name; else it says what each study computes, over which axes, with"
                        + " how many points, and about how large its results will be.",
                ArgumentSpec.any("FILE"),
                CommonOptions.withAnswer(StudyOptions.ALL),
                List.of(
                        "nsot validate --example film-thickness",
                        "nsot validate --of torque --as my-first --sweep \"t2 = 1 ms to 9 ms in 9\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        List<Study> studies = new ArrayList<>();
        if (given.hasArgument()) {
            for (String file : given.arguments()) {
                studies.add(StudyOptions.studyOrPoint(given, Optional.of(file)));
            }
        } else {
            studies.add(StudyOptions.study(given, Optional.empty()));
        }
        Answer.print(StudyReports.validate(studies), given, session);
    }
}
