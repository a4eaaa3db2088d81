package org.nsot.export.field;

/// Values as text: numbers between blanks and line ends, then the line that closes them.
final class TextRows implements FieldRows {
    private final FieldInput input;
    private final double[] skipped;
    private final long rows;
    private long rowsDone;
    private String line = "";
    private int at;

    /// @param cells of a row
    /// @param rows  of the map
    TextRows(FieldInput input, int cells, long rows) {
        this.input = input;
        this.skipped = new double[3 * cells];
        this.rows = rows;
    }

    @Override
    public void next(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = number();
        }
        rowsDone++;
        if (rowsDone == rows) {
            demandEnd();
        }
    }

    @Override
    public void skip(long count) {
        for (long i = 0; i < count; i++) {
            next(skipped);
        }
    }

    private double number() {
        toWord();
        int from = at;
        while (at < line.length() && line.charAt(at) > ' ') {
            at++;
        }
        String word = line.substring(from, at);
        if (word.startsWith("#")) {
            throw input.brokenLine(
                    line, from + 1, "the values end behind " + rowsDone + " of " + rows + " rows", "all values");
        }
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw input.brokenLine(line, from + 1, "\"" + word + "\" among the values", "numbers");
        }
    }

    /// Moves on to the next character that is no blank.
    private void toWord() {
        while (true) {
            while (at < line.length() && line.charAt(at) <= ' ') {
                at++;
            }
            if (at < line.length()) {
                return;
            }
            line = input.line();
            at = 0;
        }
    }

    private void demandEnd() {
        toWord();
        if (line.charAt(at) != '#') {
            throw input.brokenLine(line, at + 1, "more values than the header tells", "\"# End: Data Text\" here");
        }
    }
}
