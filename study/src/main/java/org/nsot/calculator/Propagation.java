package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Distribution;

/// What the uncertainty of independent inputs makes of the results of a model, by Monte Carlo.
///
/// With n samples and k inputs the model runs n (k + 1) times.
///
/// @param bands    one for each result
/// @param samples  how many samples were drawn
/// @param refusals those of the samples at which the model refused; they are not in the bands
public record Propagation(List<Band> bands, int samples, List<Refusal> refusals) {
    /// From here on the end of the 95 % band would lie among the samples that failed.
    private static final double MOST_FAILED = 0.025;

    public Propagation {
        bands = List.copyOf(bands);
        refusals = List.copyOf(refusals);
    }

    /// Samples the inputs and runs the model.
    ///
    /// @param inputs at least one
    /// @param model  takes a value for each input and gives the results; it must not keep the array
    /// @throws Refusal as the model does at the nominal values, or at more than 2.5 % of the samples
    public static Propagation of(List<Distribution> inputs, UnaryOperator<double[]> model, Sampling sampling) {
        double[] nominal =
                model.apply(inputs.stream().mapToDouble(Distribution::nominal).toArray());
        double[][] columns = columns(inputs, sampling, 0);
        Samples picked = Samples.of(columns, model, nominal.length);
        demandFewFailures(picked, sampling.samples());
        List<List<Share>> shares = shares(picked, columns, columns(inputs, sampling, inputs.size()), model, nominal);
        double[] linear = LinearPropagation.standardDeviations(inputs, model);
        List<Band> bands = new ArrayList<>();
        for (int k = 0; k < nominal.length; k++) {
            bands.add(Band.of(nominal[k], picked.sorted(k), linear[k], shares.get(k)));
        }
        return new Propagation(bands, sampling.samples(), picked.refusals());
    }

    private static double[][] columns(List<Distribution> inputs, Sampling sampling, int firstColumn) {
        double[][] columns = new double[inputs.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = RandomColumn.uniform(sampling.seed(), firstColumn + i, sampling.samples());
            for (int row = 0; row < columns[i].length; row++) {
                columns[i][row] = inputs.get(i).quantile(columns[i][row]);
            }
        }
        return columns;
    }

    private static void demandFewFailures(Samples samples, int drawn) {
        if (samples.refusals().size() > MOST_FAILED * drawn) {
            Refusal first = samples.refusals().getFirst();
            throw new Refusal(
                    first.code(),
                    100.0 * samples.refusals().size() / drawn + " % of the samples are refused, the first with "
                            + first.given(),
                    first.allowed() + ", in all but " + 100 * MOST_FAILED + " % of the samples",
                    "give a smaller uncertainty, or a range that ends where the formula does");
        }
    }

    /// The shares in each result: first index the result, second the input.
    private static List<List<Share>> shares(
            Samples picked, double[][] columns, double[][] others, UnaryOperator<double[]> model, double[] nominal) {
        List<List<Share>> shares = new ArrayList<>();
        for (double _ : nominal) {
            shares.add(new ArrayList<>());
        }
        for (int i = 0; i < columns.length; i++) {
            double[][] frozenColumns = others.clone();
            frozenColumns[i] = columns[i];
            Samples frozen = Samples.of(frozenColumns, model, nominal.length);
            for (int k = 0; k < nominal.length; k++) {
                shares.get(k).add(Share.of(picked, frozen, k));
            }
        }
        return shares;
    }

    /// The part of the samples at which the model refused.
    public double failedFraction() {
        return (double) refusals.size() / samples;
    }
}
