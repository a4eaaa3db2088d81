package org.nsot.engine.dynamics;

import org.nsot.bloch.BlochEquation;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Solves a Bloch equation for one spin.
///
/// All stop at the instants where a coefficient jumps or bends, and threads may share them.
public sealed interface Integrator permits AdaptiveIntegrator, SteppedIntegrator {
    /// m at the given instants.
    ///
    /// @param start       m at the first of them
    /// @param timesSecond one or more, ascending
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the instants do not ascend, a number is not
    /// finite or a step is too long for the equation; NSOT-104 where no step is short enough
    Trajectory run(BlochEquation equation, Vector start, double[] timesSecond);

    /// m at the end.
    default Vector end(BlochEquation equation, Vector start, double fromSecond, double toSecond) {
        Trajectory path = run(equation, start, new double[] {fromSecond, toSecond});
        return new Vector(path.x()[1], path.y()[1], path.z()[1]);
    }

    /// Instants at equal distances, both ends among them.
    ///
    /// @param intervals 1 or more
    static double[] evenTimes(double fromSecond, double toSecond, int intervals) {
        Domain.atLeast("number of intervals", intervals, 1);
        double[] times = new double[intervals + 1];
        for (int i = 0; i < intervals; i++) {
            times[i] = fromSecond + (toSecond - fromSecond) * ((double) i / intervals);
        }
        times[intervals] = toSecond;
        return times;
    }
}
