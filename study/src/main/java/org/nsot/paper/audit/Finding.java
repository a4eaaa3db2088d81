package org.nsot.paper.audit;

/// A figure that explains a row without deciding it.
///
/// @param quantity what was computed, and how
/// @param value    the figure
public record Finding(String quantity, double value) {}
