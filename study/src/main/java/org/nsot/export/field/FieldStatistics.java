package org.nsot.export.field;

import java.nio.file.Path;
import org.nsot.engine.map.Grid;

/// How large the values of a map are, from one pass over its file.
///
/// @param header   what the file says of its map
/// @param least    of each component, over the finite values; so `greatest` and `mean`
/// @param longest  the greatest length of a vector
/// @param at       where that is: i, j, k
/// @param rootMeanSquare of the length
/// @param notFinite vectors with a component that is NaN or infinite; they count nowhere else
@SuppressWarnings("ArrayRecordComponent")
public record FieldStatistics(
        FieldHeader header,
        double[] least,
        double[] greatest,
        double[] mean,
        double longest,
        int[] at,
        double rootMeanSquare,
        long notFinite) {

    /// Reads a file.
    ///
    /// @throws org.nsot.errors.Refusal as [FieldReader] does
    public static FieldStatistics of(Path file) {
        try (FieldReader reader = FieldReader.open(file)) {
            Pass pass = new Pass();
            Grid grid = reader.header().grid();
            double[] row = new double[3 * grid.n1()];
            for (int k = 0; k < grid.n3(); k++) {
                for (int j = 0; j < grid.n2(); j++) {
                    reader.next(row);
                    pass.take(row, j, k);
                }
            }
            return pass.statistics(reader.header());
        }
    }

    private static final class Pass {
        private final double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        private final double[] greatest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        private final double[] sum = new double[3];
        private final Extreme longest = new Extreme();
        private long notFinite;

        void take(double[] row, int j, int k) {
            for (int i = 0; i < row.length / 3; i++) {
                double x = row[3 * i];
                double y = row[3 * i + 1];
                double z = row[3 * i + 2];
                if (Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
                    longest.take(x, y, z, i, j, k);
                    for (int c = 0; c < 3; c++) {
                        least[c] = Math.min(least[c], row[3 * i + c]);
                        greatest[c] = Math.max(greatest[c], row[3 * i + c]);
                        sum[c] += row[3 * i + c];
                    }
                } else {
                    notFinite++;
                }
            }
        }

        FieldStatistics statistics(FieldHeader header) {
            for (int c = 0; c < 3; c++) {
                sum[c] /= longest.count();
            }
            return new FieldStatistics(
                    header, least, greatest, sum, longest.length(), longest.at(), longest.rootMeanSquare(), notFinite);
        }
    }
}
