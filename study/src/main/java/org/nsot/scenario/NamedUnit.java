package org.nsot.scenario;

import java.util.List;

/// A unit with names of its own.
///
/// @param word          the unit in words
/// @param factor        what it means
/// @param takesPrefixes whether SI prefixes may stand before its names
/// @param symbols       all names that are read; the first is the one that is printed
record NamedUnit(String word, UnitFactor factor, boolean takesPrefixes, List<String> symbols) {
    String symbol() {
        return symbols.getFirst();
    }
}
