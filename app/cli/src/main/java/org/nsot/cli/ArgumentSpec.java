package org.nsot.cli;

import java.util.List;

/// The argument of a command.
///
/// @param name     what it is called in the help
/// @param optional whether the command does without it
/// @param words    the words that it may be, empty for names of a table
record ArgumentSpec(String name, boolean optional, List<String> words) {
    /// An argument that must be given.
    static ArgumentSpec required(String name, List<String> words) {
        return new ArgumentSpec(name, false, words);
    }

    /// An argument that may be left out.
    static ArgumentSpec optional(String name) {
        return new ArgumentSpec(name, true, List.of());
    }

    /// As the usage shows it: an optional one in brackets.
    String usage() {
        return optional ? "[" + name + "]" : name;
    }
}
