package org.nsot.engine.observe;

/// What became of a spin, by the end of its path. Criteria: [Classification].
public enum Fate {
    /// The transverse part dies out and m_z returns to its equilibrium.
    DECAYS("decays", "the transverse part dies out and m_z returns to its equilibrium"),
    /// The transverse part stays: a nuclear maser, or a precession that is driven.
    LIMIT_CYCLE("limit cycle", "the transverse part neither dies out nor grows: a steady precession, a nuclear maser"),
    /// The spin rests on the other side of the equator.
    SWITCHED("switched", "the transverse part dies out and m_z rests on the other side of the equator"),
    /// The spin rests along the axis, on its side, away from equilibrium.
    POLARIZED("polarized", "the transverse part dies out and m_z is held away from its equilibrium"),
    /// The path ends before it is clear.
    UNDECIDED("undecided", "the path ends while m still changes: a longer run will tell");

    private final String word;
    private final String meaning;

    Fate(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /// In a word or two.
    public String word() {
        return word;
    }

    /// In a sentence.
    public String meaning() {
        return meaning;
    }
}
