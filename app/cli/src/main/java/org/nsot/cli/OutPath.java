package org.nsot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The place that an option such as `--out` names.
final class OutPath {
    private OutPath() {}

    /// A file to write.
    ///
    /// @throws Refusal NSOT-501 if the text names none
    static Path file(String text) {
        if (text.endsWith("/")) {
            throw refused(
                    "--out " + text + " names a folder",
                    "a file",
                    "add the name of a file, as in --out " + text + "answer");
        }
        return path("--out", text, "a file", "results.csv");
    }

    /// A folder to write into.
    ///
    /// @param option the option, with its hyphens
    /// @throws Refusal NSOT-501 if the text names none
    static Path folder(String option, String text) {
        return path(option, text, "a folder", "report");
    }

    private static Path path(String option, String text, String what, String example) {
        if (text.isBlank()) {
            throw refused(option + " with an empty name", what, "name " + what + ", as in " + option + " " + example);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw refused(
                    option + " with a name that the system does not allow",
                    what,
                    "take another name, as in " + option + " " + example);
        }
    }

    private static Refusal refused(String given, String allowed, String mend) {
        return new Refusal(ErrorCode.NOT_WRITABLE, given, allowed, mend);
    }
}
