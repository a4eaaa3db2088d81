package org.nsot.engine.map;

import java.util.List;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.engine.parallel.Workers;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.InducedMagnetization;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// A nucleus and maps around it for the tests, with all parts of a like size.
final class Maps {
    static final double KF = 1.7e10;
    static final Vector ORIGIN = new Vector(0, 0, 0);
    static final Vector MU = new Vector(3e-20, -5e-20, 4e-20);
    static final Vector SPIN = new Vector(0.3e-34, 0.5e-34, -0.4e-34);
    static final HyperfineField FIELD = new HyperfineField(0.25, 8.6e6, 1.3);

    private Maps() {}

    static InducedMagnetization formula(Formulation formulation, Vector spin, Vector mu) {
        return new InducedMagnetization(formulation, KF, FIELD, spin, mu);
    }

    static Electrons electrons(Formulation formulation) {
        return new Electrons(formulation, KF, MU, formula(formulation, SPIN, MU).uniform());
    }

    static Nucleus nucleus(Formulation formulation, Vector position) {
        return new Nucleus(position, SPIN, RangeAmplitudes.of(formulation, KF, FIELD));
    }

    /// Right angles, the middle of the grid at the origin.
    static Grid centred(int n1, int n2, int n3, double step) {
        Vector origin = new Vector(-(n1 - 1) / 2.0 * step, -(n2 - 1) / 2.0 * step, -(n3 - 1) / 2.0 * step);
        return new Grid(origin, new Vector(step, 0, 0), new Vector(0, step, 0), new Vector(0, 0, step), n1, n2, n3);
    }

    /// All values, [component][cell].
    static double[][] values(
            Grid grid,
            Electrons electrons,
            List<Nucleus> nuclei,
            Precision precision,
            long slab,
            int threads,
            Way way) {
        int cells = (int) grid.cells();
        double[][] all = new double[3][cells];
        try (Workers workers = new Workers(threads)) {
            new MagnetizationMap(grid, electrons, nuclei, precision, slab, workers, way).forEach(part -> {
                int start = part.firstLayer() * grid.cellsPerLayer();
                for (int n = 0; n < part.layers() * grid.cellsPerLayer(); n++) {
                    for (int c = 0; c < 3; c++) {
                        all[c][start + n] = part.value(c, n);
                    }
                }
            });
        }
        return all;
    }

    static Vector at(double[][] values, int cell) {
        return new Vector(values[0][cell], values[1][cell], values[2][cell]);
    }

    static double largest(double[]... values) {
        double largest = 0;
        for (double[] component : values) {
            for (double value : component) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }
}
