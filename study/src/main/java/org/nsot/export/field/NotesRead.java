package org.nsot.export.field;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Title, quantity and notes as they come up in a file, which any program may have written.
final class NotesRead {
    private final Map<String, String> notes = new LinkedHashMap<>();
    private String title = "";
    private String quantity = "";

    void title(String text) {
        title = shortened(text);
    }

    /// The quantity from its name or that of a component, as `M_x`.
    void quantity(String name) {
        quantity =
                name.replaceFirst("[_ ]?x$", "").replaceAll("[^A-Za-z0-9]", "").replaceFirst("^[0-9]+", "");
    }

    /// A line `key: value`; one without a key is a `note`.
    void line(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            note("note", text.strip());
        } else {
            note(text.substring(0, colon), text.substring(colon + 1).strip());
        }
    }

    /// A note; what comes twice is strung together.
    void note(String name, String value) {
        String key = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        notes.merge(
                key.matches("[a-z].*") && !FieldDescription.isTaken(key) ? key : "note_" + key,
                shortened(value),
                (a, b) -> shortened(a + "; " + b));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), FieldDescription.LONGEST));
    }

    FieldDescription description() {
        return new FieldDescription(title, quantity.isEmpty() ? "V" : quantity, notes);
    }
}
