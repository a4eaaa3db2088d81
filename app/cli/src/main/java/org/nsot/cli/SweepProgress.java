package org.nsot.cli;

import org.nsot.store.StoredSweep;

/// Tells how far a sweep is, how fast it goes, how long it will take and what failed so far.
final class SweepProgress {
    private static final double NANO = 1e9;
    private static final double PERCENT = 100;

    private final ProgressLine line;
    private final long started = System.nanoTime();

    SweepProgress(ProgressLine line) {
        this.line = line;
    }

    void at(StoredSweep.Progress progress) {
        double rate = progress.computed() / ((System.nanoTime() - started) / NANO);
        long left = (long) Math.ceil((progress.total() - progress.points()) / rate);
        line.show(
                (int) (PERCENT * progress.points() / progress.total()),
                (int) PERCENT,
                progress.points() + " of " + progress.total() + " points, " + Math.round(rate) + "/s, about " + left
                        + " s left, " + progress.failures() + " values failed; Ctrl-C keeps what is done");
    }

    void clear() {
        line.clear();
    }
}
