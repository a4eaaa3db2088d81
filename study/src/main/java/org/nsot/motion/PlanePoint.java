package org.nsot.motion;

/// A point in the plane of a stability diagram that is marked.
///
/// @param label markup
/// @param x     place along the horizontal axis, in its unit
/// @param y     place along the vertical axis, in its unit
public record PlanePoint(String label, double x, double y) {}
