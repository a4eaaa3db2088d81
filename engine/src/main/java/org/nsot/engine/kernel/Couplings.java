package org.nsot.engine.kernel;

import java.util.Objects;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// The couplings of many spins, one array a constant, padded as [Spins] are.
public final class Couplings {
    private static final int CONSTANTS = 18;

    private final int count;
    private boolean noisy;
    /// `[constant][spin]`, in the order of [#set].
    final double[][] constants;

    /// That many spins without coupling.
    public Couplings(int count) {
        this.count = Domain.atLeast("number of spins", count, 1);
        constants = new double[CONSTANTS][Spins.padded(count)];
    }

    /// How many.
    public int count() {
        return count;
    }

    /// Whether any spin has noise.
    public boolean noisy() {
        return noisy;
    }

    /// Sets the coupling of a spin.
    public void set(int spin, SpinCoupling c) {
        Objects.checkIndex(spin, count);
        set(0, spin, c.precession());
        set(3, spin, c.torquePrecession());
        set(6, spin, c.damping());
        set(9, spin, c.torqueDamping());
        constants[12][spin] = c.driveFactor();
        constants[13][spin] = -c.transverseRate();
        constants[14][spin] = -c.longitudinalRate();
        constants[15][spin] = c.longitudinalRate() * c.equilibrium();
        constants[16][spin] = c.noise();
        constants[17][spin] = c.keepsLength() ? -0.5 : 0;
        noisy |= c.noise() > 0;
    }

    private void set(int first, int spin, Vector v) {
        constants[first][spin] = v.x();
        constants[first + 1][spin] = v.y();
        constants[first + 2][spin] = v.z();
    }
}
