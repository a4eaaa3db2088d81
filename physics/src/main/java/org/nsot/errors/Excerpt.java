package org.nsot.errors;

import java.io.Serializable;
import java.util.Optional;

/// The place in a text, or in a line of a file, at which reading it stopped.
///
/// @param text       the whole text, or the whole line
/// @param column     the place in code points, counted from 1; one behind the text where something is missing at its
/// end
/// @param file       name of the file; empty if the text is of no file
/// @param lineNumber number of the line in the file, counted from 1; 0 if the text is of no file
public record Excerpt(String text, int column, String file, int lineNumber) implements Serializable {
    private static final int SHOWN = 60;

    /// A place in a text that is of no file.
    public Excerpt(String text, int column) {
        this(text, column, "", 0);
    }

    /// The place in the file as `file:line:column`, if the text is of a file.
    public Optional<String> place() {
        return file.isEmpty() ? Optional.empty() : Optional.of(printable(file) + ":" + lineNumber + ":" + column);
    }

    /// The text on one line that is safe to print: control and format characters become `?`, the rest stays in place.
    public String line() {
        return printable(text);
    }

    /// The text with `?` for each control and format character, safe to print.
    public static String printable(String text) {
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
