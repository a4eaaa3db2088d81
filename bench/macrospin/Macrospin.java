import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.nsot.engine.kernel.Couplings;
import org.nsot.engine.kernel.Drive;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.Scheme;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.kernel.Spins;
import org.nsot.engine.kernel.Stepping;
import org.nsot.engine.parallel.Workers;
import org.nsot.hyperfine.Vector;

/// Independent spins by fixed steps: million spin-steps a second, of which peers/macrospin.c and .py do the same.
/// Words: scheme, precision, drive, steps, and threads if more than one.
public final class Macrospin {
    private static final int SPINS = 4096;
    private static final double STEP = 1e-2;

    public static void main(String[] words) {
        boolean noisy = words[2].equals("noise");
        Scheme scheme = words[0].equals("rk4") ? Scheme.RK4 : Scheme.HEUN;
        Precision precision = Precision.valueOf(words[1].toUpperCase());
        Kernel kernel = words[2].equals("plain") ? Kernel.plain(precision) : Kernel.of(precision);
        long steps = Long.parseLong(words[3]);
        int threads = words.length > 4 ? Integer.parseInt(words[4]) : 1;
        Couplings couplings = new Couplings(SPINS);
        Spins spins = new Spins(SPINS);
        for (int i = 0; i < SPINS; i++) {
            double v = i / (double) SPINS;
            couplings.set(i, new SpinCoupling(
                    new Vector(0.1, 0.2, 1 + v), new Vector(0.01, 0, 0.02), new Vector(0, 0, 0),
                    new Vector(0, 0, 0.1 * v), 1, 0.01, 0.005, 1, noisy ? 0.1 : 0));
            spins.set(i, 0.6, 0, 0.8);
        }
        Drive drive = words[2].equals("steady") ? Drive.STEADY : (t, into) -> {
            into[0] = 0.05 * Math.cos(t);
            into[1] = 0;
            into[2] = 0;
            into[3] = 1;
        };
        kernel.advance(spins, couplings, new Stepping(scheme, STEP, 0, 3000, drive, 1), 0, SPINS);
        long collections = collections();
        double[] rates = new double[5];
        Stepping stepping = new Stepping(scheme, STEP, 0, steps, drive, 1);
        try (Workers workers = new Workers(threads)) {
            for (int r = 0; r < rates.length; r++) {
                long start = System.nanoTime();
                workers.share(SPINS, Kernel.granularity(), (from, to) ->
                        kernel.advance(spins, couplings, stepping, from, to));
                rates[r] = SPINS * steps / ((System.nanoTime() - start) * 1e-3);
            }
        }
        Arrays.sort(rates);
        System.out.printf("%.2f %.2f %.2f %d %.17g%n", rates[0], rates[2], rates[4], collections() - collections, spins.x(17));
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
