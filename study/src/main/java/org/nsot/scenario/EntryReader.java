package org.nsot.scenario;

import java.util.Optional;
import org.nsot.matter.TableEntry;

/// Reads an entry of a table from the fields that a user gives.
///
/// @param <T> what the table holds
@FunctionalInterface
interface EntryReader<T extends TableEntry> {
    /// The entry, with what is not given taken from the one below it.
    ///
    /// @param name   its name in the file
    /// @param under  the entry of that name which is there already
    /// @param fields what the user gives
    /// @param values reads values, and knows the source of those that do not say their own
    /// @throws org.nsot.errors.Refusal if the entry is not right
    T read(String name, Optional<T> under, YamlFields fields, SourcedReader values);
}
