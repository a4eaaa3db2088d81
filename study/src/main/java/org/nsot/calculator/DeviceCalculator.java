package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nsot.device.Feasibility;
import org.nsot.document.Digits;
import org.nsot.document.Document;
import org.nsot.document.Node;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Tabled;
import org.nsot.document.Node.Text;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.Tables;
import org.nsot.scenario.Unit;

/// A device: what its current offers the nuclei, what NMR sees of it, what it costs, and whether it suffices.
///
/// Derivation: `docs/theory/08-device.md`, `docs/theory/09-knight-korringa.md`.
public final class DeviceCalculator {
    private static final List<String> CITED =
            List.of("cahaya2023", "codata2022", "takahashi2008", "mosendz2010", "nyquist1928", "korringa1950");

    private final Inputs<DeviceParameter> inputs;
    private final List<Formulation> formulations;
    private final Tables tables;
    private final DeviceScenario device;
    private final List<DeviceRoute> routes;

    private DeviceCalculator(Inputs<DeviceParameter> inputs, List<Formulation> formulations, Tables tables) {
        this.inputs = inputs;
        this.formulations = List.copyOf(formulations);
        this.tables = tables;
        this.device = DeviceScenario.of(inputs, tables);
        this.routes = device.routes(this.formulations);
    }

    /// The answer of `nsot device`; with uncertain inputs, the results have bands.
    ///
    /// @param sampling how uncertain inputs are sampled
    public static Document answer(
            Inputs<DeviceParameter> inputs,
            Inputs<SamplingParameter> sampling,
            List<Formulation> formulations,
            Tables tables) {
        return new DeviceCalculator(inputs, formulations, tables).answer(sampling);
    }

    private Document answer(Inputs<SamplingParameter> sampling) {
        List<Entry> shown = new ArrayList<>(inputs());
        List<Entry> results = new ArrayList<>(List.of(stack()));
        List<String> warnings = new ArrayList<>(DeviceCaveats.of(device));
        Map<String, List<String>> sharing = new LinkedHashMap<>();
        for (DeviceRoute route : routes) {
            Feasibility feasibility = Feasibility.of(route.torque(), device.si(DeviceParameter.T2), device.point());
            results.add(new Entry(route.key(), route.label(), results(route, feasibility)));
            feasibility
                    .reasons()
                    .forEach(reason -> sharing.computeIfAbsent(reason.text(), _ -> new ArrayList<>())
                            .add(route.label()));
        }
        sharing.forEach((reason, labels) -> warnings.add(String.join(", ", labels) + ": " + reason));
        Set<String> references = references();
        if (inputs.uncertain().isEmpty()) {
            Sampling.demandUnused(sampling);
        } else {
            Uncertainty uncertainty = Uncertainty.of(inputs, groups(), this::values, Sampling.from(sampling));
            sampling.parameters().forEach(p -> shown.add(InputEntries.of(sampling, p)));
            results.add(uncertainty.entry());
            warnings.addAll(uncertainty.warnings());
            references.add("janon2014");
        }
        return new Document("device", new Group(shown), new Group(results), warnings, List.copyOf(references));
    }

    /// Beside the routes, which people see side by side, a table of its own.
    private Entry stack() {
        List<Entry> amounts = new ArrayList<>();
        List<Group> rows = new ArrayList<>();
        for (StackResult result : StackResult.values()) {
            ResultGroup.Result named = result.named();
            double value = result.of(device);
            amounts.add(amount(named, value));
            rows.add(Group.of(
                    Entry.text("result", "", named.label()),
                    Entry.text("value", "value", Digits.five(value)),
                    Entry.text("unit", "unit", named.unit())));
        }
        List<Entry> tables = List.of(new Entry("stack", "Stack", new Rows(rows)));
        return new Entry("stack", "stack", new Tabled(new Group(amounts), tables));
    }

    private Group results(DeviceRoute route, Feasibility feasibility) {
        List<Entry> entries = new ArrayList<>();
        for (RouteResult result : RouteResult.values()) {
            entries.add(amount(result.named(), result.of(route.torque(), device)));
        }
        entries.add(Entry.amount("needed_over_available", "needed over available mu", feasibility.factor(), "1"));
        entries.add(Entry.text("verdict", "verdict", feasibility.words()));
        return new Group(entries);
    }

    private static Entry amount(ResultGroup.Result result, double value) {
        return Entry.amount(result.key(), result.label(), value, result.unit());
    }

    private List<ResultGroup> groups() {
        return Stream.concat(Stream.of(StackResult.group()), routes.stream().map(RouteResult::group))
                .toList();
    }

    /// All results, group by group.
    private double[] values(Inputs<DeviceParameter> sample) {
        DeviceScenario sampled = DeviceScenario.of(sample, tables);
        List<Double> values = new ArrayList<>();
        for (StackResult result : StackResult.values()) {
            values.add(result.of(sampled));
        }
        for (DeviceRoute route : sampled.routes(formulations)) {
            for (RouteResult result : RouteResult.values()) {
                values.add(result.of(route.torque(), sampled));
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Set<String> references() {
        Set<String> references = new LinkedHashSet<>(CITED);
        references.add(device.isotope().source());
        inputs.parameters().stream()
                .filter(p -> !inputs.isGiven(p))
                .flatMap(p -> device.value(p).stream())
                .map(Value::source)
                .filter(source -> !Set.of("default", "Knight shift").contains(source))
                .forEach(references::add);
        return references;
    }

    private List<Entry> inputs() {
        return inputs.parameters().stream()
                .filter(p -> p.isWord() || device.has(p))
                .map(this::input)
                .toList();
    }

    private Entry input(DeviceParameter parameter) {
        return switch (parameter) {
            case ISOTOPE ->
                InputEntries.of(inputs, parameter, new Text(device.isotope().name()));
            case METAL ->
                InputEntries.of(inputs, parameter, new Text(device.metal().symbol()));
            case INJECTOR ->
                InputEntries.of(inputs, parameter, new Text(device.set().name()));
            default ->
                device.value(parameter)
                        .filter(_ -> !inputs.isGiven(parameter))
                        .map(value -> sourced(parameter, value))
                        .orElseGet(() -> InputEntries.of(inputs, parameter));
        };
    }

    private static Entry sourced(DeviceParameter parameter, Value value) {
        String unit = String.valueOf(parameter.unit());
        Node amount = new Amount(Unit.of(unit).numberOf(value.si()), unit);
        return new Entry(parameter.key(), parameter.label(), new Sourced(amount, value.source()));
    }
}
