package org.nsot.screen;

import java.util.Comparator;

/// What a screen ranks by, the best first.
public enum Ranking {
    /// Largest gain.
    GAIN("gain", "gain (1/s)", true),
    /// Largest shift.
    SHIFT("shift", "shift (Hz)", true),
    /// Smallest critical current.
    CRITICAL_CURRENT("critical current", "critical *j* (A/m^2)", false);

    private final String words;
    private final String title;
    private final boolean largestBest;

    Ranking(String words, String title, boolean largestBest) {
        this.words = words;
        this.title = title;
        this.largestBest = largestBest;
    }

    /// In plain words.
    public String words() {
        return words;
    }

    /// What is ranked, with its unit, in the markup of figures.
    String title() {
        return title;
    }

    /// Whether the largest is the best, rather than the smallest.
    public boolean isLargestBest() {
        return largestBest;
    }

    /// Whether it is known of a candidate.
    public boolean isKnown(Candidate candidate) {
        return this != SHIFT || candidate.coupling().hasShift();
    }

    /// What is ranked, in the unit of its title; positive where it is known.
    public double of(Candidate candidate) {
        return switch (this) {
            case GAIN -> candidate.gainPerSecond();
            case SHIFT -> candidate.shiftHz();
            case CRITICAL_CURRENT -> candidate.criticalCurrentDensityAPerM2();
        };
    }

    /// The order of candidates; equal ones by gain.
    public Comparator<Candidate> order() {
        return Comparator.<Candidate>comparingDouble(c -> largestBest ? -of(c) : of(c))
                .thenComparing(
                        Comparator.comparingDouble(Candidate::gainPerSecond).reversed());
    }
}
