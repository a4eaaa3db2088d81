package org.nsot.figure;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A line of text with italics, vectors and indices, as in `*k*_F *r*`, `**M** (A/m)` or `*f*_{con}^{(1)}`.
///
/// | markup            | meaning                                                       |
/// |-------------------|---------------------------------------------------------------|
/// | `*x*`             | italic, for a variable                                        |
/// | `**x**`           | bold, for a vector                                            |
/// | `_a` or `_{abc}`  | index below; may hold `*x*`                                    |
/// | `^a` or `^{abc}`  | index above; straight after an index below it is set over it  |
///
/// Every character is checked against the font, so that no figure shows an empty box.
public final class Label {
    private static final double INDEX_SIZE = 0.7;
    private static final double INDEX_DROP = 0.2;
    private static final double INDEX_RISE = 0.38;
    private static final double STACKED_RISE = 0.47;
    private static final double INDEX_GAP = 0.03;

    /// A run of text of one kind; lengths are over the size of the type, `y` counts downwards.
    record Piece(String text, Face face, double x, double y, double size) {}

    /// How a piece looks.
    enum Face {
        UPRIGHT,
        ITALIC,
        BOLD
    }

    private enum Level {
        LINE,
        BELOW,
        ABOVE,
        STACKED
    }

    private final String markup;
    private final List<Piece> pieces = new ArrayList<>();
    private double width;
    private int position;

    private Label(String markup) {
        this.markup = markup;
    }

    /// Reads `markup`.
    ///
    /// @throws Refusal NSOT-206 if the font lacks a character or a mark is not closed
    public static Label of(String markup) {
        checkGlyphs(markup);
        Label label = new Label(markup);
        label.read();
        return label;
    }

    /// A label without any markup, as for numbers and names given by a user.
    public static Label plain(String text) {
        checkGlyphs(text);
        Label label = new Label(text);
        label.append(text, Face.UPRIGHT, Level.LINE);
        return label;
    }

    /// Width in points.
    public double widthPt() {
        return width * FigureFont.SIZE_PT;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private static void checkGlyphs(String text) {
        int missing = FigureFont.firstMissing(text);
        if (missing >= 0) {
            String glyph = Character.toString(text.codePointAt(missing));
            throw refusal(text, "its character '" + glyph + "' is not in the font");
        }
    }

    private void read() {
        double below = Double.NaN;
        while (position < markup.length()) {
            char mark = markup.charAt(position);
            if (mark == '_' || mark == '^') {
                position++;
                boolean stacked = mark == '^' && !Double.isNaN(below);
                double end = width;
                double start = stacked ? below : end;
                width = start;
                readRuns(argument(), mark == '_' ? Level.BELOW : stacked ? Level.STACKED : Level.ABOVE);
                width = Math.max(width, end);
                below = mark == '_' ? start : Double.NaN;
            } else {
                below = Double.NaN;
                readRuns(upToIndex(), Level.LINE);
            }
        }
    }

    private String argument() {
        if (position >= markup.length()) {
            throw refusal(markup, "an index is missing at its end");
        }
        if (markup.charAt(position) != '{') {
            return markup.substring(position, ++position);
        }
        int close = markup.indexOf('}', position);
        if (close < 0) {
            throw refusal(markup, "a brace is not closed");
        }
        String inside = markup.substring(position + 1, close);
        position = close + 1;
        return inside;
    }

    private String upToIndex() {
        int start = position;
        while (position < markup.length() && "_^".indexOf(markup.charAt(position)) < 0) {
            position++;
        }
        return markup.substring(start, position);
    }

    private void readRuns(String runs, Level level) {
        int start = 0;
        while (start < runs.length()) {
            String mark = runs.startsWith("**", start) ? "**" : runs.startsWith("*", start) ? "*" : "";
            int from = start + mark.length();
            int end = mark.isEmpty() ? plainEnd(runs, from) : runs.indexOf(mark, from);
            if (end < 0) {
                throw refusal(markup, "an asterisk is not closed");
            }
            append(runs.substring(from, end), face(mark), level);
            start = end + mark.length();
        }
    }

    private static int plainEnd(String runs, int from) {
        int end = runs.indexOf('*', from);
        return end < 0 ? runs.length() : end;
    }

    private static Face face(String mark) {
        return switch (mark) {
            case "*" -> Face.ITALIC;
            case "**" -> Face.BOLD;
            default -> Face.UPRIGHT;
        };
    }

    private void append(String text, Face face, Level level) {
        double size = level == Level.LINE ? 1 : INDEX_SIZE;
        double y = switch (level) {
            case LINE -> 0;
            case BELOW -> INDEX_DROP;
            case ABOVE -> -INDEX_RISE;
            case STACKED -> -STACKED_RISE;
        };
        double shift = level == Level.STACKED || level == Level.ABOVE ? INDEX_GAP + overhang() : 0;
        pieces.add(new Piece(text, face, width + shift, y, size));
        width += shift + FigureFont.advance(text) * size;
    }

    /// How far the last letter on the line leans over its width.
    private double overhang() {
        return pieces.stream()
                .filter(piece -> piece.y() == 0)
                .reduce((first, last) -> last)
                .filter(piece -> piece.face() == Face.ITALIC)
                .map(piece -> FigureFont.overhang(piece.text()))
                .orElse(0.0);
    }

    private static Refusal refusal(String markup, String reason) {
        return new Refusal(
                ErrorCode.LABEL_MALFORMED,
                "label \"" + markup + "\": " + reason,
                "Latin and Greek letters, digits and common signs, with *italic*, **bold**, _{below} and ^{above}",
                "write for example \"*k*_F *r*\"");
    }
}
