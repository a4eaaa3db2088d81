package org.nsot.engine.observe;

/// A fitted number.
///
/// @param value         its value
/// @param standardError its standard error from the scatter about the fit, as if the residuals were independent
public record Estimate(double value, double standardError) {
    /// In another unit.
    Estimate times(double factor) {
        return new Estimate(value * factor, standardError * Math.abs(factor));
    }
}
