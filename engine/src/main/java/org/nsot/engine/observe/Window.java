package org.nsot.engine.observe;

import java.util.Arrays;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A stretch of time in which something is measured, ends included.
///
/// @param fromSecond start
/// @param toSecond   end
public record Window(double fromSecond, double toSecond) {
    /// @throws Refusal NSOT-102 or NSOT-101 if an end is not finite or the window is empty
    public Window {
        Domain.positive("length of a window", Domain.finite("window", toSecond) - Domain.finite("window", fromSecond));
    }

    /// The last part of a path.
    ///
    /// @param share of its duration, in (0, 1]
    public static Window last(Trajectory path, double share) {
        double[] t = path.timeSecond();
        double end = t[t.length - 1];
        return new Window(end - share * (end - t[0]), end);
    }

    /// The part of a path in this window.
    ///
    /// @throws Refusal NSOT-101 if it holds fewer than `least` instants
    Trajectory of(Trajectory path, int least) {
        double[] t = path.timeSecond();
        int from = 0;
        while (from < t.length && t[from] < fromSecond) {
            from++;
        }
        int to = from;
        while (to < t.length && t[to] <= toSecond) {
            to++;
        }
        if (to - from < least) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    to - from + " instants from " + fromSecond + " s to " + toSecond + " s",
                    least + " or more",
                    "widen the window, or sample the path more finely");
        }
        return new Trajectory(
                Arrays.copyOfRange(t, from, to),
                Arrays.copyOfRange(path.x(), from, to),
                Arrays.copyOfRange(path.y(), from, to),
                Arrays.copyOfRange(path.z(), from, to));
    }
}
