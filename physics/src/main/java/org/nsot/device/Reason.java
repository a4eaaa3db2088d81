package org.nsot.device;

/// A reason for a verdict, or a limit of its validity.
///
/// @param topic what it is about
/// @param text  plain words with the numbers of the case
public record Reason(Topic topic, String text) {
    /// What a reason is about.
    public enum Topic {
        /// The spin accumulation that is needed and the one there is.
        CRITICAL_POINT,
        /// Relaxation by the conduction electrons.
        RELAXATION,
        /// A single quantum spin against a classical vector.
        SINGLE_SPIN,
        /// A permeability that is not that of the vacuum.
        PERMEABILITY,
        /// Joule heat.
        HEAT,
        /// Where linear response or first order ends.
        VALIDITY
    }
}
