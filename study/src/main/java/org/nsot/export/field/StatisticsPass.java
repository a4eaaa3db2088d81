package org.nsot.export.field;

/// Gathers [FieldStatistics] vector after vector.
final class StatisticsPass {
    private final double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] greatest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private final double[] sum = new double[3];
    private final Extreme longest = new Extreme();
    private long notFinite;

    /// The vectors of a row of cells, their components together.
    void take(double[] row, int j, int k) {
        for (int i = 0; i < row.length / 3; i++) {
            take(row[3 * i], row[3 * i + 1], row[3 * i + 2], i, j, k);
        }
    }

    /// The vector of the cell (i, j, k).
    void take(double x, double y, double z, int i, int j, int k) {
        if (Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
            longest.take(x, y, z, i, j, k);
            take(0, x);
            take(1, y);
            take(2, z);
        } else {
            notFinite++;
        }
    }

    private void take(int component, double value) {
        least[component] = Math.min(least[component], value);
        greatest[component] = Math.max(greatest[component], value);
        sum[component] += value;
    }

    FieldStatistics statistics(FieldHeader header) {
        double[] mean = new double[3];
        for (int c = 0; c < 3; c++) {
            mean[c] = sum[c] / longest.count();
        }
        return new FieldStatistics(
                header, least, greatest, mean, longest.length(), longest.at(), longest.rootMeanSquare(), notFinite);
    }
}
