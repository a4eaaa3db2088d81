package org.nsot.cli;

/// What the launcher knows of the screen.
///
/// @param out    whether standard output is a terminal
/// @param err    whether standard error is a terminal
/// @param colour whether the user accepts colour (`NO_COLOR` is not set)
record Terminal(boolean out, boolean err, boolean colour) {
    /// No terminal at all: a pipe, a file, a test.
    static final Terminal NONE = new Terminal(false, false, false);

    static Terminal fromSystem() {
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                Boolean.getBoolean("nsot.terminal.out"),
                Boolean.getBoolean("nsot.terminal.err"),
                noColour == null || noColour.isEmpty());
    }
}
