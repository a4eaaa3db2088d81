package org.nsot.paper.audit;

/// By how much a claim missed what was obtained.
///
/// @param quantity what was compared
/// @param where    at which argument, empty if there is none
/// @param measure  ratio or difference
/// @param value    the ratio, or the difference in `unit`
/// @param unit     the unit of `value`, `1` for a pure number
public record Deviation(String quantity, String where, Check.Measure measure, double value, String unit) {}
