package org.nsot.scenario;

/// Which numbers a quantity may be.
public enum Allowed {
    /// Every number.
    ANY("", ""),
    /// Every number but zero.
    NOT_ZERO("other than zero", "it is zero"),
    /// Zero and above.
    NOT_NEGATIVE("zero or greater", "it is negative"),
    /// Above zero.
    POSITIVE("greater than zero", "it is not greater than zero");

    private final String words;
    private final String problem;

    Allowed(String words, String problem) {
        this.words = words;
        this.problem = problem;
    }

    /// In words, as in `a time greater than zero`.
    public String words() {
        return words;
    }

    /// What is wrong with a number that is not among them.
    public String problem() {
        return problem;
    }

    /// Whether the number is among them.
    public boolean allows(double number) {
        return switch (this) {
            case ANY -> true;
            case NOT_ZERO -> number != 0;
            case NOT_NEGATIVE -> number >= 0;
            case POSITIVE -> number > 0;
        };
    }
}
