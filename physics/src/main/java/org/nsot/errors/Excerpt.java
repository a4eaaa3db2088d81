package org.nsot.errors;

import java.io.Serializable;

/// The place in a text at which reading it stopped.
///
/// @param text   the whole text
/// @param column the place in code points, counted from 1; one behind the text where something is missing at its end
public record Excerpt(String text, int column) implements Serializable {
    private static final int SHOWN = 60;

    /// The text on one line that is safe to print: control and format characters become `?`, the rest stays in place.
    public String line() {
        return text.codePoints()
                .map(c -> isPrintable(c) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Two lines: the text, or its part of at most 60 characters around the place, and a caret under the place.
    public String withCaret() {
        int[] points = line().codePoints().toArray();
        int place = Math.clamp(column - 1L, 0, points.length);
        int from = Math.clamp(place - SHOWN / 2L, 0, Math.max(0, points.length - SHOWN));
        int to = Math.min(points.length, from + SHOWN);
        String before = new String(points, from, place - from);
        String behind = new String(points, place, Math.max(0, to - place));
        return before + behind + System.lineSeparator() + " ".repeat(width(before)) + "^";
    }

    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
