package org.nsot.scenario;

import java.util.List;

/// Texts in a row, `[a, b]` or one below the other behind hyphens.
///
/// @param items the texts
/// @param place where the list begins
record YamlList(List<YamlText> items, FilePlace place) implements YamlValue {
    YamlList {
        items = List.copyOf(items);
    }
}
