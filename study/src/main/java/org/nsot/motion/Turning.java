package org.nsot.motion;

import java.util.Arrays;

/// A transverse part that goes round, and whether a diagram can show it do so.
///
/// @param x one component
/// @param y the other
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record Turning(double[] x, double[] y) {
    /// More turns than that across one column of a journal run together.
    static final double TURNS_OF_A_LINE = 40;

    /// More turns than that cannot be followed through a few symbols.
    static final double TURNS_OF_SYMBOLS = 3;

    /// A straight line between samples that are farther apart is no picture of a turn.
    private static final double LARGEST_STEP = Math.PI / 4;
    /// Of the greatest size; below it there is nothing to be seen.
    private static final double VISIBLE = 1e-3;

    /// Whether it turns more often than that, or farther from sample to sample than a line can follow.
    boolean isFaster(double mostTurns) {
        double[] size = size();
        double least = VISIBLE * Arrays.stream(size).max().orElse(0);
        double sum = 0;
        int steps = 0;
        for (int i = 1; i < x.length; i++) {
            if (size[i] > least && size[i - 1] > least) {
                sum += Math.abs(Math.atan2(x[i - 1] * y[i] - y[i - 1] * x[i], x[i - 1] * x[i] + y[i - 1] * y[i]));
                steps++;
            }
        }
        return sum > 2 * Math.PI * mostTurns || sum > steps * LARGEST_STEP;
    }

    /// How large it is.
    double[] size() {
        double[] size = new double[x.length];
        Arrays.setAll(size, i -> Math.hypot(x[i], y[i]));
        return size;
    }
}
