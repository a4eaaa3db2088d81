package org.nsot.motion;

import org.nsot.figure.Axis;

/// The plane of a stability diagram and the grid of points in it that were simulated.
///
/// @param horizontal axis with title and limits
/// @param xs         places of the columns, in the unit of this axis, ascending, two or more
/// @param vertical   axis with title and limits
/// @param ys         places of the rows, ascending, two or more
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record StabilityPlane(Axis horizontal, double[] xs, Axis vertical, double[] ys) {
    /// Checks the grid.
    public StabilityPlane {
        if (xs.length < 2 || ys.length < 2) {
            throw new IllegalArgumentException(xs.length + " by " + ys.length + " points do not make a plane");
        }
    }
}
