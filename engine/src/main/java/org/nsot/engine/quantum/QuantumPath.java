package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.hyperfine.Vector;

/// The states of one spin at successive instants.
///
/// @param timeSecond instants, ascending
/// @param states     one for each
@SuppressWarnings("ArrayRecordComponent")
public record QuantumPath(double[] timeSecond, List<SpinDensity> states) {
    /// Takes a copy of the list.
    public QuantumPath {
        states = List.copyOf(states);
    }

    /// <I>/I, in units of hbar: of length 1 in a coherent state only.
    public Trajectory trajectory() {
        int length = states.size();
        double[] x = new double[length];
        double[] y = new double[length];
        double[] z = new double[length];
        for (int i = 0; i < length; i++) {
            SpinDensity state = states.get(i);
            Vector mean = state.mean().times(1 / state.spin().quantumNumber());
            x[i] = mean.x();
            y[i] = mean.y();
            z[i] = mean.z();
        }
        return new Trajectory(timeSecond, x, y, z);
    }

    /// Probabilities of I_u = I, ..., -I at each instant, `[instant][state]`.
    public double[][] populations(Vector direction) {
        return states.stream().map(s -> s.populations(direction)).toArray(double[][]::new);
    }

    /// The state at the end.
    public SpinDensity last() {
        return states.getLast();
    }

    /// This path and then `next`, whose first instant is this one's last.
    public QuantumPath followedBy(QuantumPath next) {
        double[] times = Arrays.copyOf(timeSecond, states.size() + next.states.size() - 1);
        System.arraycopy(next.timeSecond, 1, times, states.size(), next.states.size() - 1);
        List<SpinDensity> all = new ArrayList<>(states);
        all.addAll(next.states.subList(1, next.states.size()));
        return new QuantumPath(times, all);
    }
}
