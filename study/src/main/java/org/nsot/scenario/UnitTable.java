package org.nsot.scenario;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsot.constants.Codata;

/// All named units. `docs/reference/units.md` lists the same, and a test keeps the two equal.
///
/// An exact name wins over a prefix with a unit; the table is such that no name can be read in two ways.
final class UnitTable {
    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510582");

    private static final Dimension TIME = Dimension.of(0, 0, 1, 0, 0, 0, 0);
    private static final Dimension ENERGY = Dimension.of(1, 2, -2, 0, 0, 0, 0);
    private static final Dimension MOMENT = Dimension.of(0, 2, 0, 1, 0, 0, 0);
    private static final Dimension FLUX_DENSITY = Dimension.of(1, 0, -2, -1, 0, 0, 0);

    private static final List<NamedUnit> ALL = List.of(
            prefixed("metre", Dimension.of(0, 1, 0, 0, 0, 0, 0), "1", "m"),
            prefixed("gram", Dimension.of(1, 0, 0, 0, 0, 0, 0), "1e-3", "g"),
            prefixed("second", TIME, "1", "s"),
            prefixed("ampere", Dimension.of(0, 0, 0, 1, 0, 0, 0), "1", "A"),
            prefixed("kelvin", Dimension.of(0, 0, 0, 0, 1, 0, 0), "1", "K"),
            prefixed("mole", Dimension.of(0, 0, 0, 0, 0, 1, 0), "1", "mol"),
            prefixed("candela", Dimension.of(0, 0, 0, 0, 0, 0, 1), "1", "cd"),
            prefixed("hertz", Dimension.of(0, 0, -1, 0, 0, 0, 0), "1", "Hz"),
            prefixed("radian", Dimension.NONE, "1", "rad"),
            prefixed("steradian", Dimension.NONE, "1", "sr"),
            prefixed("newton", Dimension.of(1, 1, -2, 0, 0, 0, 0), "1", "N"),
            prefixed("pascal", Dimension.of(1, -1, -2, 0, 0, 0, 0), "1", "Pa"),
            prefixed("joule", ENERGY, "1", "J"),
            prefixed("watt", Dimension.of(1, 2, -3, 0, 0, 0, 0), "1", "W"),
            prefixed("coulomb", Dimension.of(0, 0, 1, 1, 0, 0, 0), "1", "C"),
            prefixed("volt", Dimension.of(1, 2, -3, -1, 0, 0, 0), "1", "V"),
            prefixed("farad", Dimension.of(-1, -2, 4, 2, 0, 0, 0), "1", "F"),
            prefixed("ohm", Dimension.of(1, 2, -3, -2, 0, 0, 0), "1", "\u03A9", "\u2126", "ohm"),
            prefixed("siemens", Dimension.of(-1, -2, 3, 2, 0, 0, 0), "1", "S"),
            prefixed("weber", Dimension.of(1, 2, -2, -1, 0, 0, 0), "1", "Wb"),
            prefixed("tesla", FLUX_DENSITY, "1", "T"),
            prefixed("henry", Dimension.of(1, 2, -2, -2, 0, 0, 0), "1", "H"),
            bare("minute", TIME, "60", "min"),
            bare("hour", TIME, "3600", "h"),
            bare("day", TIME, "86400", "d"),
            new NamedUnit("electronvolt", codata(ENERGY, Codata.ELEMENTARY_CHARGE), true, List.of("eV")),
            bare(
                    "angstrom",
                    Dimension.of(0, 1, 0, 0, 0, 0, 0),
                    "1e-10",
                    "\u00C5",
                    "\u212B",
                    "A\u030A",
                    "angstrom",
                    "Angstrom"),
            prefixed("barn", Dimension.of(0, 2, 0, 0, 0, 0, 0), "1e-28", "b", "barn"),
            prefixed("gauss", FLUX_DENSITY, "1e-4", "G"),
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
            bare("percent", Dimension.NONE, "1e-2", "%"),
            bare("part per million", Dimension.NONE, "1e-6", "ppm"),
            bare("part per billion", Dimension.NONE, "1e-9", "ppb"),
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

    private static NamedUnit prefixed(String word, Dimension dimension, String size, String... symbols) {
        return new NamedUnit(word, factor(dimension, new BigDecimal(size)), true, List.of(symbols));
    }

    private static NamedUnit bare(String word, Dimension dimension, String size, String... symbols) {
        return new NamedUnit(word, factor(dimension, new BigDecimal(size)), false, List.of(symbols));
    }

    private static UnitFactor codata(Dimension dimension, double constant) {
        return factor(dimension, BigDecimal.valueOf(constant));
    }

    private static UnitFactor degree() {
        return factor(Dimension.NONE, PI).over(factor(Dimension.NONE, new BigDecimal("180")));
    }

    private static UnitFactor factor(Dimension dimension, BigDecimal size) {
        return new UnitFactor(dimension, Scale.of(size));
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
