package org.nsot.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// The keys of a place in a file, in their order.
///
/// @param file  the file
/// @param path  the keys that lead here, as in `nuclei.57Fe`; empty at the top
/// @param place where to point if a key is missing
/// @param byKey the fields by their keys
record YamlFields(TextFile file, String path, FilePlace place, Map<String, YamlField> byKey) implements YamlValue {

    /// Those of a file; none if it is empty.
    static YamlFields ofOptional(TextFile file) {
        return file.text().isEmpty() ? new YamlFields(file, "", FilePlace.START, Map.of()) : YamlReader.read(file);
    }

    /// All fields, in the order of the file.
    List<YamlField> all() {
        return List.copyOf(byKey.values());
    }

    /// These fields, if no other keys than the known ones are among them.
    ///
    /// @throws Refusal NSOT-606 at the first key that is not known, with the nearest one
    YamlFields only(Collection<String> known) {
        for (YamlField field : byKey.values()) {
            if (!known.contains(field.key())) {
                throw unknown(field, known);
            }
        }
        return this;
    }

    /// The field of that key, if it is given.
    Optional<YamlField> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The value of a key that is given here, or else the one that is there already.
    ///
    /// @param example a right value
    /// @throws Refusal NSOT-607 if there is neither
    <T> T get(String key, String example, Function<YamlField, T> reader, Optional<T> otherwise) {
        return find(key).map(reader).or(() -> otherwise).orElseThrow(() -> missing(key, example));
    }

    /// The field of a key that must be given.
    ///
    /// @param example a right value
    /// @throws Refusal NSOT-607 if it is not
    YamlField require(String key, String example) {
        return find(key).orElseThrow(() -> missing(key, example));
    }

    /// A refusal of a mapping without a key.
    Refusal missing(String key, String example) {
        return file.refuse(
                ErrorCode.KEY_MISSING,
                place,
                (path.isEmpty() ? "the file" : path) + " without " + key,
                "an entry with " + key,
                "add for example \"" + key + ": " + example + "\"");
    }

    /// A refusal of a mapping with none of some keys.
    ///
    /// @param keys    with commas
    /// @param example one of them
    Refusal missingOneOf(String keys, String example) {
        return file.refuse(
                ErrorCode.KEY_MISSING,
                place,
                (path.isEmpty() ? "the file" : path) + " has none of " + keys,
                "one of " + keys,
                "add for example \"" + example + ":\" with its values, indented, below it");
    }

    /// What `reader` makes of these fields; a refusal that says no place gets one. It is that of the field without
    /// which nothing is wrong, or that of the whole where there is no such field.
    <T> T checked(Function<YamlFields, T> reader) {
        try {
            return reader.apply(this);
        } catch (Refusal refusal) {
            throw hasPlace(refusal) ? refusal : placed(refusal, culprit(reader));
        }
    }

    private FilePlace culprit(Function<YamlFields, ?> reader) {
        for (YamlField field : byKey.values()) {
            if (without(field.key()).isTakenBy(reader)) {
                return field.value().place();
            }
        }
        return place;
    }

    private YamlFields without(String key) {
        Map<String, YamlField> others = new LinkedHashMap<>(byKey);
        others.remove(key);
        return new YamlFields(file, path, place, others);
    }

    private boolean isTakenBy(Function<YamlFields, ?> reader) {
        try {
            var _ = reader.apply(this);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static boolean hasPlace(Refusal refusal) {
        return refusal.excerpt().isPresent() && refusal.excerpt().get().place().isPresent();
    }

    private Refusal placed(Refusal refusal, FilePlace at) {
        return file.refuse(refusal.code(), at, path + ": " + refusal.given(), refusal.allowed(), refusal.mend());
    }

    private Refusal unknown(YamlField field, Collection<String> known) {
        String mend = Nearest.to(field.key(), known)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("take one of these keys, or check the indentation");
        return field.refuse(ErrorCode.KEY_UNKNOWN, field.path() + " is no key here", String.join(", ", known), mend);
    }
}
