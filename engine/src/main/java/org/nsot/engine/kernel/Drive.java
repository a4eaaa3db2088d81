package org.nsot.engine.kernel;

/// What changes in time and is common to all spins of an ensemble.
@FunctionalInterface
public interface Drive {
    /// No drive, and a spin accumulation that stays.
    Drive STEADY = new Drive() {
        @Override
        public void at(double timeSecond, double[] into) {
            into[0] = 0;
            into[1] = 0;
            into[2] = 0;
            into[3] = 1;
        }

        @Override
        public boolean isSteady() {
            return true;
        }
    };

    /// Writes b_x, b_y, b_z (rad/s) and s (dimensionless) at a time into four places.
    void at(double timeSecond, double[] into);

    /// Whether it is the same at all times.
    default boolean isSteady() {
        return false;
    }
}
