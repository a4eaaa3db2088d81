package org.nsot.engine.dynamics;

/// A path of m: one entry an instant, arrays of equal length.
///
/// @param timeSecond instants, ascending
/// @param x          m_x at each instant
/// @param y          m_y
/// @param z          m_z
@SuppressWarnings("ArrayRecordComponent")
public record Trajectory(double[] timeSecond, double[] x, double[] y, double[] z) {
    /// How many instants.
    public int length() {
        return timeSecond.length;
    }
}
