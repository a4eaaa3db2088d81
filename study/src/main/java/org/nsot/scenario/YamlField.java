package org.nsot.scenario;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// A key in a file and its value.
///
/// @param file     the file
/// @param path     the keys that lead to it and itself, as in `nuclei.57Fe.moment`
/// @param key      the key
/// @param keyPlace where the key begins
/// @param value    the value
record YamlField(TextFile file, String path, String key, FilePlace keyPlace, YamlValue value) {
    private static final int MOST_DIGITS = 3;

    /// The text of the value.
    ///
    /// @throws Refusal NSOT-609 if there is none
    String text() {
        if (value instanceof YamlText(String text, FilePlace place) && !text.isBlank()) {
            return text;
        }
        throw wrongKind(found(), "text", key + ": some text");
    }

    private String found() {
        return switch (value) {
            case YamlText(String text, FilePlace _) -> text.isBlank() ? "nothing" : "text";
            case YamlList _ -> "a list";
            case YamlFields _ -> "keys";
        };
    }

    /// The items of a list, or the one text that stands in its place.
    ///
    /// @throws Refusal NSOT-609 if there is none, or one is empty
    List<YamlField> items() {
        List<YamlText> texts = switch (value) {
            case YamlText text when !text.text().isBlank() -> List.of(text);
            case YamlList list when !list.items().isEmpty() -> list.items();
            default -> throw wrongKind(found(), "a list of texts", key + ": [one, two]");
        };
        return texts.stream()
                .map(t -> new YamlField(file, path, key, t.place(), t))
                .toList();
    }

    /// The keys of the value; a missing key is told at this key.
    ///
    /// @throws Refusal NSOT-609 if there are none
    YamlFields fields() {
        if (value instanceof YamlFields(TextFile f, String p, FilePlace place, Map<String, YamlField> byKey)) {
            return new YamlFields(f, p, keyPlace, byKey);
        }
        throw wrongKind(found(), "keys with their values", "indent them below " + key + ":");
    }

    /// The keys of the value; none if it is text.
    YamlFields fieldsIfAny() {
        return value instanceof YamlText ? new YamlFields(file, path, keyPlace, Map.of()) : fields();
    }

    /// The keys of the value; none if nothing is there.
    ///
    /// @throws Refusal NSOT-609 if it is something else
    YamlFields section() {
        boolean nothing = value instanceof YamlText(String text, FilePlace _) && text.isBlank();
        return nothing ? fieldsIfAny() : fields();
    }

    /// A whole number from 1 to 999.
    ///
    /// @throws Refusal NSOT-609 if the value is none
    int wholeNumber() {
        String text = text();
        if (!text.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}")) {
            throw wrongKind("\"" + text + "\"", "a whole number from 1 to 999", key + ": 4");
        }
        return Integer.parseInt(text);
    }

    /// Whether the value is the first or the second of two words.
    ///
    /// @throws Refusal NSOT-609 if it is neither
    boolean isFirst(String first, String second) {
        String text = text();
        if (!text.equals(first) && !text.equals(second)) {
            throw wrongKind("\"" + text + "\"", first + " or " + second, key + ": " + first);
        }
        return text.equals(first);
    }

    /// What `reader` makes of the text; its refusals point into the file, unless they point into another one.
    <T> T read(Function<String, T> reader) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (Refusal refusal) {
            if (refusal.excerpt().flatMap(Excerpt::place).isPresent()) {
                throw refusal;
            }
            FilePlace at = refusal.excerpt()
                    .filter(excerpt -> excerpt.text().equals(text))
                    .map(excerpt -> inside(text, excerpt.column()))
                    .orElse(value.place());
            throw file.refuse(refusal.code(), at, refusal.given(), refusal.allowed(), refusal.mend());
        }
    }

    /// A refusal that points to the key.
    Refusal refuse(ErrorCode code, String given, String allowed, String mend) {
        return file.refuse(code, keyPlace, given, allowed, mend);
    }

    /// The same refusal, with the place of the value.
    Refusal place(Refusal refusal) {
        return file.refuse(refusal.code(), value.place(), refusal.given(), refusal.allowed(), refusal.mend());
    }

    /// @param first the field that stands for the same, if there is one
    /// @throws Refusal NSOT-608 if there is one
    void refuseIfRepeated(@Nullable YamlField first) {
        if (first != null) {
            throw refuse(
                    ErrorCode.KEY_REPEATED,
                    path + " stands here again, first in line " + first.keyPlace.line(),
                    "each key and each entry once",
                    "remove one of the two");
        }
    }

    private Refusal wrongKind(String found, String allowed, String example) {
        return file.refuse(
                ErrorCode.VALUE_KIND,
                value.place(),
                path + " is " + found,
                allowed,
                "write for example \"" + example + "\"");
    }

    /// The place of a column of the text, where the text stands in the file as it is; else that of its beginning.
    private FilePlace inside(String text, int column) {
        FilePlace start = value.place();
        String line = file.line(start.line());
        int from = line.offsetByCodePoints(0, start.column() - 1);
        int quote = from < line.length() && "\"'".indexOf(line.charAt(from)) >= 0 ? 1 : 0;
        return line.startsWith(text, from + quote) ? start.further(quote + column - 1) : start;
    }
}
