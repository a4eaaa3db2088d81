package org.nsot.matter;

/// Sense of a rotation about an axis.
public enum Handedness {
    /// Counter-clockwise for someone at whom the axis points.
    RIGHT,
    /// Clockwise for someone at whom the axis points.
    LEFT
}
