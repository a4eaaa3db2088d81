package org.nsot.constants;

/// A physical constant in SI units.
///
/// @param symbol      the usual symbol
/// @param value       the value in `unit`
/// @param unit        the SI unit
/// @param uncertainty the standard uncertainty in `unit`; 0 where the constant is exact by definition
/// @param year        the year of the CODATA adjustment
public record Constant(String symbol, double value, String unit, double uncertainty, int year) {}
