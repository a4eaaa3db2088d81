package org.nsot.engine.map;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Where a map is computed: n1 x n2 x n3 cells with their centres at `origin + i e1 + j e2 + k e3`.
///
/// A plane has n3 = 1, a line n2 = n3 = 1. The steps need not be at right angles, and the first index runs fastest: the
/// place of a cell in an array is `i + n1 (j + n2 k)`. A layer is all cells of one k.
///
/// @param origin the centre of the first cell, in metres
/// @param e1     from one cell to the next along the first index, in metres; so `e2`, `e3`
/// @param n1     cells along the first index, >= 1; so `n2`, `n3`
public record Grid(Vector origin, Vector e1, Vector e2, Vector e3, int n1, int n2, int n3) {
    /// @throws Refusal NSOT-101 if a number of cells is below 1, a layer has more than 2^31 - 9 cells, a
    ///     component is not finite or the steps do not span a cell
    public Grid {
        demand(n1 >= 1 && n2 >= 1 && n3 >= 1, n1 + " x " + n2 + " x " + n3 + " cells", "at least one cell each way");
        demand((long) n1 * n2 <= Integer.MAX_VALUE - 8, n1 + " x " + n2 + " cells a layer", "below 2^31 cells a layer");
        demand(Double.isFinite(origin.dot(origin)), "origin " + origin, "finite coordinates");
        double volume = Math.abs(e1.cross(e2).dot(e3));
        demand(
                volume > 0 && volume < Double.POSITIVE_INFINITY,
                "steps " + e1 + ", " + e2 + ", " + e3,
                "three finite steps that are not in one plane; a plane has one cell along the third");
    }

    private static void demand(boolean holds, String given, String allowed) {
        if (!holds) {
            throw new Refusal(ErrorCode.OUT_OF_DOMAIN, given, allowed, "change the grid");
        }
    }

    /// Cells of one layer.
    public int cellsPerLayer() {
        return n1 * n2;
    }

    /// All cells.
    public long cells() {
        return (long) n1 * n2 * n3;
    }

    /// The centre of a cell, in metres.
    public Vector centre(int i, int j, int k) {
        return new Vector(
                Math.fma(i, e1.x(), Math.fma(j, e2.x(), Math.fma(k, e3.x(), origin.x()))),
                Math.fma(i, e1.y(), Math.fma(j, e2.y(), Math.fma(k, e3.y(), origin.y()))),
                Math.fma(i, e1.z(), Math.fma(j, e2.z(), Math.fma(k, e3.z(), origin.z()))));
    }

    /// Whether the three steps are along x, y and z, in this order and forward.
    public boolean isAlongAxes() {
        return e1.x() > 0
                && e1.y() == 0
                && e1.z() == 0
                && e2.y() > 0
                && e2.x() == 0
                && e2.z() == 0
                && e3.z() > 0
                && e3.x() == 0
                && e3.y() == 0;
    }
}
