package org.nsot.document;

import java.util.List;
import org.nsot.document.Node.Group;

/// The answer of a command.
///
/// @param command    the command's name
/// @param inputs     what it was asked, defaults included
/// @param results    what it found
/// @param warnings   what a user must be told beside the results
/// @param references bibliography keys of what it used
public record Document(String command, Group inputs, Group results, List<String> warnings, List<String> references) {
    public Document {
        warnings = List.copyOf(warnings);
        references = List.copyOf(references);
    }
}
