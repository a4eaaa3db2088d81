package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an enum constant tells of its parameter; see [Parameter].
///
/// @param option      the name, as in `fermi-wavenumber`
/// @param unit        the unit in which answers show it; null for words
/// @param example     a right value
/// @param defaultText the value that it has when not given; null if it is then absent
/// @param name        its name in answers
/// @param symbol      its symbol; empty if it has none
/// @param meaning     what it is, in a few words
/// @param allowed     which numbers it may be
/// @param choices     the words that it may be; empty if any text will do
public record Declaration(
        String option,
        @Nullable String unit,
        String example,
        @Nullable String defaultText,
        String name,
        String symbol,
        String meaning,
        Allowed allowed,
        List<String> choices) {
    public Declaration {
        choices = List.copyOf(choices);
    }

    /// A quantity that is its example when not given.
    public static Declaration quantity(
            String option, String unit, String example, String name, String symbol, String meaning) {
        return new Declaration(option, unit, example, example, name, symbol, meaning, Allowed.ANY, List.of());
    }

    /// Words that are their example when not given.
    public static Declaration word(String option, String example, String name, String symbol, String meaning) {
        return new Declaration(option, null, example, example, name, symbol, meaning, Allowed.ANY, List.of());
    }

    /// The same, absent when not given.
    public Declaration absent() {
        return new Declaration(option, unit, example, null, name, symbol, meaning, allowed, choices);
    }

    /// The same, for some numbers only.
    public Declaration only(Allowed numbers) {
        return new Declaration(option, unit, example, defaultText, name, symbol, meaning, numbers, choices);
    }

    /// The same, for some words only.
    public Declaration oneOf(String... words) {
        return new Declaration(option, unit, example, defaultText, name, symbol, meaning, allowed, List.of(words));
    }
}
