package org.nsot.export.field;

import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Grids as files tell them, checked against what is in the file.
final class GridRead {
    private static final int MOST_CELLS_OF_A_ROW = 1 << 27;

    private GridRead() {}

    /// @throws Refusal NSOT-611 if they make no grid, NSOT-610 if a row is too long to be read
    static Grid of(FieldInput input, Vector origin, Vector e1, Vector e2, Vector e3, long n1, long n2, long n3) {
        if (n1 > MOST_CELLS_OF_A_ROW) {
            throw input.notTaken(n1 + " cells in a row", "at most " + MOST_CELLS_OF_A_ROW);
        }
        try {
            return new Grid(origin, e1, e2, e3, (int) n1, Math.toIntExact(n2), Math.toIntExact(n3));
        } catch (Refusal refusal) {
            throw input.broken("a grid with " + refusal.given(), refusal.allowed());
        } catch (ArithmeticException e) {
            throw input.notTaken(n1 + " x " + n2 + " x " + n3 + " cells", "fewer than 2^31 cells each way");
        }
    }

    /// A grid of a file that tells only the numbers of cells: one step is one cell.
    static Grid unplaced(FieldInput input, long n1, long n2, long n3) {
        return of(
                input, new Vector(0, 0, 0), new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1), n1, n2, n3);
    }

    /// Bytes of the values, as far as the file has them.
    ///
    /// @throws Refusal NSOT-611 if the file is too short
    static long bytes(FieldInput input, Grid grid, Precision precision, long start) {
        long needed = Math.multiplyExact(3L * VectorBytes.bytes(precision), grid.cells());
        if (input.size() - start < needed) {
            throw input.broken(
                    "it ends at byte " + input.size() + ", " + (start + needed - input.size()) + " bytes too early",
                    needed + " bytes of values from byte " + start + " on");
        }
        return needed;
    }
}
