package org.nsot.scenario;

/// How the drawn parameters of a study are sampled, all together.
///
/// @param method how
/// @param points how many samples; at each point of the grid the same ones
/// @param seed   of random samples; Sobol's are always the same
public record SampleDesign(Method method, int points, long seed) {
    /// No parameter is drawn: one sample.
    public static final SampleDesign NONE = new SampleDesign(Method.SOBOL, 1, 1);

    /// How samples are spread.
    public enum Method {
        /// The sequence of Sobol (`sobol1967`, with the directions of `joe2008`) without its first point: evenly
        /// spread.
        SOBOL,
        /// Independent random numbers.
        RANDOM
    }
}
