package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsot.document.Document;
import org.nsot.document.Node;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.scenario.Unit;

/// The torque on one nucleus and its critical point, in one or both formulations and as measured.
///
/// Source: `cahaya2023`, eqs. (15), (16).
public final class TorqueCalculator {
    private static final Set<String> NO_REFERENCE = Set.of("given", "default", "vacuum", "Knight shift");

    private final Inputs<TorqueParameter> inputs;
    private final List<Formulation> formulations;
    private final TorqueScenario scenario;
    private final List<TorqueColumn> columns;

    private TorqueCalculator(Inputs<TorqueParameter> inputs, List<Formulation> formulations, Optional<Tables> own) {
        this.inputs = inputs;
        this.formulations = List.copyOf(formulations);
        this.scenario = TorqueScenario.from(inputs, own);
        this.columns = TorqueColumn.of(scenario, this.formulations);
    }

    /// The answer of `nsot torque`; with uncertain inputs, the results have bands.
    ///
    /// @param sampling how uncertain inputs are sampled
    /// @param own      tables with entries of the user; empty for those of the program
    public static Document answer(
            Inputs<TorqueParameter> inputs,
            Inputs<SamplingParameter> sampling,
            List<Formulation> formulations,
            Optional<Tables> own) {
        return new TorqueCalculator(inputs, formulations, own).answer(sampling);
    }

    private Document answer(Inputs<SamplingParameter> sampling) {
        List<Entry> shown = new ArrayList<>(inputs());
        List<Entry> results = new ArrayList<>();
        for (TorqueColumn column : columns) {
            results.add(column.entry());
        }
        List<String> warnings = new ArrayList<>(TorqueCaveats.ofColumns(scenario, columns));
        Set<String> references = references();
        if (inputs.uncertain().isEmpty()) {
            Sampling.demandUnused(sampling);
        } else {
            Uncertainty uncertainty = Uncertainty.of(
                    inputs, columns.stream().map(TorqueColumn::group).toList(), this::values, Sampling.from(sampling));
            sampling.parameters().forEach(p -> shown.add(InputEntries.of(sampling, p)));
            results.add(uncertainty.entry());
            warnings.addAll(uncertainty.warnings());
            references.add("janon2014");
        }
        return new Document("torque", new Group(shown), new Group(results), warnings, List.copyOf(references));
    }

    /// All results that have a value at the nominal inputs, route by route.
    private double[] values(Inputs<TorqueParameter> sample) {
        TorqueScenario sampled = scenario.withQuantitiesOf(sample);
        List<DeviceRoute> routes = sampled.routes(formulations);
        double[] values =
                new double[columns.stream().mapToInt(c -> c.valued().size()).sum()];
        int k = 0;
        for (int i = 0; i < routes.size(); i++) {
            for (TorqueResult result : columns.get(i).valued()) {
                values[k++] = result.of(routes.get(i).torque(), sampled);
            }
        }
        return values;
    }

    private Set<String> references() {
        Set<String> references = new LinkedHashSet<>(List.of("cahaya2023", "codata2022"));
        references.add(scenario.isotope().source());
        if (columns.size() > formulations.size()) {
            references.add("korringa1950");
        }
        if (scenario.metal().isPresent()) {
            for (Value value : scenario.values().values()) {
                if (!NO_REFERENCE.contains(value.source())) {
                    references.add(value.source());
                }
            }
        }
        return references;
    }

    private List<Entry> inputs() {
        List<Entry> entries = new ArrayList<>();
        for (TorqueParameter parameter : inputs.parameters()) {
            if (inputs.has(parameter) || scenario.has(parameter)) {
                entries.add(input(parameter));
            }
        }
        return entries;
    }

    private Entry input(TorqueParameter parameter) {
        return switch (parameter) {
            case ISOTOPE ->
                InputEntries.of(inputs, parameter, new Text(scenario.isotope().name()));
            case METAL ->
                InputEntries.of(
                        inputs,
                        parameter,
                        new Text(scenario.metal().orElseThrow().symbol()));
            case SPIN ->
                sourced(
                        parameter,
                        new Text(scenario.spin().toString()),
                        inputs.isGiven(parameter) ? "given" : "isotope");
            case SPIN_LENGTH ->
                InputEntries.of(
                        inputs, parameter, new Amount(scenario.spinLength().of(scenario.spin()), "1"));
            default -> quantity(parameter, scenario.value(parameter));
        };
    }

    private Entry quantity(TorqueParameter parameter, Value value) {
        if (inputs.has(parameter) && value.source().equals(inputs.source(parameter))) {
            return InputEntries.of(inputs, parameter);
        }
        String unit = String.valueOf(parameter.unit());
        return sourced(parameter, new Amount(Unit.of(unit).numberOf(value.si()), unit), value.source());
    }

    private static Entry sourced(TorqueParameter parameter, Node node, String source) {
        return new Entry(parameter.key(), parameter.label(), new Sourced(node, source));
    }
}
