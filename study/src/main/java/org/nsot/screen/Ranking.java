package org.nsot.screen;

import java.util.Comparator;

/// What a screen ranks by, the best first.
public enum Ranking {
    /// Largest gain.
    GAIN,
    /// Largest shift.
    SHIFT,
    /// Smallest critical current.
    CRITICAL_CURRENT;

    /// The order of candidates; equal ones by gain.
    public Comparator<Candidate> order() {
        Comparator<Candidate> byGain = Comparator.comparingDouble(c -> -c.gainPerSecond());
        return switch (this) {
            case GAIN -> byGain;
            case SHIFT ->
                Comparator.<Candidate>comparingDouble(c -> -c.shiftHz()).thenComparing(byGain);
            case CRITICAL_CURRENT ->
                Comparator.comparingDouble(Candidate::criticalCurrentDensityAPerM2)
                        .thenComparing(byGain);
        };
    }
}
