package org.nsot.engine.dynamics;

/// Moves one spin on; holds the arrays that it needs for it, so each run has its own.
interface Stepper {
    /// Equal steps over a span without corners inside.
    void advance(double fromSecond, double toSecond, int steps, double[] m);
}
