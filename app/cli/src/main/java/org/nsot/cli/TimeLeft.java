package org.nsot.cli;

/// Tells how far a run is and how long it will still take, a few times a second.
final class TimeLeft {
    private static final long BETWEEN_NANO = 200_000_000L;
    private static final double NANO = 1e9;
    private static final int PERCENT = 100;

    private final ProgressLine line;
    private final String stopping;
    private final long started = System.nanoTime();
    private long shown = started;

    /// @param stopping what Ctrl-C does
    TimeLeft(ProgressLine line, String stopping) {
        this.line = line;
        this.stopping = stopping;
    }

    /// @param share what is done, from 0 to 1
    void at(double share) {
        long now = System.nanoTime();
        if (share > 0 && now - shown >= BETWEEN_NANO) {
            shown = now;
            double left = (now - started) / NANO * (1 - share) / share;
            line.show((int) (PERCENT * share), PERCENT, "about " + (long) Math.ceil(left) + " s left, " + stopping);
        }
    }

    void clear() {
        line.clear();
    }
}
