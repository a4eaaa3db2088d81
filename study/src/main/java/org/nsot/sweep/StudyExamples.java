package org.nsot.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// The studies that come with the program.
public final class StudyExamples {
    /// Their names.
    public static final List<String> NAMES = List.of("phase-diagram", "film-thickness", "injectors");

    private StudyExamples() {}

    /// The file of one of them.
    ///
    /// @throws Refusal NSOT-401 if there is none of that name
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "--example " + name,
                    String.join(", ", NAMES),
                    Nearest.to(name, NAMES)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("take one of these"));
        }
        try (InputStream in = StudyExamples.class.getResourceAsStream("studies/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no study " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
