package org.nsot.engine.map;

import java.util.List;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.hyperfine.Vector;

/// The rows of a slab, counted in pieces of work: one row, or up to four that mirror each other.
final class SlabRows {
    private final Grid grid;
    private final Frame frame;
    private final Vector uniform;
    private final List<Site> sites;
    private final boolean lanes;
    private final boolean symmetric;
    private final Slab slab;
    private final int firstLayer;
    private final int lastLayer;

    SlabRows(Grid grid, Frame frame, Vector uniform, List<Site> sites, Way way, Slab slab) {
        this.grid = grid;
        this.frame = frame;
        this.uniform = uniform;
        this.sites = sites;
        this.lanes = way != Way.PLAIN;
        this.symmetric = way == Way.LANES_SYMMETRIC;
        this.slab = slab;
        this.firstLayer = slab.firstLayer();
        this.lastLayer = slab.firstLayer() + slab.layers() - 1;
    }

    /// How many pieces of work there are.
    int count() {
        return rows() * slab.layers();
    }

    private int rows() {
        return symmetric ? (grid.n2() + 1) / 2 : grid.n2();
    }

    /// Computes the pieces from `from` to below `to`.
    void compute(int from, int to) {
        Rows rows = Rows.of(slab, lanes, grid.n1());
        double placed = Double.NaN;
        for (int piece = from; piece < to; piece++) {
            int j = piece % rows();
            int k = firstLayer + piece / rows();
            if (symmetric) {
                if (Double.isNaN(placed)) {
                    rows.place(sites.getFirst(), 0);
                    placed = 0;
                }
                mirrored(rows, j, k);
            } else {
                single(rows, j, k);
            }
        }
    }

    private void single(Rows rows, int j, int k) {
        rows.begin(uniform);
        for (Site site : sites) {
            double second = site.second(j, k);
            double third = site.third(k);
            rows.place(site, site.shift(j, k));
            rows.profile(site, second, third, grid.n1());
            clear(rows, site, j, k);
            rows.add(site, second, third);
        }
        store(rows, j, k);
    }

    /// The rows of the piece (j, k) of a symmetric map; the layer behind the nucleus comes with that before it, if both
    /// are in the slab.
    private void mirrored(Rows rows, int j, int k) {
        int behind = grid.n3() - 1 - k;
        boolean both = behind >= firstLayer && behind <= lastLayer;
        if (both && k > behind) {
            return;
        }
        Site site = sites.getFirst();
        rows.profile(site, site.second(j, k), site.third(k), (grid.n1() + 1) / 2);
        rows.mirror();
        clear(rows, site, j, k);
        int opposite = grid.n2() - 1 - j;
        one(rows, site, j, k);
        if (opposite != j) {
            one(rows, site, opposite, k);
        }
        if (both && behind != k) {
            one(rows, site, j, behind);
            if (opposite != j) {
                one(rows, site, opposite, behind);
            }
        }
    }

    private void one(Rows rows, Site site, int j, int k) {
        rows.begin(uniform);
        rows.add(site, site.second(j, k), site.third(k));
        store(rows, j, k);
    }

    private static void clear(Rows rows, Site site, int j, int k) {
        int i = (int) Math.rint(site.along);
        if (site.isIn(i, j, k)) {
            rows.clear(i);
        }
    }

    private void store(Rows rows, int j, int k) {
        if (!frame.isThatOfSpace()) {
            rows.turn(frame);
        }
        rows.store(slab, grid.n1() * (j + grid.n2() * (k - firstLayer)));
    }
}
