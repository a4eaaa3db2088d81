package org.nsot.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsot.constants.Codata;

/// All named units. `docs/reference/units.md` lists the same, and a test keeps the two equal.
///
/// An exact name wins over a prefix with a unit; the table is such that no name can be read in two ways.
final class UnitTable {
    private static final String PI = "3.14159265358979323846264338327950288419716939937510582";

    private static final Dimension TIME = Dimension.of(0, 0, 1, 0, 0, 0, 0);
    private static final Dimension ENERGY = Dimension.of(1, 2, -2, 0, 0, 0, 0);
    private static final Dimension MOMENT = Dimension.of(0, 2, 0, 1, 0, 0, 0);
    private static final Dimension FLUX_DENSITY = Dimension.of(1, 0, -2, -1, 0, 0, 0);

    private static final List<NamedUnit> ALL = List.of(
            si("metre", Dimension.of(0, 1, 0, 0, 0, 0, 0), "m"),
            prefixed("gram", Dimension.of(1, 0, 0, 0, 0, 0, 0), Rational.of(1, -3), "g"),
            si("second", TIME, "s"),
            si("ampere", Dimension.of(0, 0, 0, 1, 0, 0, 0), "A"),
            si("kelvin", Dimension.of(0, 0, 0, 0, 1, 0, 0), "K"),
            si("mole", Dimension.of(0, 0, 0, 0, 0, 1, 0), "mol"),
            si("candela", Dimension.of(0, 0, 0, 0, 0, 0, 1), "cd"),
            si("hertz", Dimension.of(0, 0, -1, 0, 0, 0, 0), "Hz"),
            si("radian", Dimension.NONE, "rad"),
            si("steradian", Dimension.NONE, "sr"),
            si("newton", Dimension.of(1, 1, -2, 0, 0, 0, 0), "N"),
            si("pascal", Dimension.of(1, -1, -2, 0, 0, 0, 0), "Pa"),
            si("joule", ENERGY, "J"),
            si("watt", Dimension.of(1, 2, -3, 0, 0, 0, 0), "W"),
            si("coulomb", Dimension.of(0, 0, 1, 1, 0, 0, 0), "C"),
            si("volt", Dimension.of(1, 2, -3, -1, 0, 0, 0), "V"),
            si("farad", Dimension.of(-1, -2, 4, 2, 0, 0, 0), "F"),
            si("ohm", Dimension.of(1, 2, -3, -2, 0, 0, 0), "\u03A9", "\u2126", "ohm"),
            si("siemens", Dimension.of(-1, -2, 3, 2, 0, 0, 0), "S"),
            si("weber", Dimension.of(1, 2, -2, -1, 0, 0, 0), "Wb"),
            si("tesla", FLUX_DENSITY, "T"),
            si("henry", Dimension.of(1, 2, -2, -2, 0, 0, 0), "H"),
            bare("minute", TIME, Rational.of(60, 0), "min"),
            bare("hour", TIME, Rational.of(3600, 0), "h"),
            bare("day", TIME, Rational.of(86_400, 0), "d"),
            new NamedUnit("electronvolt", codata(ENERGY, Codata.ELEMENTARY_CHARGE), true, List.of("eV")),
            bare(
                    "angstrom",
                    Dimension.of(0, 1, 0, 0, 0, 0, 0),
                    Rational.of(1, -10),
                    "\u00C5",
                    "\u212B",
                    "A\u030A",
                    "angstrom",
                    "Angstrom"),
            prefixed("barn", Dimension.of(0, 2, 0, 0, 0, 0, 0), Rational.of(1, -28), "b", "barn"),
            prefixed("gauss", FLUX_DENSITY, Rational.of(1, -4), "G"),
            new NamedUnit(
                    "Bohr magneton",
                    codata(MOMENT, Codata.BOHR_MAGNETON),
                    false,
                    List.of("mu_B", "\u00B5_B", "\u03BC_B", "muB", "\u00B5B", "\u03BCB")),
            new NamedUnit(
                    "nuclear magneton",
                    codata(MOMENT, Codata.NUCLEAR_MAGNETON),
                    false,
                    List.of("mu_N", "\u00B5_N", "\u03BC_N", "muN")),
            bare("percent", Dimension.NONE, Rational.of(1, -2), "%"),
            bare("part per million", Dimension.NONE, Rational.of(1, -6), "ppm"),
            bare("part per billion", Dimension.NONE, Rational.of(1, -9), "ppb"),
            new NamedUnit("degree", degree(), true, List.of("deg")),
            new NamedUnit("degree", degree(), false, List.of("\u00B0", "degree")));

    private static final Map<String, NamedUnit> BY_NAME = byName();

    private UnitTable() {}

    static List<NamedUnit> all() {
        return ALL;
    }

    /// The unit of that name, or null if there is none.
    static @Nullable PrefixedUnit find(String name) {
        NamedUnit exact = BY_NAME.get(name);
        if (exact != null) {
            return new PrefixedUnit(Prefix.NONE, exact);
        }
        for (Prefix prefix : Prefix.all()) {
            for (String symbol : prefix.symbols()) {
                NamedUnit unit = name.startsWith(symbol) ? BY_NAME.get(name.substring(symbol.length())) : null;
                if (unit != null && unit.takesPrefixes()) {
                    return new PrefixedUnit(prefix, unit);
                }
            }
        }
        return null;
    }

    private static NamedUnit si(String word, Dimension dimension, String... symbols) {
        return prefixed(word, dimension, Rational.ONE, symbols);
    }

    private static NamedUnit prefixed(String word, Dimension dimension, Rational size, String... symbols) {
        return new NamedUnit(word, new UnitFactor(dimension, size), true, List.of(symbols));
    }

    private static NamedUnit bare(String word, Dimension dimension, Rational size, String... symbols) {
        return new NamedUnit(word, new UnitFactor(dimension, size), false, List.of(symbols));
    }

    private static UnitFactor codata(Dimension dimension, double constant) {
        return new UnitFactor(dimension, decimal(constant));
    }

    private static UnitFactor degree() {
        return new UnitFactor(Dimension.NONE, Rational.ofDecimal(PI, 0).over(Rational.of(180, 0)));
    }

    /// The decimal that the double is printed as, which is how the constant was published.
    private static Rational decimal(double constant) {
        String text = Double.toString(constant);
        int e = text.indexOf('E');
        return Rational.ofDecimal(text.substring(0, e), Integer.parseInt(text.substring(e + 1)));
    }

    private static Map<String, NamedUnit> byName() {
        Map<String, NamedUnit> units = HashMap.newHashMap(64);
        for (NamedUnit unit : ALL) {
            for (String symbol : unit.symbols()) {
                units.put(symbol, unit);
            }
        }
        return Map.copyOf(units);
    }
}
