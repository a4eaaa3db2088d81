package org.nsot.engine.map;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.engine.parallel.Workers;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// The magnetization around one nucleus on a cube, into arrays that are there: milliseconds, of which peers/map.c and
/// peers/map.py do the same.
///
/// MapBench (plain|direct|symmetric|write) (double|single) EDGE THREADS prints: least, median, greatest, garbage
/// collections, M_z of a cell.
public final class MapBench {
    private static final double STEP = 0.17;
    private static final int RUNS = 11;

    public static void main(String[] words) {
        int n = Integer.parseInt(words[2]);
        Precision precision = Precision.valueOf(words[1].toUpperCase());
        Slab slab = slab(precision, n);
        double[] times = new double[RUNS];
        long collections = 0;
        try (Workers workers = new Workers(Integer.parseInt(words[3]))) {
            Runnable work = words[0].equals("write")
                    ? () -> workers.each(2 * workers.threads(), piece -> zeros(slab, piece, 2 * workers.threads()))
                    : kernel(words[0], precision, n, slab, workers);
            long warm = System.nanoTime() + 2_500_000_000L;
            while (System.nanoTime() < warm) {
                work.run();
            }
            collections = collections();
            for (int r = 0; r < RUNS; r++) {
                long start = System.nanoTime();
                work.run();
                times[r] = (System.nanoTime() - start) * 1e-6;
            }
            collections = collections() - collections;
        }
        Arrays.sort(times);
        System.out.printf(
                "%.2f %.2f %.2f %d %.17g%n",
                times[0], times[RUNS / 2], times[RUNS - 1], collections, slab.value(2, 1234));
    }

    private static Slab slab(Precision precision, int n) {
        int cells = n * n * n;
        return precision == Precision.DOUBLE
                ? new Slab.OfDouble(0, n, new double[cells], new double[cells], new double[cells])
                : new Slab.OfFloat(0, n, new float[cells], new float[cells], new float[cells]);
    }

    private static Runnable kernel(String word, Precision precision, int n, Slab slab, Workers workers) {
        double start = -(n - 1) / 2.0 * STEP;
        Grid grid = new Grid(
                new Vector(start, start, start), new Vector(STEP, 0, 0), new Vector(0, STEP, 0),
                new Vector(0, 0, STEP), n, n, n);
        boolean symmetric = word.equals("symmetric");
        Way way = symmetric ? Way.LANES_SYMMETRIC : word.equals("plain") ? Way.PLAIN : Way.LANES;
        Vector position = new Vector(symmetric ? 0 : 0.25 * STEP, 0, 0);
        Nucleus nucleus = new Nucleus(position, new Vector(0.1, 0.2, 0.9), new RangeAmplitudes(1, 1, 1, -1));
        Electrons electrons = new Electrons(
                Formulation.DERIVED, 1, new Vector(0.3, -0.5, 0.4), new Vector(1e-3, 2e-3, 3e-3));
        MagnetizationMap map = new MagnetizationMap(
                grid, electrons, List.of(nucleus), precision, grid.cells(), workers, way);
        return () -> map.fill(slab);
    }

    private static void zeros(Slab slab, int piece, int pieces) {
        switch (slab) {
            case Slab.OfDouble d -> {
                for (double[] part : List.of(d.x(), d.y(), d.z())) {
                    Arrays.fill(part, from(part.length, piece, pieces), from(part.length, piece + 1, pieces), 0);
                }
            }
            case Slab.OfFloat f -> {
                for (float[] part : List.of(f.x(), f.y(), f.z())) {
                    Arrays.fill(part, from(part.length, piece, pieces), from(part.length, piece + 1, pieces), 0);
                }
            }
        }
    }

    private static int from(int cells, int piece, int pieces) {
        return (int) ((long) cells * piece / pieces);
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
