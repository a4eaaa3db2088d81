package org.nsot.calculator;

import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsot.document.Digits;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Missing;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Text;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorQuantity;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalQuantity;
import org.nsot.matter.Sourced;

/// The tables as lists: one row an entry, a dash where nothing is known, sources in the last column.
public final class TableList {
    private static final String UNKNOWN = "–";

    private TableList() {}

    /// The answer of `nsot nuclei`, with the Larmor frequency in a field.
    public static Document nuclei(List<Isotope> isotopes, double fieldTesla) {
        return list(
                "nuclei",
                Group.of(amount("field", "magnetic field for the Larmor frequency", fieldTesla, "T")),
                isotopes.stream().map(i -> row(i, fieldTesla)).toList(),
                isotopes.stream().flatMap(TableList::values));
    }

    /// The answer of `nsot metals`.
    public static Document metals(List<Metal> metals) {
        return list(
                "metals",
                Group.of(),
                metals.stream().map(TableList::row).toList(),
                metals.stream().flatMap(TableList::values));
    }

    /// The answer of `nsot injectors`.
    public static Document injectors(List<Injector> injectors) {
        return list(
                "injectors",
                Group.of(),
                injectors.stream().map(TableList::row).toList(),
                injectors.stream().flatMap(i -> i.values().values().stream()));
    }

    private static Document list(String command, Group inputs, List<Group> rows, Stream<Sourced> values) {
        List<String> references =
                values.map(Sourced::source).distinct().sorted().toList();
        return new Document(
                command, inputs, Group.of(new Entry("rows", command, new Rows(rows))), List.of(), references);
    }

    private static Group row(Isotope isotope, double fieldTesla) {
        return Group.of(
                text("isotope", "isotope", isotope.name()),
                text("spin", "spin", isotope.spin().toString()),
                amount("moment", "moment", isotope.momentMuN(), "mu_N"),
                amount("gyromagnetic_ratio", "gamma", isotope.gyromagneticRatio(), "rad/(s T)"),
                amount("larmor_frequency", "Larmor", isotope.larmorFrequencyHz(fieldTesla), "Hz"),
                optional("quadrupole_moment", "Q", isotope.quadrupoleBarn(), "b"),
                optional("abundance", "abundance", isotope.abundance().map(Sourced::value), "%"),
                new Entry(
                        "half_life",
                        "half-life",
                        new Text(isotope.halfLife()
                                .map(h -> Digits.five(h.value()) + " " + h.unit())
                                .orElse("stable"))),
                text("sources", "sources", sources(values(isotope))));
    }

    private static Group row(Metal metal) {
        return Group.of(
                text("metal", "metal", metal.symbol()),
                text("name", "name", metal.name()),
                text("structure", "structure", metal.cell().lattice().label()),
                quantity(metal, MetalQuantity.LATTICE_CONSTANT, "a"),
                quantity(metal, MetalQuantity.FERMI_WAVENUMBER, "k_F"),
                quantity(metal, MetalQuantity.FERMI_ENERGY, "E_F"),
                optional("conductivity", "conductivity", metal.conductivity().map(Sourced::value), "S/m"),
                text(
                        "resonances",
                        "NMR",
                        metal.resonances().isEmpty()
                                ? UNKNOWN
                                : metal.resonances().stream()
                                        .map(r -> r.isotope())
                                        .collect(Collectors.joining(" "))),
                text("sources", "sources", sources(values(metal))));
    }

    private static Group row(Injector set) {
        return Group.of(
                text("injector", "injector", set.name()),
                text("material", "material", set.material()),
                quantity(set, InjectorQuantity.SPIN_HALL_ANGLE, "theta"),
                quantity(set, InjectorQuantity.SPIN_DIFFUSION_LENGTH, "lambda"),
                optional("conductivity", "sigma", set.conductivity().map(Sourced::value), "S/m"),
                quantity(set, InjectorQuantity.THICKNESS, "thickness"),
                quantity(set, InjectorQuantity.TEMPERATURE, "temperature"),
                text("checked", "checked", set.isChecked() ? "yes" : "no"),
                text("reference", "reference", set.reference()));
    }

    /// All values of a nucleus that come from a source.
    static Stream<Sourced> values(Isotope isotope) {
        return Stream.of(Optional.of(isotope.moment()), isotope.quadrupole(), isotope.abundance(), isotope.halfLife())
                .flatMap(Optional::stream);
    }

    /// All values of a metal that come from a source.
    static Stream<Sourced> values(Metal metal) {
        return Stream.concat(
                metal.values().values().stream(),
                metal.resonances().stream()
                        .flatMap(r ->
                                Stream.of(r.knightShift(), r.korringaProduct()).flatMap(Optional::stream)));
    }

    private static Entry quantity(Metal metal, MetalQuantity quantity, String label) {
        return optional(quantity.label(), label, metal.value(quantity).map(Sourced::value), quantity.unit());
    }

    private static Entry quantity(Injector set, InjectorQuantity quantity, String label) {
        return optional(quantity.label(), label, set.value(quantity).map(Sourced::value), quantity.unit());
    }

    private static Entry optional(String key, String label, Optional<Double> value, String unit) {
        return value.map(v -> amount(key, label, v, unit)).orElseGet(() -> new Entry(key, label, new Missing(unit)));
    }

    private static String sources(Stream<Sourced> values) {
        Set<String> keys = values.map(Sourced::source).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(" ", keys);
    }
}
