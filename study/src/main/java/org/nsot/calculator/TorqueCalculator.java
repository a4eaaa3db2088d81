package org.nsot.calculator;

import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Document;
import org.nsot.document.Node;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.ComplexAmount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;

/// The torque on one nucleus and its critical point, in one or both formulations.
///
/// Source: `cahaya2023`, eqs. (15), (16).
public final class TorqueCalculator {
    private static final TorqueResult[] RESULTS = TorqueResult.values();

    private final Inputs<TorqueParameter> inputs;
    private final List<Formulation> formulations;
    private final TorqueScenario scenario;

    private TorqueCalculator(Inputs<TorqueParameter> inputs, List<Formulation> formulations) {
        this.inputs = inputs;
        this.formulations = List.copyOf(formulations);
        this.scenario = TorqueScenario.from(inputs);
    }

    /// The answer of `nsot torque`; with uncertain inputs, the results have bands.
    ///
    /// @param sampling how uncertain inputs are sampled
    public static Document answer(
            Inputs<TorqueParameter> inputs, Inputs<SamplingParameter> sampling, List<Formulation> formulations) {
        return new TorqueCalculator(inputs, formulations).answer(sampling);
    }

    private Document answer(Inputs<SamplingParameter> sampling) {
        List<Entry> shown = new ArrayList<>(inputs());
        List<Entry> results = new ArrayList<>();
        formulations.forEach(f -> results.add(new Entry(f.label(), f.label(), results(f))));
        List<String> warnings = new ArrayList<>(TorqueCaveats.of(scenario.nucleus(), scenario.t2Second()));
        List<String> references = new ArrayList<>(List.of("cahaya2023", "codata2022", "stone2019"));
        if (inputs.uncertain().isEmpty()) {
            Sampling.demandUnused(sampling);
        } else {
            Uncertainty uncertainty = Uncertainty.of(
                    inputs,
                    formulations.stream().map(TorqueResult::group).toList(),
                    this::values,
                    Sampling.from(sampling));
            sampling.parameters().forEach(p -> shown.add(InputEntries.of(sampling, p)));
            results.add(uncertainty.entry());
            warnings.addAll(uncertainty.warnings());
            references.add("janon2014");
        }
        return new Document("torque", new Group(shown), new Group(results), warnings, references);
    }

    /// All results, formulation by formulation.
    private double[] values(Inputs<TorqueParameter> sample) {
        TorqueScenario sampled = scenario.withQuantitiesOf(sample);
        double[] values = new double[formulations.size() * RESULTS.length];
        int k = 0;
        for (Formulation formulation : formulations) {
            NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(formulation, sampled.nucleus());
            for (TorqueResult result : RESULTS) {
                values[k++] = result.of(torque, sampled);
            }
        }
        return values;
    }

    private Group results(Formulation formulation) {
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(formulation, scenario.nucleus());
        List<Entry> entries = new ArrayList<>();
        for (TorqueResult result : RESULTS) {
            ResultGroup.Result named = result.named();
            entries.add(Entry.amount(named.key(), named.label(), result.of(torque, scenario), named.unit()));
            if (result == TorqueResult.G_DAMP) {
                entries.add(new Entry(
                        "g_nuclear_conventional",
                        "4 pi (g_damp + i g_field)",
                        new ComplexAmount(
                                4 * Math.PI * torque.dampPerM2(), 4 * Math.PI * torque.fieldPerM2(), "1/m^2")));
            }
        }
        double gain = torque.gainPerSecondPerJoule();
        double currentGain = gain * scenario.injector().spinHallAngle();
        entries.add(text("amplified_at_plus_z", "amplified at m = +z for", gain > 0 ? "mu > 0" : "mu < 0"));
        entries.add(text("amplifying_current", "that is, for a current", currentGain > 0 ? "j > 0" : "j < 0"));
        return new Group(entries);
    }

    private List<Entry> inputs() {
        return inputs.parameters().stream().map(this::input).toList();
    }

    private Entry input(TorqueParameter parameter) {
        return switch (parameter) {
            case ISOTOPE ->
                InputEntries.of(inputs, parameter, new Text(scenario.isotope().name()));
            case SPIN ->
                sourced(
                        parameter,
                        new Text(scenario.nucleus().spin().toString()),
                        inputs.isGiven(parameter) ? "given" : "isotope");
            case MOMENT ->
                inputs.isGiven(parameter) || !inputs.isGiven(TorqueParameter.ISOTOPE)
                        ? InputEntries.of(inputs, parameter)
                        : sourced(
                                parameter,
                                new Amount(scenario.momentJPerT() / NUCLEAR_MAGNETON, "mu_N"),
                                scenario.momentSource());
            case SPIN_LENGTH ->
                InputEntries.of(inputs, parameter, new Amount(scenario.nucleus().spinLengthValue(), "1"));
            default -> InputEntries.of(inputs, parameter);
        };
    }

    private static Entry sourced(TorqueParameter parameter, Node node, String source) {
        return new Entry(parameter.key(), parameter.label(), new Sourced(node, source));
    }
}
