package org.nsot.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// YAML files that come with the program.
///
/// @param beside the class beside whose package their folder lies
/// @param folder the folder
/// @param names  their names without ending
public record ExampleFiles(Class<?> beside, String folder, List<String> names) {
    /// Copies the list.
    public ExampleFiles {
        names = List.copyOf(names);
    }

    /// The text of one of them.
    ///
    /// @throws Refusal NSOT-401 if there is none of that name
    public String text(String name) {
        if (!names.contains(name)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "--example " + name,
                    String.join(", ", names),
                    Nearest.to(name, names)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("take one of these"));
        }
        try (InputStream in = beside.getResourceAsStream(folder + "/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no file of the example " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
