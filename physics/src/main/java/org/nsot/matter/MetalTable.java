package org.nsot.matter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;

/// The table of metals. Sources and the rules of the table: `docs/reference/matter.md`.
public final class MetalTable {
    private static final String KNIGHT_SHIFT = "knight_shift";
    private static final String KORRINGA_PRODUCT = "korringa_product";
    private static final Catalogue<Metal> BUILT_IN = Catalogue.of(
            new Naming(
                    ErrorCode.METAL_UNKNOWN,
                    "metal",
                    "For another metal give its values, or an entry of your own; nsot metals lists all",
                    Naming.Writing.WORD),
            read());

    private MetalTable() {}

    /// The table that comes with the program.
    public static Catalogue<Metal> builtIn() {
        return BUILT_IN;
    }

    /// All metals of the table.
    public static List<Metal> all() {
        return BUILT_IN.all();
    }

    /// The metal of that symbol or English name.
    ///
    /// @throws Refusal NSOT-303 if the table does not hold it; the message names the nearest ones
    public static Metal of(String name) {
        return BUILT_IN.of(name);
    }

    private static List<Metal> read() {
        List<ValueRow> rows = ValueRow.read("metal_values.tsv");
        List<Metal> metals = new ArrayList<>();
        for (String[] f : TableText.resource("metals.tsv", 8)) {
            metals.add(new Metal(f[0], f[1], cell(f), valence(f[7]), values(f[0], rows), resonances(f[0], rows)));
        }
        return metals;
    }

    private static UnitCell cell(String[] f) {
        return new UnitCell(
                Lattice.of(f[2]),
                Integer.parseInt(f[3]),
                Double.parseDouble(f[4]),
                Double.parseDouble(f[5]),
                Math.toRadians(Double.parseDouble(f[6])));
    }

    private static Optional<Integer> valence(String text) {
        return text.equals(TableText.NONE) ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private static Map<MetalQuantity, Sourced> values(String symbol, List<ValueRow> rows) {
        Map<MetalQuantity, Sourced> values = new EnumMap<>(MetalQuantity.class);
        for (ValueRow row : rows) {
            if (row.entry().equals(symbol) && row.nucleus().equals(TableText.NONE)) {
                values.put(MetalQuantity.of(row.quantity()), row.value());
            }
        }
        return values;
    }

    private static List<NuclearResonance> resonances(String symbol, List<ValueRow> rows) {
        Map<String, NuclearResonance> resonances = new LinkedHashMap<>();
        for (ValueRow row : rows) {
            if (row.entry().equals(symbol) && !row.nucleus().equals(TableText.NONE)) {
                NuclearResonance old = resonances.getOrDefault(
                        row.nucleus(), new NuclearResonance(row.nucleus(), Optional.empty(), Optional.empty()));
                resonances.put(row.nucleus(), joined(old, row));
            }
        }
        return List.copyOf(resonances.values());
    }

    private static NuclearResonance joined(NuclearResonance old, ValueRow row) {
        Optional<Sourced> value = Optional.of(row.value());
        return switch (row.quantity()) {
            case KNIGHT_SHIFT -> new NuclearResonance(old.isotope(), value, old.korringaProduct());
            case KORRINGA_PRODUCT -> new NuclearResonance(old.isotope(), old.knightShift(), value);
            default -> throw Quantities.unknown(row.quantity());
        };
    }
}
