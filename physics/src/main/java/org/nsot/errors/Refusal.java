package org.nsot.errors;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A refusal: what was given, what is allowed, and how to mend it.
///
/// Nothing else is thrown at a user of the library for bad input.
public final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String given;
    private final String allowed;
    private final String mend;
    private final @Nullable Excerpt excerpt;

    /// Builds a refusal from its four parts.
    ///
    /// @param given   what was given, with the name of the parameter
    /// @param allowed what is allowed instead
    /// @param mend    how to mend it, best with an example
    public Refusal(ErrorCode code, String given, String allowed, String mend) {
        this(null, code, given, allowed, mend);
    }

    /// Builds a refusal of a text that was read as far as a certain place.
    ///
    /// @param given   what was given, with the name of the parameter
    /// @param allowed what is allowed instead
    /// @param mend    how to mend it, best with an example
    /// @param excerpt the text and the place in it
    public Refusal(ErrorCode code, String given, String allowed, String mend, Excerpt excerpt) {
        this(excerpt, code, given, allowed, mend);
    }

    private Refusal(@Nullable Excerpt excerpt, ErrorCode code, String given, String allowed, String mend) {
        super(code.code() + ": " + place(excerpt) + given + "; allowed: " + allowed + "; " + mend);
        this.code = code;
        this.given = given;
        this.allowed = allowed;
        this.mend = mend;
        this.excerpt = excerpt;
    }

    private static String place(@Nullable Excerpt excerpt) {
        return excerpt == null ? "" : excerpt.place().map(place -> place + ": ").orElse("");
    }

    /// The code.
    public ErrorCode code() {
        return code;
    }

    /// What was given.
    public String given() {
        return given;
    }

    /// What is allowed.
    public String allowed() {
        return allowed;
    }

    /// How to mend it.
    public String mend() {
        return mend;
    }

    /// The text that was refused and the place in it, where there is one.
    public Optional<Excerpt> excerpt() {
        return Optional.ofNullable(excerpt);
    }
}
