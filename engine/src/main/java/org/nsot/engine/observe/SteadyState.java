package org.nsot.engine.observe;

import org.nsot.engine.dynamics.Trajectory;
import org.nsot.hyperfine.Vector;

/// Where a path rests.
///
/// @param mean      mean of m over the window
/// @param deviation greatest distance of m from the mean in the window: how far from rest it still is
public record SteadyState(Vector mean, double deviation) {
    /// What a path shows in a window.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if the window holds no instant
    public static SteadyState of(Trajectory path, Window window) {
        Trajectory part = window.of(path, 1);
        Vector mean = new Vector(StraightLine.mean(part.x()), StraightLine.mean(part.y()), StraightLine.mean(part.z()));
        double deviation = 0;
        for (int i = 0; i < part.length(); i++) {
            Vector m = new Vector(part.x()[i], part.y()[i], part.z()[i]);
            deviation = Math.max(deviation, m.plus(mean.times(-1)).norm());
        }
        return new SteadyState(mean, deviation);
    }
}
