package org.nsot.calculator;

import java.util.List;
import org.nsot.document.Node.Entry;

/// Results that are shown together, as those of one formulation.
///
/// @param key     the name in JSON and CSV
/// @param label   the name for people
/// @param results what it holds, in the order in which the model gives the values
public record ResultGroup(String key, String label, List<Result> results) {
    public ResultGroup {
        results = List.copyOf(results);
    }

    /// A number that a calculation gives.
    ///
    /// @param key   the name in JSON and CSV
    /// @param label the name for people
    /// @param unit  the unit in which the model gives it
    public record Result(String key, String label, String unit) {
        /// The result with its value, in its unit.
        Entry entry(double value) {
            return Entry.amount(key, label, value, unit);
        }
    }
}
