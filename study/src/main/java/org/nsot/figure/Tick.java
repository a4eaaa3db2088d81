package org.nsot.figure;

/// A mark on an axis.
///
/// @param value place on the axis
/// @param text  markup of its label; empty for a minor tick
public record Tick(double value, String text) {
    /// Whether it has a label.
    public boolean major() {
        return !text.isEmpty();
    }
}
