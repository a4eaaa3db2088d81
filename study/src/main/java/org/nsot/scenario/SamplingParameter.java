package org.nsot.scenario;

/// How uncertain inputs are sampled.
public enum SamplingParameter implements DeclaredParameter {
    /// Number of samples.
    SAMPLES(Declaration.quantity(
            "samples", "1", "100000", "samples", "", "number of samples, where an input is uncertain")),
    /// Seed of the random numbers.
    SEED(Declaration.quantity(
            "seed", "1", "1", "seed", "", "seed of the random numbers; the same seed gives the same samples"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    SamplingParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
