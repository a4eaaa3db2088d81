package org.nsot.scenario;

import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A place in a text that is being read; it words the refusals of what stands there.
final class TextCursor {
    /// The longest text that is read; the exact decimal expansion of every double fits.
    static final int MAX_LENGTH = 2000;

    private static final List<String> SPREADS = List.of("\u00B1", "+-", "+/-", "..");
    private static final String BLANKS = " \t\u00A0\u2009\u202F";

    private final String text;
    private final Asked asked;
    private int position;

    TextCursor(String text, Asked asked) {
        this.text = text;
        this.asked = asked;
        if (text.length() > MAX_LENGTH) {
            throw malformed("it is longer than " + MAX_LENGTH + " characters", "");
        }
    }

    int position() {
        return position;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    boolean isAt(char expected) {
        return !isAtEnd() && text.charAt(position) == expected;
    }

    boolean isAt(String expected) {
        return text.startsWith(expected, position);
    }

    boolean isAtAny(String expected) {
        return !isAtEnd() && expected.indexOf(text.charAt(position)) >= 0;
    }

    boolean isAtDigit() {
        return isDigit(position);
    }

    boolean isAtName() {
        return isNamePart(position) && !isAtDigit();
    }

    /// Steps over one character if it is the expected one.
    boolean skip(char expected) {
        boolean found = isAt(expected);
        position += found ? 1 : 0;
        return found;
    }

    /// Steps over one character if it is among the expected ones.
    boolean skipAny(String expected) {
        boolean found = isAtAny(expected);
        position += found ? 1 : 0;
        return found;
    }

    /// Whether a sign of uncertainty stands here: `±`, `+-`, `+/-` or `..`.
    boolean isAtSpread() {
        return SPREADS.stream().anyMatch(this::isAt);
    }

    /// Steps over the sign of uncertainty here.
    void skipSpread() {
        position += SPREADS.stream()
                .filter(this::isAt)
                .findFirst()
                .map(String::length)
                .orElse(0);
    }

    /// Refuses what stands here unless it is the end.
    void demandEnd() {
        if (!isAtEnd()) {
            throw malformed("this does not belong to a quantity", "");
        }
    }

    /// Steps over blanks and tells whether there were any.
    boolean skipBlanks() {
        int start = position;
        while (skipAny(BLANKS)) {}
        return position > start;
    }

    /// Steps over the digits here and returns them.
    String digits() {
        int start = position;
        while (isAtDigit()) {
            position++;
        }
        return from(start);
    }

    /// Steps over the name here and returns it.
    String name() {
        int start = position;
        while (isNamePart(position)) {
            position++;
        }
        return from(start);
    }

    /// Goes back to an earlier place.
    void backTo(int earlier) {
        position = earlier;
    }

    /// The text between a place and this one.
    String from(int start) {
        return text.substring(start, position);
    }

    Refusal malformed(String problem, String hint) {
        return refuse(ErrorCode.QUANTITY_MALFORMED, position, problem, hint);
    }

    Refusal refuse(ErrorCode code, int at, String problem, String hint) {
        return asked.refuse(code, text, at, problem, hint);
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isNamePart(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return isDigit(at) || Character.isLetter(c) || "_%\u00B0\u030A".indexOf(c) >= 0;
    }
}
