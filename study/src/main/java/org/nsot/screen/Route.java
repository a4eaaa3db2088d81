package org.nsot.screen;

/// From what the coupling of a nucleus to the electrons of a metal is known.
public enum Route {
    /// T1 T measured; K where it was measured. The coupling is taken as contact, xi = 1.
    MEASURED("measured"),
    /// Free electrons with the contact enhancement that a measured K implies.
    KNIGHT_SHIFT("eta of K"),
    /// Free electrons with an assumed contact enhancement: an unmeasured nucleus, often a foreign one.
    ELECTRON_GAS("electron gas");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /// In plain words.
    public String words() {
        return words;
    }
}
