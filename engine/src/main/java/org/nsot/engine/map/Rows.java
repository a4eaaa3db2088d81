package org.nsot.engine.map;

import org.jspecify.annotations.Nullable;
import org.nsot.electrongas.RangeTable;
import org.nsot.hyperfine.Vector;

/// Rows of a slab in the making, with room for what they are made of; one for each thread.
///
/// The four functions of the distance are kept for some rows at a time, each in a place of its own. Of a row, they are
/// computed by [#place], [#profile], perhaps [#mirror] and [#clear]; the row itself by [#begin], [#add] for every
/// nucleus and [#end].
interface Rows {
    /// Places are this much longer than a row, so that whole registers fit.
    int PADDING = 16;

    /// Sets the first coordinates of a row, as seen from a nucleus.
    void place(Site site, double shift);

    /// Fills the four functions of the distance in the first `count` cells.
    void profile(int place, Site site, double second, double third, int count);

    /// Leaves out one cell.
    void clear(int place, int i);

    /// The second half of the functions as the mirror image of the first.
    void mirror(int place);

    /// Starts with the uniform part, in the frame of the grid, at this cell of the slab.
    void begin(int at);

    /// Adds the magnetization of a nucleus.
    void add(int place, Site site, double second, double third);

    /// Turns the vectors from the frame of the grid into space, if there is need, and leaves them in the slab.
    void end(Frame frame);

    /// Rows of this slab, with SIMD lanes or without.
    ///
    /// @param table the range functions, if they are not the closed forms
    static Rows of(Slab slab, boolean lanes, int cells, int places, Vector uniform, @Nullable RangeTable table) {
        return table == null
                ? of(slab, lanes, cells, places, uniform)
                : interpolated(slab, lanes, cells, places, uniform, table);
    }

    private static Rows interpolated(
            Slab slab, boolean lanes, int cells, int places, Vector uniform, RangeTable table) {
        Profile profile = new TableProfile(table);
        return switch (slab) {
            case Slab.OfDouble full ->
                new RowsDouble(profile, lanes, cells, places, uniform, new double[][] {full.x(), full.y(), full.z()});
            case Slab.OfFloat half -> new RowsRounded(profile, lanes, cells, places, uniform, half);
        };
    }

    private static Rows of(Slab slab, boolean lanes, int cells, int places, Vector uniform) {
        return switch (slab) {
            case Slab.OfDouble full -> {
                double[][] out = {full.x(), full.y(), full.z()};
                yield lanes
                        ? new RowsDouble(new LanesProfileDouble(cells), true, cells, places, uniform, out)
                        : new RowsDouble(new PlainProfile(), false, cells, places, uniform, out);
            }
            case Slab.OfFloat half ->
                lanes
                        ? new RowsSingle(cells, places, uniform, half)
                        : new RowsRounded(new PlainProfile(), false, cells, places, uniform, half);
        };
    }
}
