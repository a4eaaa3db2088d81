package org.nsot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The place of a file that an argument names.
final class InPath {
    private InPath() {}

    /// A file to read.
    ///
    /// @throws Refusal NSOT-601 if the text names none
    static Path file(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // Refused as an empty name is.
        }
        throw new Refusal(
                ErrorCode.FILE_NOT_READABLE, "\"" + text + "\" names no file", "the name of a file", "give its name");
    }
}
