package org.nsot.motion;

import java.util.Optional;
import java.util.OptionalDouble;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.AlongPath;
import org.nsot.engine.observe.Classification;
import org.nsot.engine.observe.Estimate;
import org.nsot.engine.observe.FirstCrossing;
import org.nsot.engine.observe.Growth;
import org.nsot.engine.observe.LimitCycle;
import org.nsot.engine.observe.Window;

/// What is read off a path of a free motion.
///
/// @param path        where m was
/// @param equilibrium m_0, to which it relaxes
public record Outcome(Trajectory path, double equilibrium) {
    private static final int LEAST_INSTANTS = 40;
    private static final double LAST = 0.25;
    private static final double SMALL_CHANGE = 1.25;

    /// What became of it, unless it is too short to tell.
    public Optional<Classification> classification() {
        return path.length() < LEAST_INSTANTS ? Optional.empty() : Optional.of(Classification.of(path, equilibrium));
    }

    /// The precession of its last quarter.
    public LimitCycle limitCycle() {
        return LimitCycle.of(path, Window.last(path, LAST));
    }

    /// Rate of the transverse part at the start, while it changes by a fourth at most and in one direction; nothing
    /// where it vanishes or that takes less than three instants.
    public Optional<Estimate> growth() {
        double[] perp = AlongPath.transverse(path);
        double[] t = path.timeSecond();
        int end = 1;
        while (end < perp.length && goesOn(perp, end)) {
            end++;
        }
        return end < 3 ? Optional.empty() : Optional.of(Growth.ratePerSecond(path, new Window(t[0], t[end - 1])));
    }

    private static boolean goesOn(double[] perp, int i) {
        boolean small = perp[i] < SMALL_CHANGE * perp[0] && SMALL_CHANGE * perp[i] > perp[0];
        return small && (perp[i] - perp[i - 1]) * (perp[1] - perp[0]) >= 0;
    }

    /// When m_z first changes its sign.
    public OptionalDouble switchingSecond() {
        return path.z()[0] == 0 ? OptionalDouble.empty() : FirstCrossing.second(path.timeSecond(), path.z(), 0);
    }

    /// When the transverse part stops to fall and begins to grow: the instant of its least value, where that is no
    /// end of the path.
    public OptionalDouble onsetSecond() {
        double[] perp = AlongPath.transverse(path);
        int least = 0;
        for (int i = 1; i < perp.length; i++) {
            least = perp[i] < perp[least] ? i : least;
        }
        if (least == 0 || least == perp.length - 1 || perp[least] == 0) {
            return OptionalDouble.empty();
        }
        double before = Math.log(perp[least - 1] / perp[least]);
        double after = Math.log(perp[least + 1] / perp[least]);
        double[] t = path.timeSecond();
        return OptionalDouble.of(t[least] + (t[least + 1] - t[least]) * (before - after) / (2 * (before + after)));
    }
}
