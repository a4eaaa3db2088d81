package org.nsot.engine.kernel;

import java.util.Arrays;
import java.util.Objects;
import org.nsot.errors.Domain;

/// Directions or polarizations of independent spins, one array a component, padded so that lanes need no masks.
///
/// The padding holds spins at rest, on which every coupling is zero.
public final class Spins {
    /// The padded length is a multiple of it: two registers of 512 bits in single precision.
    static final int PADDING = 32;

    private final int count;
    final double[] x;
    final double[] y;
    final double[] z;

    /// That many spins along +z.
    public Spins(int count) {
        this.count = Domain.atLeast("number of spins", count, 1);
        int length = padded(count);
        x = new double[length];
        y = new double[length];
        z = new double[length];
        Arrays.fill(z, 0, count, 1);
    }

    static int padded(int count) {
        return Math.ceilDiv(count, PADDING) * PADDING;
    }

    /// How many.
    public int count() {
        return count;
    }

    /// Sets one.
    public void set(int spin, double mx, double my, double mz) {
        Objects.checkIndex(spin, count);
        x[spin] = mx;
        y[spin] = my;
        z[spin] = mz;
    }

    /// Component x of one.
    public double x(int spin) {
        return x[Objects.checkIndex(spin, count)];
    }

    /// Component y of one.
    public double y(int spin) {
        return y[Objects.checkIndex(spin, count)];
    }

    /// Component z of one.
    public double z(int spin) {
        return z[Objects.checkIndex(spin, count)];
    }
}
