package org.nsot.engine.map;

import org.nsot.hyperfine.Vector;

/// One row of a map in the making, with room for what it is made of; one for each thread.
///
/// It is used in this order: [#place] and [#profile], [#mirror] where the row is symmetric, [#begin], [#add] for every
/// nucleus, [#turn], [#store].
interface Rows {
    /// Arrays are this much longer than a row, so that whole registers fit.
    int PADDING = 16;

    /// Sets the first coordinates of a row, as seen from a nucleus.
    void place(Site site, double shift);

    /// Fills the four functions of the distance in the first `count` cells.
    void profile(Site site, double second, double third, int count);

    /// Leaves out one cell.
    void clear(int i);

    /// The second half of the row as the mirror image of the first.
    void mirror();

    /// Starts with the uniform part, in the frame of the grid.
    void begin(Vector uniform);

    /// Adds the magnetization of a nucleus.
    void add(Site site, double second, double third);

    /// Turns the vectors from the frame of the grid into space.
    void turn(Frame frame);

    /// Copies the row into a slab.
    void store(Slab slab, int at);

    /// Rows of this precision, with SIMD lanes or without.
    static Rows of(Slab slab, boolean lanes, int cells) {
        if (!lanes) {
            return new RowsDouble(new PlainProfile(), cells);
        }
        return slab instanceof Slab.OfDouble ? new RowsDouble(new LanesProfileDouble(), cells) : new RowsSingle(cells);
    }
}
