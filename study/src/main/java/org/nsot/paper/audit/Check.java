package org.nsot.paper.audit;

/// One comparison of a claim with a number obtained independently of it.
///
/// @param method          what was done, in words
/// @param quantity        what was compared
/// @param where           at which argument, empty if there is none
/// @param unit            the unit of both values, `1` for a pure number
/// @param claimed         the value that the formula under test gives; a zero has no sign
/// @param obtained        the value found by the method; a zero has no sign
/// @param scale           size relative to which the error counts, > 0: that of the value, or of its envelope
/// @param measure         how a deviation is told
/// @param tolerance       allowed relative error
/// @param toleranceReason why that much
public record Check(
        String method,
        String quantity,
        String where,
        String unit,
        double claimed,
        double obtained,
        double scale,
        Measure measure,
        double tolerance,
        String toleranceReason) {

    /// Takes the sign off zeros.
    public Check {
        claimed += 0.0;
        obtained += 0.0;
    }

    /// How a deviation is told.
    public enum Measure {
        /// obtained/claimed.
        RATIO("obtained/printed"),
        /// obtained - claimed.
        DIFFERENCE("obtained − printed");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        /// `obtained/printed` or `obtained − printed`.
        public String words() {
            return words;
        }
    }

    /// |claimed - obtained|/scale.
    public double relativeError() {
        return Math.abs(claimed - obtained) / scale;
    }

    /// Whether the claim agrees with what was obtained; a number that is not one never does.
    public boolean passed() {
        return relativeError() <= tolerance;
    }

    /// By how much the claim misses, by the measure of this check.
    public Deviation deviation() {
        return measure == Measure.RATIO
                ? new Deviation(quantity, where, measure, obtained / claimed, "1")
                : new Deviation(quantity, where, measure, obtained - claimed, unit);
    }
}
