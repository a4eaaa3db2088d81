package org.nsot.engine.dynamics;

import java.util.SplittableRandom;
import org.nsot.hyperfine.Vector;

/// Unit vectors in random directions, never along an axis, and random numbers.
final class Directions {
    private final SplittableRandom random;

    Directions(long seed) {
        random = new SplittableRandom(seed);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    Vector next() {
        double z = between(-0.95, 0.95);
        double phi = between(0.05, Math.PI / 2 - 0.05) + Math.PI / 2 * random.nextInt(4);
        double s = Math.sqrt(1 - z * z);
        return new Vector(s * Math.cos(phi), s * Math.sin(phi), z);
    }
}
