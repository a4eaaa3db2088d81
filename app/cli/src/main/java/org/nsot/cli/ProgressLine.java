package org.nsot.cli;

/// One line on standard error that says how far a run is; nothing where that is no terminal.
final class ProgressLine {
    private static final String ERASE = "\r\u001b[K";

    private final Session session;
    private final boolean shown;

    ProgressLine(Session session, boolean quiet) {
        this.session = session;
        this.shown = session.terminal().err() && !quiet;
    }

    void show(int done, int total, String what) {
        if (shown) {
            session.err().print(ERASE + done + "/" + total + "  " + what);
            session.err().flush();
        }
    }

    void clear() {
        if (shown) {
            session.err().print(ERASE);
            session.err().flush();
        }
    }
}
