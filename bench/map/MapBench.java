import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Electrons;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.MagnetizationMap;
import org.nsot.engine.map.Nucleus;
import org.nsot.engine.parallel.Workers;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// The magnetization around one nucleus on a cube: milliseconds, of which peers/map.c and map.py do the same.
///
/// MapBench (direct|symmetric|write) (double|single) EDGE THREADS prints: least, median, greatest, collections, M_z of
/// a cell.
public final class MapBench {
    private static final double STEP = 0.17;

    public static void main(String[] words) {
        int n = Integer.parseInt(words[2]);
        Precision precision = Precision.valueOf(words[1].toUpperCase());
        double shift = words[0].equals("direct") ? 0.25 : 0;
        double start = -(n - 1) / 2.0 * STEP;
        Grid grid = new Grid(
                new Vector(start, start, start), new Vector(STEP, 0, 0), new Vector(0, STEP, 0),
                new Vector(0, 0, STEP), n, n, n);
        Vector mu = new Vector(0.3, -0.5, 0.4);
        Nucleus nucleus = new Nucleus(
                new Vector(shift * STEP, 0, 0), new Vector(0.1, 0.2, 0.9), new RangeAmplitudes(1, 1, 1, -1));
        Electrons electrons = new Electrons(Formulation.DERIVED, 1, mu, new Vector(1e-3, 2e-3, 3e-3));
        double[] times = new double[5];
        double[] value = new double[1];
        long collections = 0;
        try (Workers workers = new Workers(Integer.parseInt(words[3]))) {
            MagnetizationMap map =
                    new MagnetizationMap(grid, electrons, List.of(nucleus), precision, grid.cells(), workers);
            for (int r = -4; r < times.length; r++) {
                collections = r == 0 ? collections() : collections;
                long[] began = new long[1];
                began[0] = 0;
                double time = map.time(value);
                if (r >= 0) {
                    times[r] = time;
                }
            }
            collections = collections() - collections;
        }
        Arrays.sort(times);
        System.out.printf("%.2f %.2f %.2f %d %.17g%n", times[0], times[2], times[4], collections, value[0]);
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
