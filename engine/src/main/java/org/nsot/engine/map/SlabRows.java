package org.nsot.engine.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsot.electrongas.RangeTable;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.hyperfine.Vector;

/// The rows of a slab, counted in pieces of work: one row, or a block of rows with its mirror images.
///
/// In a block the four functions of all rows are computed first, so that what is then written lies together: memory
/// takes long stretches faster than single rows in turn.
final class SlabRows {
    /// So many values of each of the four functions stay in the second-level cache.
    private static final int BLOCK = 4096;

    private final Grid grid;
    private final Frame frame;
    private final Vector uniform;
    private final List<Site> sites;
    private final boolean lanes;
    private final boolean symmetric;
    private final Slab slab;
    private final @Nullable RangeTable table;
    private final int firstLayer;
    private final int lastLayer;
    private final int height;
    private final int blocks;

    SlabRows(Grid grid, Frame frame, Vector uniform, List<Site> sites, Way way, Slab slab, @Nullable RangeTable table) {
        this.grid = grid;
        this.frame = frame;
        this.uniform = uniform;
        this.sites = sites;
        this.lanes = way != Way.PLAIN;
        this.symmetric = way == Way.LANES_SYMMETRIC;
        this.slab = slab;
        this.table = table;
        this.firstLayer = slab.firstLayer();
        this.lastLayer = slab.firstLayer() + slab.layers() - 1;
        this.height = symmetric ? Math.max(1, BLOCK / grid.n1()) : 1;
        this.blocks = symmetric ? Math.ceilDiv((grid.n2() + 1) / 2, height) : grid.n2();
    }

    /// How many pieces of work there are.
    int count() {
        return blocks * slab.layers();
    }

    /// Computes the pieces from `from` to below `to`.
    void compute(int from, int to) {
        Rows rows = Rows.of(slab, lanes, grid.n1(), height, uniform, table);
        if (symmetric) {
            rows.place(sites.getFirst(), 0);
        }
        for (int piece = from; piece < to; piece++) {
            int j = piece % blocks * height;
            int k = firstLayer + piece / blocks;
            if (symmetric) {
                mirrored(rows, j, Math.min(j + height, (grid.n2() + 1) / 2), k);
            } else {
                single(rows, j, k);
            }
        }
    }

    private void single(Rows rows, int j, int k) {
        rows.begin(at(j, k));
        for (Site site : sites) {
            double second = site.second(j, k);
            double third = site.third(k);
            rows.place(site, site.shift(j, k));
            rows.profile(0, site, second, third, grid.n1());
            clear(rows, 0, site, j, k);
            rows.add(0, site, second, third);
        }
        rows.end(frame);
    }

    /// The rows `from` to below `to` of the layer k of a symmetric map and their mirror images. The layer behind the
    /// nucleus comes with that before it, if both are in the slab.
    private void mirrored(Rows rows, int from, int to, int k) {
        int behind = grid.n3() - 1 - k;
        boolean both = behind >= firstLayer && behind <= lastLayer;
        if (both && k > behind) {
            return;
        }
        Site site = sites.getFirst();
        for (int j = from; j < to; j++) {
            rows.profile(j - from, site, site.second(j, k), site.third(k), (grid.n1() + 1) / 2);
            rows.mirror(j - from);
            clear(rows, j - from, site, j, k);
        }
        images(rows, from, to, k);
        if (both && behind != k) {
            images(rows, from, to, behind);
        }
    }

    /// Row after row as they lie in memory.
    private void images(Rows rows, int from, int to, int k) {
        for (int j = from; j < to; j++) {
            image(rows, j - from, j, k);
        }
        for (int j = to - 1; j >= from; j--) {
            int opposite = grid.n2() - 1 - j;
            if (opposite != j) {
                image(rows, j - from, opposite, k);
            }
        }
    }

    private void image(Rows rows, int place, int j, int k) {
        Site site = sites.getFirst();
        rows.begin(at(j, k));
        rows.add(place, site, site.second(j, k), site.third(k));
        rows.end(frame);
    }

    private void clear(Rows rows, int place, Site site, int j, int k) {
        int i = (int) Math.rint(site.along);
        if (i >= 0 && i < grid.n1() && site.isIn(i, j, k)) {
            rows.clear(place, i);
        }
    }

    private int at(int j, int k) {
        return grid.n1() * (j + grid.n2() * (k - firstLayer));
    }
}
