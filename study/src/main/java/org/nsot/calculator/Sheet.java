package org.nsot.calculator;

import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Flag;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Missing;
import org.nsot.document.Node.Rows;
import org.nsot.errors.Refusal;
import org.nsot.matter.Injector;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.matter.Sourced;
import org.nsot.scenario.Tables;

/// Everything that the tables know of one nucleus, metal or injector: each value with unit, conditions and source.
public final class Sheet {
    private static final String DERIVED = "computed from the values above";

    private final List<Group> rows = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    private Sheet() {}

    /// The answer of `nsot show`.
    ///
    /// @throws Refusal the refusal of the table that the name looks like a name of
    public static Document of(String name, Tables tables) {
        Optional<Isotope> isotope = tables.isotopes().find(name);
        Optional<Metal> metal = tables.metals().find(name);
        Optional<Injector> injector = tables.injectors().find(name);
        Sheet sheet = new Sheet();
        isotope.ifPresent(sheet::add);
        metal.ifPresent(sheet::add);
        injector.ifPresent(sheet::add);
        if (sheet.rows.isEmpty()) {
            boolean mass = name.chars().anyMatch(c -> c >= '0' && c <= '9');
            (mass ? tables.isotopes() : tables.metals()).of(name);
        }
        return new Document(
                "show",
                Group.of(text("name", "name", name)),
                Group.of(new Entry("rows", "values", new Rows(sheet.rows))),
                List.of(),
                sheet.references.stream().distinct().sorted().toList());
    }

    private void add(Isotope isotope) {
        add("magnetic moment", isotope.moment());
        isotope.quadrupole().ifPresent(q -> add("quadrupole moment", q));
        isotope.abundance().ifPresent(a -> add("natural abundance", a));
        isotope.halfLife().ifPresent(h -> add("half-life", h));
        computed("spin I", isotope.spin().quantumNumber(), "1");
        computed("gyromagnetic ratio", isotope.gyromagneticRatio(), "rad/(s T)");
        computed("Larmor frequency at 1 T", isotope.larmorFrequencyHz(1), "Hz");
    }

    private void add(Metal metal) {
        metal.values().forEach((quantity, value) -> add(quantity.label().replace('_', ' '), value));
        metal.conductivity().ifPresent(c -> computed("conductivity", c.value(), c.unit()));
        computed("atoms per volume", metal.atomsPerM3(), "1/m^3");
        metal.resonances().forEach(r -> {
            r.knightShift().ifPresent(k -> add("Knight shift of " + r.isotope(), k));
            r.korringaProduct().ifPresent(t -> add("T1 T of " + r.isotope(), t));
        });
    }

    private void add(Injector set) {
        set.values().forEach((quantity, value) -> add(quantity.label().replace('_', ' '), value));
        set.conductivity().ifPresent(c -> computed("conductivity", c.value(), c.unit()));
    }

    private void add(String quantity, Sourced value) {
        references.add(value.source());
        rows.add(Group.of(
                text("quantity", "quantity", quantity),
                amountIn("value", value.value()),
                value.uncertainty() == 0
                        ? new Entry("uncertainty", "uncertainty", new Missing(""))
                        : amountIn("uncertainty", value.uncertainty()),
                text("unit", "unit", value.unit()),
                text("conditions", "conditions", value.conditions()),
                text("source", "source", value.source()),
                new Entry("checked", "checked", new Flag(value.checked()))));
    }

    private void computed(String quantity, double value, String unit) {
        rows.add(Group.of(
                text("quantity", "quantity", quantity),
                amountIn("value", value),
                new Entry("uncertainty", "uncertainty", new Missing("")),
                text("unit", "unit", unit),
                text("conditions", "conditions", ""),
                text("source", "source", DERIVED),
                new Entry("checked", "checked", new Flag(true))));
    }

    /// A number whose unit stands in a column of its own, because it changes from row to row.
    private static Entry amountIn(String key, double value) {
        return amount(key, key, value, "");
    }
}
