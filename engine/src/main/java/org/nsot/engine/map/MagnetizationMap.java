package org.nsot.engine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nsot.electrongas.ElectronGas;
import org.nsot.electrongas.RangeTable;
import org.nsot.engine.kernel.Lanes;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// The magnetization around nuclei on a grid, in A/m: at the centres of the cells, and averaged over a cell that
/// holds a nucleus, where it diverges.
///
/// Derivation: `docs/theory/13-maps.md`.
public final class MagnetizationMap implements SlabSource {
    /// From so many cells times nuclei on the compiler has time to warm up to SIMD lanes.
    private static final long LANES_FROM = 200_000;

    private static final int PIECES_PER_THREAD = 8;

    private final Grid grid;
    private final Electrons electrons;
    private final List<Nucleus> nuclei;
    private final Precision precision;
    private final Workers workers;
    private final long slabCells;
    private final Way way;
    private final Frame frame;
    private final List<Site> sites;
    private final @Nullable RangeTable table;
    private final List<CellAverage> averages;

    /// How the cells are computed. All give the same to within rounding.
    public enum Way {
        /// The plain kernel.
        PLAIN,
        /// SIMD lanes, every cell for itself.
        LANES,
        /// SIMD lanes, one octant in place of eight: one nucleus in the middle of a grid with right angles.
        LANES_SYMMETRIC
    }

    /// A map, computed the fastest way.
    ///
    /// @param nuclei    at least one
    /// @param slabCells so many cells at most are in a slab, but always a whole layer
    public MagnetizationMap(
            Grid grid,
            Electrons electrons,
            List<Nucleus> nuclei,
            Precision precision,
            long slabCells,
            Workers workers) {
        this(grid, electrons, nuclei, precision, slabCells, workers, null);
    }

    /// A map, computed in a certain way.
    MagnetizationMap(
            Grid grid,
            Electrons electrons,
            List<Nucleus> nuclei,
            Precision precision,
            long slabCells,
            Workers workers,
            @Nullable Way way) {
        Domain.atLeast("nuclei of a map", nuclei.size(), 1);
        this.grid = grid;
        this.electrons = electrons;
        this.nuclei = List.copyOf(nuclei);
        this.precision = precision;
        this.slabCells = slabCells;
        this.workers = workers;
        this.frame = Frame.of(grid);
        this.sites =
                nuclei.stream().map(n -> new Site(grid, frame, electrons, n)).toList();
        this.way = way == null ? fastest() : way;
        this.table = electrons.gas().isFree() ? null : RangeTable.of(electrons.gas(), greatestDistance());
        this.averages = averages();
    }

    /// In 1/k_F, from a nucleus to a corner.
    private double greatestDistance() {
        double greatest = 0;
        for (Nucleus nucleus : nuclei) {
            for (int corner = 0; corner < 8; corner++) {
                Vector place = grid.centre(
                        (corner & 1) * (grid.n1() - 1),
                        (corner >> 1 & 1) * (grid.n2() - 1),
                        (corner >> 2) * (grid.n3() - 1));
                greatest = Math.max(
                        greatest, place.plus(nucleus.positionMetre().times(-1)).norm());
            }
        }
        double cell = grid.e1().norm() + grid.e2().norm() + grid.e3().norm();
        return electrons.fermiWavenumberPerM() * (greatest + cell);
    }

    private Way fastest() {
        if (!Lanes.AVAILABLE || grid.cells() * nuclei.size() < LANES_FROM) {
            return Way.PLAIN;
        }
        return sites.size() == 1 && sites.getFirst().isCentred(grid) ? Way.LANES_SYMMETRIC : Way.LANES;
    }

    /// The derived range functions.
    private ElectronGas.RangeFunctions ranges() {
        return table == null ? electrons.gas().ranges(Formulation.DERIVED) : table::at;
    }

    private List<CellAverage> averages() {
        List<CellAverage> found = new ArrayList<>();
        for (int n = 0; n < sites.size(); n++) {
            Site site = sites.get(n);
            int i = (int) Math.rint(site.along);
            int j = (int) Math.rint(site.across[0]);
            int k = (int) Math.rint(site.across[1]);
            boolean inside = i >= 0 && i < grid.n1() && j >= 0 && j < grid.n2() && k >= 0 && k < grid.n3();
            if (inside && site.isIn(i, j, k)) {
                found.add(CellAverage.of(grid, electrons, ranges(), nuclei.get(n), site, i, j, k));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public String unit() {
        return "A/m";
    }

    @Override
    public Precision precision() {
        return precision;
    }

    /// How the cells are computed.
    public Way way() {
        return way;
    }

    /// The cells that hold a nucleus and so take the average over the cell.
    public List<CellAverage> cellAverages() {
        return averages;
    }

    @Override
    public void forEach(Consumer<? super Slab> consumer) {
        int layers = Math.clamp(slabCells / grid.cellsPerLayer(), 1, grid.n3());
        int length = Math.multiplyExact(layers, grid.cellsPerLayer());
        Slab whole = empty(0, layers, length, null);
        for (int first = 0; first < grid.n3(); first += layers) {
            Slab slab = empty(first, Math.min(layers, grid.n3() - first), length, whole);
            fill(slab);
            consumer.accept(slab);
        }
    }

    private Slab empty(int first, int layers, int length, @Nullable Slab used) {
        return switch (used) {
            case Slab.OfDouble d -> new Slab.OfDouble(first, layers, d.x(), d.y(), d.z());
            case Slab.OfFloat f -> new Slab.OfFloat(first, layers, f.x(), f.y(), f.z());
            case null ->
                precision == Precision.DOUBLE
                        ? new Slab.OfDouble(first, layers, new double[length], new double[length], new double[length])
                        : new Slab.OfFloat(first, layers, new float[length], new float[length], new float[length]);
        };
    }

    /// Computes all cells of a slab.
    void fill(Slab slab) {
        SlabRows work = new SlabRows(grid, frame, frame.into(electrons.uniformAPerM()), sites, way, slab, table);
        int pieces = Math.min(work.count(), PIECES_PER_THREAD * workers.threads());
        workers.each(
                pieces,
                piece -> work.compute((int) ((long) work.count() * piece / pieces), (int)
                        ((long) work.count() * (piece + 1) / pieces)));
        for (CellAverage average : averages) {
            if (average.k() >= slab.firstLayer() && average.k() < slab.firstLayer() + slab.layers()) {
                add(average, slab);
            }
        }
    }

    private void add(CellAverage average, Slab slab) {
        int at = average.i() + grid.n1() * (average.j() + grid.n2() * (average.k() - slab.firstLayer()));
        Vector m = average.magnetizationAPerM();
        switch (slab) {
            case Slab.OfDouble d -> {
                d.x()[at] += m.x();
                d.y()[at] += m.y();
                d.z()[at] += m.z();
            }
            case Slab.OfFloat f -> {
                f.x()[at] += (float) m.x();
                f.y()[at] += (float) m.y();
                f.z()[at] += (float) m.z();
            }
        }
    }
}
