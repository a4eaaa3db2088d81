package org.nsot.errors;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known name that someone may have meant who gave an unknown one.
public final class Nearest {
    private static final int CHARACTERS_PER_SLIP = 3;
    /// What one slip costs in [EditDistance].
    private static final int SLIP = 2;

    private Nearest() {}

    /// The known name nearest to the given one, or nothing if all are far from it.
    public static Optional<String> to(String given, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(given, name))
                .min(Comparator.comparingInt(name -> EditDistance.between(given, name)));
    }

    /// Whether one name may be meant for the other: it is its beginning, or differs by one slip or one for each
    /// three characters.
    public static boolean isNear(String given, String known) {
        boolean begins = given.length() >= CHARACTERS_PER_SLIP && known.startsWith(given);
        return begins || EditDistance.between(given, known) <= SLIP * Math.max(1, given.length() / CHARACTERS_PER_SLIP);
    }
}
