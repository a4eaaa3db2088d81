package org.nsot.matter;

/// Parity of a nuclear state.
public enum Parity {
    /// +1.
    EVEN,
    /// -1.
    ODD;

    /// `+` or `-`.
    public char sign() {
        return this == EVEN ? '+' : '-';
    }
}
