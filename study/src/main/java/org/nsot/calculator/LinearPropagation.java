package org.nsot.calculator;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nsot.scenario.Distribution;

/// Propagation of small uncertainties: s_y^2 = sum over i of (df/dx_i)^2 s_i^2, with central differences.
public final class LinearPropagation {
    /// The step in standard deviations: the next term of the expansion is then some 1e-6 s_i^2 f'''/f'.
    private static final double STEP_IN_DEVIATIONS = 1e-3;
    /// The least step relative to the value, the cube root of the double's precision: less would be lost to rounding.
    private static final double LEAST_STEP = 6e-6;

    private LinearPropagation() {}

    /// The standard deviation of every result.
    ///
    /// @param model takes a value for each input and gives the results
    /// @throws org.nsot.errors.Refusal as the model does, within a step of the nominal values
    public static double[] standardDeviations(List<Distribution> inputs, UnaryOperator<double[]> model) {
        double[] nominal = inputs.stream().mapToDouble(Distribution::nominal).toArray();
        double[] deviations = new double[0];
        for (int i = 0; i < nominal.length; i++) {
            double[] contributions = contributions(inputs.get(i).standardDeviation(), nominal, i, model);
            deviations = i == 0 ? contributions : hypot(deviations, contributions);
        }
        return deviations;
    }

    /// |df/dx_i| s_i for every result.
    private static double[] contributions(double deviation, double[] nominal, int i, UnaryOperator<double[]> model) {
        double h = Math.max(STEP_IN_DEVIATIONS * deviation, LEAST_STEP * Math.abs(nominal[i]));
        double[] above = model.apply(moved(nominal, i, h));
        double[] below = model.apply(moved(nominal, i, -h));
        double[] contributions = new double[above.length];
        for (int k = 0; k < contributions.length; k++) {
            contributions[k] = Math.abs(above[k] - below[k]) / (2 * h) * deviation;
        }
        return contributions;
    }

    private static double[] moved(double[] nominal, int i, double step) {
        double[] point = nominal.clone();
        point[i] += step;
        return point;
    }

    private static double[] hypot(double[] a, double[] b) {
        double[] both = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            both[k] = Math.hypot(a[k], b[k]);
        }
        return both;
    }
}
