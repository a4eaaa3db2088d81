package org.nsot.cli;

import java.util.List;

/// The argument of a command, or several that must all be given.
///
/// @param name     what it is called in the help
/// @param optional whether the command does without it
/// @param words    the words that it may be, empty for names of a table
/// @param count    how many there are
record ArgumentSpec(String name, boolean optional, List<String> words, int count) {
    /// An argument that must be given.
    static ArgumentSpec required(String name, List<String> words) {
        return new ArgumentSpec(name, false, words, 1);
    }

    /// An argument that may be left out.
    static ArgumentSpec optional(String name) {
        return new ArgumentSpec(name, true, List.of(), 1);
    }

    /// Arguments that must all be given.
    static ArgumentSpec several(List<String> names) {
        return new ArgumentSpec(String.join(" ", names), false, List.of(), names.size());
    }

    /// As the usage shows it: an optional one in brackets.
    String usage() {
        return optional ? "[" + name + "]" : name;
    }
}
