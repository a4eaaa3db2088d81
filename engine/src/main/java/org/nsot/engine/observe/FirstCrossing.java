package org.nsot.engine.observe;

import java.util.OptionalDouble;

/// The instant at which a sampled function first reaches a level, as the switching time is that of m_z and the
/// level 0.
public final class FirstCrossing {
    private FirstCrossing() {}

    /// The first instant, by cubic interpolation between the neighbours; empty if the level is not reached.
    public static OptionalDouble second(double[] timeSecond, double[] values, double level) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == level) {
                return OptionalDouble.of(timeSecond[i]);
            }
            if (i > 0 && (values[i - 1] < level) != (values[i] < level)) {
                return OptionalDouble.of(between(timeSecond, values, level, i));
            }
        }
        return OptionalDouble.empty();
    }

    /// Bisects the interpolating polynomial between points `i - 1` and `i`.
    private static double between(double[] t, double[] values, double level, int i) {
        int from = Math.max(0, Math.min(i - 2, t.length - 4));
        int to = Math.min(t.length, from + 4);
        boolean below = values[i - 1] < level;
        double low = t[i - 1];
        double high = t[i];
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (interpolated(t, values, from, to, middle) < level == below) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /// Lagrange's polynomial through points `from` to below `to`.
    private static double interpolated(double[] t, double[] values, int from, int to, double at) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double weight = values[i];
            for (int k = from; k < to; k++) {
                weight *= k == i ? 1 : (at - t[k]) / (t[i] - t[k]);
            }
            sum += weight;
        }
        return sum;
    }
}
