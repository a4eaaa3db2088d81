package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.bloch.BlochEquation;
import org.nsot.engine.dynamics.Integrator;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Signal;
import org.nsot.scenario.RunParameter;

/// A motion as it was followed.
///
/// @param scenario  what was followed
/// @param equations the terms, in words with their numbers
/// @param paths     m of each description at its instants
/// @param signal    the signal of a sequence that reads one at even instants
/// @param complete  whether it was followed to its end; a run that was stopped keeps what it had
public record Motion(
        RunScenario scenario,
        List<String> equations,
        List<NamedPath> paths,
        Optional<Signal> signal,
        boolean complete) {
    private static final int MOST_SAMPLES = 10_000_000;

    /// Copies the lists.
    public Motion {
        equations = List.copyOf(equations);
        paths = List.copyOf(paths);
    }

    /// Follows a motion to its end, or until the calling thread is interrupted.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if a step is too long, with the one that would do
    public static Motion of(RunScenario scenario, RunProgress progress) {
        return scenario.isEnsemble() ? EnsembleMotion.of(scenario, progress) : levels(scenario, progress);
    }

    private static Motion levels(RunScenario scenario, RunProgress progress) {
        List<Level> levels = scenario.levels();
        double[] times = Integrator.evenTimes(
                0,
                scenario.inputs().quantity(RunParameter.DURATION),
                scenario.inputs().wholeNumber(RunParameter.SAMPLES, MOST_SAMPLES));
        List<NamedPath> paths = new ArrayList<>();
        Stretches.Followed followed = new Stretches.Followed(new Trajectory(times, times, times, times), true);
        for (int i = 0; i < levels.size() && followed.complete(); i++) {
            double before = (double) i / levels.size();
            RunProgress part = share -> progress.at(before + share / levels.size());
            followed = levels.get(i) == Level.QUANTUM
                    ? QuantumMotion.follow(scenario, times, part)
                    : VectorMotion.follow(scenario, scenario.equation(levels.get(i)), times, part);
            paths.add(new NamedPath(levels.get(i).word(), followed.path()));
        }
        return new Motion(scenario, equations(scenario), paths, Optional.empty(), followed.complete());
    }

    private static List<String> equations(RunScenario scenario) {
        Level vector = scenario.levels().contains(Level.MEAN_FIELD) ? Level.MEAN_FIELD : Level.CLASSICAL;
        BlochEquation equation = scenario.equation(vector);
        return equation.equations();
    }
}
