package org.nsot.motion;

/// Is told how far a motion is.
@FunctionalInterface
public interface RunProgress {
    /// Nobody is told.
    RunProgress NONE = share -> {};

    /// Is called again and again.
    ///
    /// @param share of the time that has been followed, from 0 to 1
    void at(double share);
}
