package org.nsot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An option of a command.
///
/// @param name         long name without dashes
/// @param letter       one-letter name, or null
/// @param value        what its value is called in the help, or null for a switch
/// @param choices      the words allowed, empty for any text
/// @param defaultValue the value that it has when not given, or null
/// @param meaning      what it does
record OptionSpec(
        String name,
        @Nullable String letter,
        @Nullable String value,
        List<String> choices,
        @Nullable String defaultValue,
        String meaning) {

    /// An option that is there or not.
    static OptionSpec flag(String name, String meaning) {
        return new OptionSpec(name, null, null, List.of(), null, meaning);
    }

    /// An option with a value.
    static OptionSpec value(String name, String value, @Nullable String defaultValue, String meaning) {
        return new OptionSpec(name, null, value, List.of(), defaultValue, meaning);
    }

    /// An option whose value is one of a few words, the first being the default.
    static OptionSpec choice(String name, List<String> choices, String meaning) {
        return new OptionSpec(name, null, String.join("|", choices), choices, choices.getFirst(), meaning);
    }

    /// The same option with a one-letter name.
    OptionSpec withLetter(String letter) {
        return new OptionSpec(name, letter, value, choices, defaultValue, meaning);
    }

    boolean isFlag() {
        return value == null;
    }

    /// Whether its value is the place of a file or folder.
    boolean isFile() {
        return "FILE".equals(value) || "DIR".equals(value);
    }
}
