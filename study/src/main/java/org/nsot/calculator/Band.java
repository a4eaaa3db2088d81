package org.nsot.calculator;

import java.util.List;

/// How one result is distributed, and what its uncertainty comes from.
///
/// @param nominal                 the result at the nominal inputs
/// @param median                  50 % of the samples lie below
/// @param mean                    the mean of the samples
/// @param standardDeviation       the standard deviation of the samples
/// @param low95                   2.5 % of the samples lie below
/// @param low68                   16 % lie below
/// @param high68                  84 % lie below
/// @param high95                  97.5 % lie below
/// @param linearStandardDeviation the standard deviation by linear propagation
/// @param farthest                the part of the variance that comes from the one sample farthest from the mean
/// @param shares                  the share of each uncertain input, in their order
public record Band(
        double nominal,
        double median,
        double mean,
        double standardDeviation,
        double low95,
        double low68,
        double high68,
        double high95,
        double linearStandardDeviation,
        double farthest,
        List<Share> shares) {
    public Band {
        shares = List.copyOf(shares);
    }

    /// The band of samples in ascending order.
    static Band of(double nominal, double[] sorted, double linearStandardDeviation, List<Share> shares) {
        double mean = mean(sorted);
        double farthest = Math.max(mean - sorted[0], sorted[sorted.length - 1] - mean);
        double relative = farthest == 0 ? 0 : relativeSquares(sorted, mean, farthest);
        return new Band(
                nominal,
                quantile(sorted, 0.5),
                mean,
                farthest * Math.sqrt(relative / (sorted.length - 1)),
                quantile(sorted, 0.025),
                quantile(sorted, 0.16),
                quantile(sorted, 0.84),
                quantile(sorted, 0.975),
                linearStandardDeviation,
                relative == 0 ? 0 : 1 / relative,
                shares);
    }

    /// Values that are all the same have exactly that mean.
    private static double mean(double[] sorted) {
        double sum = 0;
        for (double value : sorted) {
            sum += (value - sorted[0]) / sorted.length;
        }
        return sorted[0] + sum;
    }

    /// The sum of the squares of the deviations from the mean, in units of the square of the largest deviation.
    private static double relativeSquares(double[] sorted, double mean, double largest) {
        double sum = 0;
        for (double value : sorted) {
            double deviation = (value - mean) / largest;
            sum += deviation * deviation;
        }
        return sum;
    }

    /// Linear between the two samples next to it.
    private static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double t = place - below;
        return (1 - t) * sorted[below] + t * sorted[above];
    }
}
