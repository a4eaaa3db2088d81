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
            StatisticsPass pass = new StatisticsPass();
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
}
