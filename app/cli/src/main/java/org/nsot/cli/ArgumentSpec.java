package org.nsot.cli;

import java.util.List;

/// The arguments of a command.
///
/// @param name  what they are called in the help
/// @param least how many must be given
/// @param most  how many may be given
/// @param words the words that one may be, empty for names of a table
record ArgumentSpec(String name, int least, int most, List<String> words) {
    /// An argument that must be given.
    static ArgumentSpec required(String name, List<String> words) {
        return new ArgumentSpec(name, 1, 1, words);
    }

    /// An argument that may be left out.
    static ArgumentSpec optional(String name) {
        return new ArgumentSpec(name, 0, 1, List.of());
    }

    /// Arguments that must all be given.
    static ArgumentSpec several(List<String> names) {
        return new ArgumentSpec(String.join(" ", names), names.size(), names.size(), List.of());
    }

    /// One or more.
    static ArgumentSpec many(String name) {
        return new ArgumentSpec(name + "...", 1, Integer.MAX_VALUE, List.of());
    }

    /// Any number.
    static ArgumentSpec any(String name) {
        return new ArgumentSpec(name + "...", 0, Integer.MAX_VALUE, List.of());
    }

    /// As the usage shows it: an optional one in brackets.
    String usage() {
        return least == 0 ? "[" + name + "]" : name;
    }
}
