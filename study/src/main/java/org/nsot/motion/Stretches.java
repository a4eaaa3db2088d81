package org.nsot.motion;

import java.util.Arrays;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.hyperfine.Vector;

/// Follows a path in stretches, one after the other, so that it can tell how far it is and be stopped.
final class Stretches {
    private static final int STRETCHES = 100;

    private Stretches() {}

    /// Follows one stretch.
    @FunctionalInterface
    interface Stretch {
        /// m at some instants, of which the first is that of `start`.
        Trajectory path(Vector start, double[] timesSecond);
    }

    /// What came of it.
    ///
    /// @param path     up to where it was stopped
    /// @param complete whether that is the end
    record Followed(Trajectory path, boolean complete) {}

    /// Follows all instants, or those before the calling thread is interrupted, which it then no longer is.
    static Followed follow(Vector start, double[] times, Stretch stretch, RunProgress progress) {
        int intervals = times.length - 1;
        int each = Math.ceilDiv(intervals, STRETCHES);
        double[][] m = new double[3][times.length];
        set(m, 0, start);
        int done = 0;
        while (done < intervals && !StopRequest.taken()) {
            int next = Math.min(intervals, done + each);
            Vector from = new Vector(m[0][done], m[1][done], m[2][done]);
            Trajectory part = stretch.path(from, Arrays.copyOfRange(times, done, next + 1));
            System.arraycopy(part.x(), 0, m[0], done, next - done + 1);
            System.arraycopy(part.y(), 0, m[1], done, next - done + 1);
            System.arraycopy(part.z(), 0, m[2], done, next - done + 1);
            done = next;
            progress.at((double) done / intervals);
        }
        return new Followed(
                new Trajectory(cut(times, done), cut(m[0], done), cut(m[1], done), cut(m[2], done)), done == intervals);
    }

    private static void set(double[][] m, int i, Vector v) {
        m[0][i] = v.x();
        m[1][i] = v.y();
        m[2][i] = v.z();
    }

    private static double[] cut(double[] values, int last) {
        return Arrays.copyOf(values, last + 1);
    }
}
