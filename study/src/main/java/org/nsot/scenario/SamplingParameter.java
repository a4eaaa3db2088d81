package org.nsot.scenario;

/// How uncertain inputs are sampled.
public enum SamplingParameter implements Parameter {
    /// Number of samples.
    SAMPLES("samples", "100000", "number of samples, where an input is uncertain"),
    /// Seed of the random numbers.
    SEED("seed", "1", "seed of the random numbers; the same seed gives the same samples");

    private final String option;
    private final String example;
    private final String meaning;

    SamplingParameter(String option, String example, String meaning) {
        this.option = option;
        this.example = example;
        this.meaning = meaning;
    }

    @Override
    public String option() {
        return option;
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public String defaultText() {
        return example;
    }

    @Override
    public String symbol() {
        return option;
    }

    @Override
    public String label() {
        return option;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
