package org.nsot.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Where a value comes from, with its year: a bibliography key such as `stone2019`, or words that end with the year.
///
/// @param text the key or the words
/// @param year the year
record SourceText(String text, int year) {
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\d{4})[a-z]*");
    private static final Pattern WORDS = Pattern.compile("(?s).*\\b(\\d{4})[).]*\\s*");

    /// @throws Refusal NSOT-307 if the text does not say the year
    static SourceText of(String text) {
        Matcher key = KEY.matcher(text);
        Matcher words = WORDS.matcher(text);
        if (key.matches()) {
            return new SourceText(text, Integer.parseInt(key.group(1)));
        }
        if (words.matches()) {
            return new SourceText(text, Integer.parseInt(words.group(1)));
        }
        throw new Refusal(
                ErrorCode.ENTRY_INVALID,
                "source = " + text,
                "a bibliography key, or words that end with the year",
                "write for example \"stone2019\" or \"own measurement, 2026\"");
    }
}
