package org.nsot.magnetization;

import java.util.Arrays;

/// Where a scale ends that shall show the oscillations around a nucleus rather than its divergence: near the value that
/// all but 1.5 % of the cells stay below, rounded up to 1, 2 or 5 times a power of ten.
final class ColourLimit {
    private static final double SHARE = 0.985;
    private static final double[] ROUND = {1, 2, 5, 10};

    private ColourLimit() {}

    static double of(double[] magnitudes) {
        double[] sorted = magnitudes.clone();
        Arrays.sort(sorted);
        double value = sorted[(int) (SHARE * (sorted.length - 1))];
        return value > 0 ? rounded(value) : 1;
    }

    static double rounded(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double round : ROUND) {
            if (round * power >= value) {
                return round * power;
            }
        }
        return value;
    }
}
