package org.nsot.cli;

import java.nio.file.Path;

/// The store that a command writes or reads.
final class StoreOption {
    static final OptionSpec STORE = OptionSpec.value("store", "FILE", "nsot.duckdb", "the file of the store");

    private StoreOption() {}

    static Path file(Arguments given) {
        return OutPath.file(String.valueOf(given.value("store")));
    }

    /// Says what was done, on standard error.
    static void note(String what, Arguments given, Session session) {
        if (!given.has("quiet")) {
            session.err().println(what);
        }
    }
}
