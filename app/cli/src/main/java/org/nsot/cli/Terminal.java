package org.nsot.cli;

import java.util.Map;

/// What the launcher knows of the screen.
///
/// @param out    whether standard output is a terminal
/// @param err    whether standard error is a terminal
/// @param colour whether the user accepts colour (`NO_COLOR` is not set)
record Terminal(boolean out, boolean err, boolean colour) {
    /// No terminal at all: a pipe, a file, a test.
    static final Terminal NONE = new Terminal(false, false, false);

    static Terminal fromSystem() {
        return of(Boolean.getBoolean("nsot.terminal.out"), Boolean.getBoolean("nsot.terminal.err"), System.getenv());
    }

    /// A terminal that cannot move its cursor (`TERM=dumb`) is treated as none.
    static Terminal of(boolean out, boolean err, Map<String, String> environment) {
        boolean able = !"dumb".equals(environment.get("TERM"));
        String noColour = environment.getOrDefault("NO_COLOR", "");
        return new Terminal(out && able, err && able, noColour.isEmpty());
    }
}
