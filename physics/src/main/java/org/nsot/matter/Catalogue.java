package org.nsot.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A table: entries by name, in a fixed order. It does not change; [#with] makes another one.
///
/// @param <T> what it holds
public final class Catalogue<T extends TableEntry> {
    private final Naming naming;
    private final Map<String, T> byKey;
    private final Map<String, T> byName;

    private Catalogue(Naming naming, Map<String, T> byKey) {
        this.naming = naming;
        this.byKey = byKey;
        this.byName = new HashMap<>(2 * byKey.size());
        for (T entry : byKey.values()) {
            for (String alias : entry.aliases()) {
                byName.put(naming.writing().canonical(alias), entry);
            }
        }
        byName.putAll(byKey);
    }

    /// @throws Refusal NSOT-307 if two entries have the same key
    static <T extends TableEntry> Catalogue<T> of(Naming naming, List<T> entries) {
        return new Catalogue<>(naming, keyed(naming, entries));
    }

    /// This table with the entries given: an entry whose key is known replaces the old one, another is added
    /// at the end.
    ///
    /// @throws Refusal NSOT-307 if two of the entries given have the same key
    public Catalogue<T> with(Collection<? extends T> entries) {
        Map<String, T> all = new LinkedHashMap<>(byKey);
        all.putAll(keyed(naming, entries));
        return new Catalogue<>(naming, all);
    }

    /// The entry of that name.
    ///
    /// @throws Refusal if the table does not hold it; the message names the nearest ones
    public T of(String name) {
        return find(name).orElseThrow(() -> unknown(name, keys()));
    }

    /// The entry of that name, if the table holds it.
    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(naming.writing().canonical(name)));
    }

    /// All entries, in the order of the table.
    public List<T> all() {
        return List.copyOf(byKey.values());
    }

    Refusal unknown(String name, Collection<String> known) {
        List<String> nearest = naming.nearest(name, known);
        String question = nearest.isEmpty() ? "" : "did you mean " + String.join(" or ", nearest) + "? ";
        return new Refusal(
                naming.code(),
                naming.what() + " = " + name,
                "one of the " + known.size() + " names of the table",
                question + naming.remedy());
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (T entry : byKey.values()) {
            keys.add(entry.key());
        }
        return keys;
    }

    private static <T extends TableEntry> Map<String, T> keyed(Naming naming, Collection<? extends T> entries) {
        Map<String, T> keyed = new LinkedHashMap<>(2 * entries.size());
        for (T entry : entries) {
            if (keyed.put(naming.writing().canonical(entry.key()), entry) != null) {
                throw new Refusal(
                        ErrorCode.ENTRY_INVALID,
                        naming.what() + " = " + entry.key() + ", twice",
                        "one entry for each name",
                        "remove or rename one of them");
            }
        }
        return keyed;
    }
}
