package org.nsot.device;

/// Whether an experiment can amplify the precession of a nucleus.
public enum Verdict {
    /// A single nucleus is amplified.
    REACHABLE("reachable"),
    /// The spin accumulation is too small.
    OUT_OF_REACH("out of reach"),
    /// The spin accumulation suffices for a classical vector, but a single quantum spin is never amplified.
    ONLY_COLLECTIVELY("only collectively");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /// In plain words.
    public String words() {
        return words;
    }

    /// In plain words, with the factor by which mu is too small where it is.
    public String words(double factor) {
        return this == OUT_OF_REACH ? words + " by a factor of " + Words.number(factor) : words;
    }
}
