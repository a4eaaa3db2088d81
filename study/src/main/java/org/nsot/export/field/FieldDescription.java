package org.nsot.export.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a file says of its map beside grid and values.
///
/// @param title    one line
/// @param quantity symbol of the quantity, as `M`: a letter, then letters and digits
/// @param notes    what else a reader must know, in order: program, formulation, parameters; keys in lower case with
///     underscores, values on one line
public record FieldDescription(String title, String quantity, Map<String, String> notes) {
    /// Characters of a text.
    static final int LONGEST = 10_000;
    /// What the formats say themselves.
    private static final List<String> TAKEN = List.of("title", "quantity", "unit", "origin", "steps");

    /// Copies the notes; line ends and `##`, which begins a comment in OVF, become blanks and `#`.
    ///
    /// @throws IllegalArgumentException if the quantity or a key is no such word, or a text
    ///     is beyond 10000 characters
    public FieldDescription {
        demand(quantity.matches("[A-Za-z][A-Za-z0-9]*"), quantity);
        title = line(title);
        Map<String, String> lines = new LinkedHashMap<>();
        notes.forEach((key, value) -> {
            demand(key.matches("[a-z][a-z0-9_]*") && !isTaken(key), key);
            lines.put(key, line(value));
        });
        notes = Collections.unmodifiableMap(lines);
    }

    /// Whether a format says itself what the key stands for.
    static boolean isTaken(String key) {
        return TAKEN.contains(key);
    }

    private static String line(String text) {
        String line =
                text.replaceAll("\\p{Cntrl}+", " ").replaceAll("#{2,}", "#").strip();
        demand(line.length() <= LONGEST, line.length() + " characters");
        return line;
    }

    private static void demand(boolean holds, String given) {
        if (!holds) {
            throw new IllegalArgumentException("not for the description of a map: " + given);
        }
    }

    /// The name of a component (0, 1, 2), as `M_x`.
    String component(int c) {
        return quantity + "_" + "xyz".charAt(c);
    }
}
