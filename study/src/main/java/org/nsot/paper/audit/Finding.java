package org.nsot.paper.audit;

/// A figure that explains a row without deciding it.
///
/// @param quantity what was computed, and how
/// @param value    the figure, in `unit`; a zero has no sign
/// @param unit     the unit, `1` for a pure number
public record Finding(String quantity, double value, String unit) {
    /// Takes the sign off a zero.
    public Finding {
        value += 0.0;
    }
}
