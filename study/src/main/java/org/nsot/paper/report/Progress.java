package org.nsot.paper.report;

/// Hears how far a run is.
@FunctionalInterface
public interface Progress {
    /// A step begins.
    ///
    /// @param done  steps finished
    /// @param total steps in all
    /// @param what  the step that begins
    void step(int done, int total, String what);
}
