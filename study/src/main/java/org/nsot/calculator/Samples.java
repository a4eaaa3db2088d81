package org.nsot.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nsot.errors.Refusal;

/// The results of a model at many points; at some of them it may have refused.
final class Samples {
    private final double[][] results;
    private final boolean[] failed;
    private final List<Refusal> refusals = new ArrayList<>();

    private Samples(int count, int rows) {
        results = new double[count][rows];
        failed = new boolean[rows];
    }

    /// Runs the model at every row of the columns.
    ///
    /// @param count how many results the model gives
    static Samples of(double[][] columns, UnaryOperator<double[]> model, int count) {
        Samples samples = new Samples(count, columns[0].length);
        double[] point = new double[columns.length];
        for (int row = 0; row < samples.failed.length; row++) {
            for (int i = 0; i < point.length; i++) {
                point[i] = columns[i][row];
            }
            samples.run(row, model, point);
        }
        return samples;
    }

    private void run(int row, UnaryOperator<double[]> model, double[] point) {
        try {
            double[] values = model.apply(point);
            for (int i = 0; i < results.length; i++) {
                results[i][row] = values[i];
            }
        } catch (Refusal refusal) {
            failed[row] = true;
            refusals.add(refusal);
        }
    }

    /// The rows of one result, those that failed among them.
    double[] result(int index) {
        return results[index];
    }

    boolean hasFailed(int row) {
        return failed[row];
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /// One result at the rows that did not fail, in ascending order.
    double[] sorted(int index) {
        double[] values = new double[failed.length - refusals.size()];
        int n = 0;
        for (int row = 0; row < failed.length; row++) {
            if (!failed[row]) {
                values[n++] = results[index][row];
            }
        }
        Arrays.sort(values);
        return values;
    }
}
