package org.nsot.matter;

import java.util.List;

/// An entry of a table, found by its key.
public sealed interface TableEntry permits Isotope, Metal, Injector {
    /// The name under which the table lists it.
    String key();

    /// Other names under which it is found.
    default List<String> aliases() {
        return List.of();
    }
}
