package org.nsot.sweep;

import java.util.List;
import org.nsot.scenario.ExampleFiles;

/// The studies that come with the program.
public final class StudyExamples {
    /// Their names.
    public static final List<String> NAMES = List.of("phase-diagram", "film-thickness", "injectors");

    private StudyExamples() {}

    /// The file of one of them.
    ///
    /// @throws Refusal NSOT-401 if there is none of that name
    public static String text(String name) {
        return new ExampleFiles(StudyExamples.class, "studies", NAMES).text(name);
    }
}
