package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Tabled;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.Tables;

/// A device: what its current offers the nuclei, what NMR sees of it, what it costs, and whether it suffices.
///
/// Derivation: `docs/theory/08-device.md`, `docs/theory/09-knight-korringa.md`.
public final class DeviceCalculator {
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
        DeviceInputs completed = new DeviceInputs(inputs, device);
        List<Entry> shown = new ArrayList<>(completed.entries());
        List<Entry> results = new ArrayList<>(List.of(stack()));
        DeviceVerdicts verdicts = new DeviceVerdicts();
        routes.forEach(route -> results.add(verdicts.entry(route, device, List.of())));
        List<String> warnings = new ArrayList<>(DeviceCaveats.of(device));
        Set<String> references = completed.references();
        if (inputs.uncertain().isEmpty()) {
            Sampling.demandUnused(sampling);
        } else {
            Uncertainty uncertainty = Uncertainty.of(inputs, groups(), this::values, Sampling.from(sampling));
            sampling.parameters().forEach(p -> shown.add(InputEntries.of(sampling, p)));
            results.add(uncertainty.entry());
            warnings.addAll(uncertainty.warnings());
            references.add("janon2014");
        }
        warnings.addAll(verdicts.sentences());
        return new Document("device", new Group(shown), new Group(results), warnings, List.copyOf(references));
    }

    /// Beside the routes, which people see side by side, a table of its own.
    private Entry stack() {
        List<Entry> amounts = StackResult.entries(device);
        List<Group> rows = new ArrayList<>();
        for (Entry amount : amounts) {
            rows.add(Group.of(
                    Entry.text("result", "", amount.label()),
                    Entry.text("value", "value", amount.node().shown()),
                    Entry.text("unit", "unit", amount.node().unit())));
        }
        List<Entry> tables = List.of(new Entry("stack", "Stack", new Rows(rows)));
        return new Entry("stack", "stack", new Tabled(new Group(amounts), tables));
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
}
