import java.util.Arrays;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.engine.dynamics.AdaptiveIntegrator;
import org.nsot.hyperfine.Vector;

/// One trajectory by DormandPrince853 at a time, tolerance 1e-9, t = 10, as peers/adaptive.py: microseconds each.
public final class Adaptive {
    public static void main(String[] words) {
        int count = Integer.parseInt(words[0]);
        Vector z = new Vector(0, 0, 1);
        BlochEquation equation = BlochEquation.of(
                Zeeman.of(1, 0.11, new Vector(1, 0, 0)),
                Zeeman.of(1, 0.2, new Vector(0, 1, 0)),
                Zeeman.of(1, 1.02, z),
                DampingLikeTorque.ofRate(Waveform.constant(0.05), z),
                new Relaxation(200, 100, 1, z));
        AdaptiveIntegrator integrator = new AdaptiveIntegrator(1e-9);
        double[] found = new double[count];
        Vector end = z;
        for (int i = -20_000; i < count; i++) {
            long start = System.nanoTime();
            end = integrator.end(equation, new Vector(0.6, 0, 0.8), 0, 10);
            found[Math.max(i, 0)] = (System.nanoTime() - start) * 1e-3;
        }
        Arrays.sort(found);
        System.out.printf("%.1f %.1f %.1f %.12f%n", found[0], found[count / 2], found[count - 1], end.z());
    }
}
