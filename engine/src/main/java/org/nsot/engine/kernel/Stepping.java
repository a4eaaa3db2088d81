package org.nsot.engine.kernel;

import org.nsot.errors.Domain;

/// Which steps an ensemble takes.
///
/// @param scheme     how
/// @param stepSecond length of a step h
/// @param first      steps taken before, so that the run starts at `first` h
/// @param steps      how many steps
/// @param drive      what changes in time
/// @param seed       key of the noise
public record Stepping(Scheme scheme, double stepSecond, long first, long steps, Drive drive, long seed) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 unless the step is positive and the counts are not negative
    public Stepping {
        Domain.positive("step", stepSecond);
        Domain.notNegative("first step", (double) first);
        Domain.notNegative("number of steps", (double) steps);
    }

    /// As many steps after these.
    public Stepping next() {
        return new Stepping(scheme, stepSecond, first + steps, steps, drive, seed);
    }

    /// Calls `advance` for pieces of at most [DriveTable#STEPS] steps, with the drive of each in a table.
    void pieces(Piece piece) {
        DriveTable table = new DriveTable();
        for (long done = 0; done < steps; done += DriveTable.STEPS) {
            int length = (int) Math.min(DriveTable.STEPS, steps - done);
            if (done == 0 || !drive.isSteady()) {
                table.fill(drive, stepSecond, first + done, length);
            }
            piece.advance(table, first + done, length);
        }
    }

    /// Advances all spins by some steps.
    @FunctionalInterface
    interface Piece {
        void advance(DriveTable table, long first, int steps);
    }
}
