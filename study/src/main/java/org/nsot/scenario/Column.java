package org.nsot.scenario;

/// What a column of a table of results holds.
///
/// @param key   its name in files, as in `critical_current_density`
/// @param label its name for people
/// @param unit  the unit of its numbers, `1` for pure numbers; empty for words
public record Column(String key, String label, String unit) {
    /// Whether it holds words rather than numbers.
    public boolean holdsWords() {
        return unit.isEmpty();
    }

    /// Its title with its unit, as in `t2 (s)`.
    public String title() {
        return holdsWords() ? key : key + " (" + unit + ")";
    }
}
