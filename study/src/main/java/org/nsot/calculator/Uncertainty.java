package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nsot.calculator.ResultGroup.Result;
import org.nsot.document.Digits;
import org.nsot.document.Node.Entry;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Distribution;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;

/// What the uncertain inputs of a calculation make of its results, for its answer.
///
/// @param parameters  the uncertain inputs
/// @param groups      the results
/// @param propagation their bands, group by group
/// @param assumption  the distributions assumed, in words
public record Uncertainty(
        List<? extends Parameter> parameters, List<ResultGroup> groups, Propagation propagation, String assumption) {
    /// One sample that makes more of the variance than this shows that the variance is not settled.
    private static final double DOMINANT = 0.05;

    public Uncertainty {
        parameters = List.copyOf(parameters);
        groups = List.copyOf(groups);
    }

    /// Samples the uncertain inputs, of which there must be one, and runs the calculation.
    ///
    /// @param groups what the calculation gives
    /// @param model  the values of all results, group by group, for inputs that are exact
    /// @throws Refusal as the model does at the nominal values, or at more than 2.5 % of the samples
    public static <P extends Enum<P> & Parameter> Uncertainty of(
            Inputs<P> inputs, List<ResultGroup> groups, Function<Inputs<P>, double[]> model, Sampling sampling) {
        List<P> uncertain = inputs.uncertain();
        List<Distribution> distributions =
                uncertain.stream().map(inputs::distribution).toList();
        Propagation propagation =
                Propagation.of(distributions, values -> model.apply(inputs.with(uncertain, values)), sampling);
        return new Uncertainty(uncertain, groups, propagation, assumption(inputs, uncertain, sampling));
    }

    private static <P extends Enum<P> & Parameter> String assumption(
            Inputs<P> inputs, List<P> uncertain, Sampling sampling) {
        String distributions = uncertain.stream()
                .map(p -> p.label() + " = " + InputEntries.inWords(inputs.distribution(p), String.valueOf(p.unit())))
                .collect(Collectors.joining("; "));
        return "Uncertain inputs are taken as independent of each other: " + distributions + ". Their bands come from "
                + sampling.samples() + " samples (seed " + sampling.seed()
                + "); a share is the first-order Sobol index, and what the shares lack to 100 % comes from inputs acting"
                + " together.";
    }

    /// The entry `uncertainty` of the results.
    public Entry entry() {
        return UncertaintyEntry.of(this);
    }

    /// What must be said beside the bands: the distributions assumed, samples left out, unsettled variances.
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>(List.of(assumption));
        if (!propagation.refusals().isEmpty()) {
            warnings.add(leftOut());
        }
        String heavy = heavyTails();
        if (!heavy.isEmpty()) {
            warnings.add("A single sample makes more than " + Digits.five(100 * DOMINANT) + " % of the variance of "
                    + heavy + ": mean, standard deviation and shares are not settled there; trust median and band.");
        }
        return List.copyOf(warnings);
    }

    private String leftOut() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> firsts = new LinkedHashMap<>();
        for (Refusal refusal : propagation.refusals()) {
            String reason = refusal.code().code() + ", " + refusal.code().meaning();
            counts.merge(reason, 1, Integer::sum);
            firsts.putIfAbsent(reason, refusal.given());
        }
        String reasons = counts.entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ", the first with " + firsts.get(e.getKey()) + ")")
                .collect(Collectors.joining("; "));
        return Digits.five(100 * propagation.failedFraction())
                + " % of the samples are refused by the formulas and left out of the bands: " + reasons + ".";
    }

    private String heavyTails() {
        List<String> names = new ArrayList<>();
        int k = 0;
        for (ResultGroup group : groups) {
            for (Result result : group.results()) {
                if (propagation.bands().get(k++).farthest() > DOMINANT) {
                    names.add(result.label() + " (" + group.label() + ")");
                }
            }
        }
        return String.join(", ", names);
    }
}
