package org.nsot.paper.audit;

import java.util.function.DoubleUnaryOperator;

/// Exponent and wavenumber of a decaying oscillation in 2x, read off its values.
final class DecayLaw {
    private static final int POINTS = 8;

    private DecayLaw() {}

    /// The exponent p where f is x^p times a function of period pi: from pairs of values in phase,
    /// weighted by their size.
    static double exponent(DoubleUnaryOperator f, int periods) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < POINTS; i++) {
            double near = Math.PI * (periods + (i + 0.5) / POINTS);
            double far = near + Math.PI * periods;
            double value = f.applyAsDouble(near);
            double exponent = Math.log(Math.abs(f.applyAsDouble(far) / value)) / Math.log(far / near);
            sum += value * value * exponent;
            weights += value * value;
        }
        return sum / weights;
    }

    /// pi over the distance of two neighbouring zeros beyond `x`.
    static double wavenumber(DoubleUnaryOperator f, double x) {
        double first = zeroBeyond(f, x);
        return Math.PI / (zeroBeyond(f, first + 0.1) - first);
    }

    private static double zeroBeyond(DoubleUnaryOperator f, double x) {
        double left = x;
        double atLeft = f.applyAsDouble(left);
        double right = left + 0.2;
        while (f.applyAsDouble(right) * atLeft > 0) {
            left = right;
            right += 0.2;
        }
        for (int i = 0; i < 40; i++) {
            double middle = 0.5 * (left + right);
            if (f.applyAsDouble(middle) * atLeft > 0) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return 0.5 * (left + right);
    }
}
