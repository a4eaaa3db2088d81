package org.nsot.paper.audit;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/// Limits of sequences that converge too slowly by themselves.
final class Limit {
    private Limit() {}

    /// The value at zero of the polynomial through (step, f(step)) for all `steps` (Neville's scheme).
    static double atZero(DoubleUnaryOperator f, double... steps) {
        double[] table = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            table[i] = f.applyAsDouble(steps[i]);
            for (int k = i - 1; k >= 0; k--) {
                table[k] = (steps[k] * table[k + 1] - steps[i] * table[k]) / (steps[k] - steps[i]);
            }
        }
        return table[0];
    }

    /// The sum of a series whose terms alternate in sign and change smoothly in size, from its first `terms` terms.
    ///
    /// Source: `cohen2000`, algorithm 1: the error falls as 5.8^-terms.
    static double alternatingSum(IntToDoubleFunction term, int terms) {
        double d = Math.pow(3 + Math.sqrt(8), terms);
        d = (d + 1 / d) / 2;
        double b = -1;
        double c = -d;
        double sum = 0;
        for (int k = 0; k < terms; k++) {
            c = b - c;
            sum += c * (k % 2 == 0 ? 1 : -1) * term.applyAsDouble(k);
            b *= (k + terms) * (double) (k - terms) / ((k + 0.5) * (k + 1));
        }
        return sum / d;
    }
}
