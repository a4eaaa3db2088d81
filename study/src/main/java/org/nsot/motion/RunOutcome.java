package org.nsot.motion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Classification;
import org.nsot.engine.observe.Fate;
import org.nsot.engine.observe.LimitCycle;

/// What came of one description of a run, read off its path when it is asked for.
public final class RunOutcome {
    private final RunScenario scenario;
    private final Trajectory path;
    private final boolean complete;
    private @Nullable Classification classification;
    private @Nullable LimitCycle cycle;

    /// @param path     m at its instants, one or more
    /// @param complete whether it was followed to its end
    public RunOutcome(RunScenario scenario, Trajectory path, boolean complete) {
        this.scenario = scenario;
        this.path = path;
        this.complete = complete;
    }

    RunScenario scenario() {
        return scenario;
    }

    Trajectory path() {
        return path;
    }

    int last() {
        return path.length() - 1;
    }

    /// Whether it moved freely, so that growth and fate mean something.
    boolean isFree() {
        return !scenario.hasSequence() && path.length() > 1;
    }

    Outcome outcome() {
        return new Outcome(path, scenario.relaxation().equilibrium());
    }

    /// What became of it, if it is complete, long enough and about z.
    public Optional<Classification> classification() {
        if (classification == null && isFree() && complete && scenario.isAlongZ()) {
            classification = outcome().classification().orElse(null);
        }
        return Optional.ofNullable(classification);
    }

    /// Its limit cycle, if that is its fate.
    Optional<LimitCycle> cycle() {
        if (classification().map(c -> c.fate() != Fate.LIMIT_CYCLE).orElse(true)) {
            return Optional.empty();
        }
        if (cycle == null) {
            cycle = outcome().limitCycle();
        }
        return Optional.of(cycle);
    }
}
