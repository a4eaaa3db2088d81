package org.nsot.engine.kernel;

import org.nsot.errors.Domain;

/// A drive at the instants that a run of fixed steps needs: the ends and the middles of its steps.
final class DriveTable {
    /// Steps in a table: with its two instants of four numbers each it stays in the first-level cache.
    static final int STEPS = 256;

    private final double[] values = new double[4 * (2 * STEPS + 1)];
    private final float[] rounded = new float[values.length];
    private final double[] instant = new double[4];

    /// Fills the table for steps `first` to `first + steps` from time zero.
    void fill(Drive drive, double stepSecond, long first, int steps) {
        for (int i = 0; i <= 2 * steps; i++) {
            drive.at((first + 0.5 * i) * stepSecond, instant);
            for (int k = 0; k < 4; k++) {
                values[4 * i + k] = Domain.finite("drive", instant[k]);
                rounded[4 * i + k] = (float) instant[k];
            }
        }
    }

    double[] values() {
        return values;
    }

    float[] rounded() {
        return rounded;
    }
}
