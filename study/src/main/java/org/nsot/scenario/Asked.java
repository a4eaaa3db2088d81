package org.nsot.scenario;

import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// What a text is read for: it words the refusals.
///
/// @param parameter the name of the parameter, as the user knows it
/// @param example   a right value for it
/// @param form      what is allowed, where any dimension will do
/// @param dimension the dimension that is needed, or null if any will do
record Asked(
        String parameter,
        String example,
        String form,
        @Nullable Dimension dimension) {
    private static final int SHOWN = 40;

    static Asked any(String parameter, String example, String form) {
        return new Asked(parameter, example, form, null);
    }

    static Asked quantity(String parameter, String example, Dimension dimension) {
        return new Asked(parameter, example, "", dimension);
    }

    /// A refusal that points to a place in the text.
    ///
    /// @param position index of the place in the text, which may be its end
    /// @param problem  what is wrong there
    /// @param hint     how to mend it, or nothing
    Refusal refuse(ErrorCode code, String text, int position, String problem, String hint) {
        Excerpt excerpt = new Excerpt(text, text.codePointCount(0, position) + 1);
        String given = parameter + " = \"" + shortened(excerpt.line()) + "\": " + problem;
        String mend = (hint.isEmpty() ? "" : hint + "; ") + "write for example \"" + example + "\"";
        return new Refusal(code, given, allowed(), mend, excerpt);
    }

    private String allowed() {
        return dimension == null ? form : DimensionWords.of(dimension);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "...";
    }
}
