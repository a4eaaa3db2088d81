package org.nsot.engine.dynamics;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Fills a [Trajectory] in the order of its instants.
final class PathWriter {
    private final Trajectory path;
    private int written;

    PathWriter(double[] timesSecond) {
        int n = checked(timesSecond).length;
        path = new Trajectory(timesSecond.clone(), new double[n], new double[n], new double[n]);
    }

    private static double[] checked(double[] times) {
        Domain.atLeast("number of instants", times.length, 1);
        Domain.finite("first instant", times[0]);
        for (int i = 1; i < times.length; i++) {
            if (!(Domain.finite("instant", times[i]) > times[i - 1])) {
                throw new Refusal(
                        ErrorCode.OUT_OF_DOMAIN,
                        "instants " + times[i - 1] + " s, " + times[i] + " s",
                        "instants that ascend",
                        "sort them and leave out what stands twice");
            }
        }
        return times;
    }

    static double[] checked(Vector start) {
        return new double[] {
            Domain.finite("m_x at the start", start.x()),
            Domain.finite("m_y at the start", start.y()),
            Domain.finite("m_z at the start", start.z())
        };
    }

    boolean isComplete() {
        return written == path.length();
    }

    double nextSecond() {
        return path.timeSecond()[written];
    }

    void write(double[] m) {
        path.x()[written] = Domain.result("m_x", m[0], true);
        path.y()[written] = Domain.result("m_y", m[1], true);
        path.z()[written] = Domain.result("m_z", m[2], true);
        written++;
    }

    Trajectory path() {
        return path;
    }
}
