package org.nsot.export.field;

import java.nio.file.Path;
import org.nsot.engine.map.Grid;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// How far two maps are apart, cell by cell.
///
/// @param first    what the first file says of its map
/// @param second   what the second says
/// @param greatest the greatest length of the difference of two vectors
/// @param at       where that is: i, j, k
/// @param rootMeanSquare of the length of the difference
/// @param longest  the greatest length of a vector of the first map
/// @param unequal  cells whose vectors differ in any bit but the sign of a zero
/// @param placesApartM the greatest distance between two cells that are compared, in metres; NaN where a file does not
///     tell places
@SuppressWarnings("ArrayRecordComponent")
public record FieldDifference(
        FieldHeader first,
        FieldHeader second,
        double greatest,
        int[] at,
        double rootMeanSquare,
        double longest,
        long unequal,
        double placesApartM) {

    /// Compares two files.
    ///
    /// @throws Refusal NSOT-612 if they have other numbers of cells, other units or a value that is not finite, and
    ///     as [FieldReader] does
    public static FieldDifference of(Path firstFile, Path secondFile) {
        try (FieldReader a = FieldReader.open(firstFile);
                FieldReader b = FieldReader.open(secondFile)) {
            demandAlike(a.header(), b.header());
            Grid grid = a.header().grid();
            Pass pass = new Pass(grid.n1());
            for (int k = 0; k < grid.n3(); k++) {
                for (int j = 0; j < grid.n2(); j++) {
                    a.next(pass.first);
                    b.next(pass.second);
                    pass.take(j, k);
                }
            }
            return pass.difference(a.header(), b.header());
        }
    }

    private static void demandAlike(FieldHeader a, FieldHeader b) {
        if (!a.cells().equals(b.cells())) {
            throw refused(a.cells() + " cells and " + b.cells() + " cells", "maps with the same cells");
        }
        boolean known = !a.unit().equals(FieldHeader.UNIT_UNKNOWN) && !b.unit().equals(FieldHeader.UNIT_UNKNOWN);
        if (known && !a.unit().equals(b.unit())) {
            throw refused("values in " + a.unit() + " and in " + b.unit(), "maps in the same unit");
        }
    }

    private static Refusal refused(String given, String allowed) {
        return new Refusal(ErrorCode.MAPS_DO_NOT_FIT, given, allowed, "compute both on one grid and in one unit");
    }

    /// Distances are linear between the corners, so one of them is the greatest.
    private static double placesApartM(FieldHeader a, FieldHeader b) {
        if (!a.placed() || !b.placed()) {
            return Double.NaN;
        }
        double apart = 0;
        Grid grid = a.grid();
        for (int corner = 0; corner < 8; corner++) {
            int i = (corner & 1) * (grid.n1() - 1);
            int j = (corner >> 1 & 1) * (grid.n2() - 1);
            int k = (corner >> 2) * (grid.n3() - 1);
            Vector gap = grid.centre(i, j, k).plus(b.grid().centre(i, j, k).times(-1));
            apart = Math.max(apart, gap.norm());
        }
        return apart;
    }

    private static final class Pass {
        private final double[] first;
        private final double[] second;
        private final Extreme gap = new Extreme();
        private final Extreme size = new Extreme();
        private long unequal;

        Pass(int cells) {
            first = new double[3 * cells];
            second = new double[3 * cells];
        }

        void take(int j, int k) {
            for (int i = 0; i < first.length; i += 3) {
                double x = second[i] - first[i];
                double y = second[i + 1] - first[i + 1];
                double z = second[i + 2] - first[i + 2];
                if (!Double.isFinite(x + y + z)) {
                    throw refused(
                            "a value that is not finite in cell (" + i / 3 + ", " + j + ", " + k + ")",
                            "finite values");
                }
                if (x != 0 || y != 0 || z != 0) {
                    unequal++;
                }
                gap.take(x, y, z, i / 3, j, k);
                size.take(first[i], first[i + 1], first[i + 2], i / 3, j, k);
            }
        }

        FieldDifference difference(FieldHeader a, FieldHeader b) {
            return new FieldDifference(
                    a, b, gap.length(), gap.at(), gap.rootMeanSquare(), size.length(), unequal, placesApartM(a, b));
        }
    }
}
