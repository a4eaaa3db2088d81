package org.nsot.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command is called, takes and prints as help.
///
/// @param name        its name
/// @param summary     one line for the list of commands
/// @param description a paragraph for its own help
/// @param argument    its one argument, or null if it takes none
/// @param options     its options, the common ones last
/// @param examples    complete command lines
record CommandSpec(
        String name,
        String summary,
        String description,
        @Nullable ArgumentSpec argument,
        List<OptionSpec> options,
        List<String> examples) {

    CommandSpec {
        List<OptionSpec> all = new ArrayList<>(options);
        all.addAll(CommonOptions.HELP);
        options = List.copyOf(all);
    }

    /// A command without an argument.
    static CommandSpec of(
            String name, String summary, String description, List<OptionSpec> options, List<String> examples) {
        return new CommandSpec(name, summary, description, null, options, examples);
    }

    /// The option of that name, which the command must have.
    OptionSpec option(String optionName) {
        return options.stream()
                .filter(o -> o.name().equals(optionName))
                .findFirst()
                .orElseThrow();
    }
}
