package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.List;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.hyperfine.Vector;

/// The states of a spin at some instants.
///
/// @param timeSecond instants, ascending
/// @param states     one an instant
@SuppressWarnings("ArrayRecordComponent")
public record QuantumTrajectory(double[] timeSecond, List<DensityMatrix> states) {
    /// Copies the list.
    public QuantumTrajectory {
        states = List.copyOf(states);
    }

    /// <I>/I: a vector of length 1 in a coherent state, shorter in any other.
    public Trajectory polarization() {
        double[][] m = new double[3][states.size()];
        for (int i = 0; i < states.size(); i++) {
            Vector mean = states.get(i).mean().times(1 / states.get(i).spin().quantumNumber());
            m[0][i] = mean.x();
            m[1][i] = mean.y();
            m[2][i] = mean.z();
        }
        return new Trajectory(timeSecond, m[0], m[1], m[2]);
    }

    /// Follows a state under an equation that does not depend on time, at `samples` instants after the first, evenly
    /// spaced, by the exponential of the superoperator.
    public static QuantumTrajectory of(DensityMatrix start, Lindbladian equation, double durationSecond, int samples) {
        double step = durationSecond / samples;
        Propagator propagator = Propagator.of(equation, step);
        double[] time = new double[samples + 1];
        List<DensityMatrix> states = new ArrayList<>(samples + 1);
        states.add(start);
        for (int i = 1; i <= samples; i++) {
            time[i] = i * step;
            states.add(propagator.apply(states.getLast()));
        }
        return new QuantumTrajectory(time, states);
    }
}
