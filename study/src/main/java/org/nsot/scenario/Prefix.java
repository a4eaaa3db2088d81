package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The SI prefixes.
enum Prefix {
    NONE("", 0, ""),
    QUETTA("quetta", 30, "Q"),
    RONNA("ronna", 27, "R"),
    YOTTA("yotta", 24, "Y"),
    ZETTA("zetta", 21, "Z"),
    EXA("exa", 18, "E"),
    PETA("peta", 15, "P"),
    TERA("tera", 12, "T"),
    GIGA("giga", 9, "G"),
    MEGA("mega", 6, "M"),
    KILO("kilo", 3, "k"),
    HECTO("hecto", 2, "h"),
    DECA("deca", 1, "da"),
    DECI("deci", -1, "d"),
    CENTI("centi", -2, "c"),
    MILLI("milli", -3, "m"),
    MICRO("micro", -6, "\u00B5"),
    NANO("nano", -9, "n"),
    PICO("pico", -12, "p"),
    FEMTO("femto", -15, "f"),
    ATTO("atto", -18, "a"),
    ZEPTO("zepto", -21, "z"),
    YOCTO("yocto", -24, "y"),
    RONTO("ronto", -27, "r"),
    QUECTO("quecto", -30, "q");

    private static final List<Prefix> ALL = List.of(values());
    private static final List<String> MICRO_SYMBOLS = List.of("\u00B5", "\u03BC", "u");

    private final String word;
    private final int exponent;
    private final String symbol;

    Prefix(String word, int exponent, String symbol) {
        this.word = word;
        this.exponent = exponent;
        this.symbol = symbol;
    }

    static List<Prefix> all() {
        return ALL;
    }

    static @Nullable Prefix ofExponent(int exponent) {
        for (Prefix prefix : ALL) {
            if (prefix.exponent == exponent) {
                return prefix;
            }
        }
        return null;
    }

    String word() {
        return word;
    }

    int exponent() {
        return exponent;
    }

    /// The symbol that is printed.
    String symbol() {
        return symbol;
    }

    /// All symbols that are read.
    List<String> symbols() {
        return this == MICRO ? MICRO_SYMBOLS : List.of(symbol);
    }
}
