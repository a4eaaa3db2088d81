package org.nsot.matter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsot.errors.ErrorCode;

/// The table of spin Hall injectors, one set of values per publication and material. Sources and the rules of
/// the table: `docs/reference/matter.md`.
public final class InjectorTable {
    private static final Catalogue<Injector> BUILT_IN = Catalogue.of(
            new Naming(
                    ErrorCode.INJECTOR_UNKNOWN,
                    "injector",
                    "For another one give angle, length and conductivity, or an entry of your own; nsot injectors lists all",
                    Naming.Writing.WORD),
            read());

    private InjectorTable() {}

    /// The table that comes with the program.
    public static Catalogue<Injector> builtIn() {
        return BUILT_IN;
    }

    /// All sets of the table.
    public static List<Injector> all() {
        return BUILT_IN.all();
    }

    /// The set of that name, as in `Pt-liu2011`.
    ///
    /// @throws Refusal NSOT-304 if the table does not hold it; the message names the nearest ones
    public static Injector of(String name) {
        return BUILT_IN.of(name);
    }

    /// All sets of a material in the table that comes with the program.
    ///
    /// @throws Refusal NSOT-304 if it has none
    public static List<Injector> ofMaterial(String material) {
        return ofMaterial(BUILT_IN, material);
    }

    /// All sets of a material in a table.
    ///
    /// @throws Refusal NSOT-304 if it has none; the message names the nearest materials
    public static List<Injector> ofMaterial(Catalogue<Injector> table, String material) {
        List<Injector> sets = new ArrayList<>();
        Set<String> materials = new LinkedHashSet<>();
        for (Injector set : table.all()) {
            materials.add(set.material());
            if (set.material().equalsIgnoreCase(material.strip())) {
                sets.add(set);
            }
        }
        if (sets.isEmpty()) {
            throw table.unknown(material, materials);
        }
        return sets;
    }

    private static List<Injector> read() {
        List<ValueRow> rows = ValueRow.read("injector_values.tsv");
        List<Injector> injectors = new ArrayList<>();
        for (String[] f : TableText.resource("injectors.tsv", 5)) {
            String note = f[4].equals(TableText.NONE) ? "" : f[4];
            injectors.add(new Injector(f[0], f[1], f[2], f[3], note, values(f[0], rows)));
        }
        return injectors;
    }

    private static Map<InjectorQuantity, Sourced> values(String name, List<ValueRow> rows) {
        Map<InjectorQuantity, Sourced> values = new EnumMap<>(InjectorQuantity.class);
        for (ValueRow row : rows) {
            if (row.entry().equals(name)) {
                values.put(InjectorQuantity.of(row.quantity()), row.value());
            }
        }
        return values;
    }
}
