package org.nsot.engine.dynamics;

import java.util.Optional;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;
import org.jspecify.annotations.Nullable;
import org.nsot.hyperfine.Vector;

/// Stops at the first change of sign.
final class CrossingDetector implements ODEEventDetector {
    private static final int ITERATIONS = 100;
    private static final int ORDER = 5;
    /// Of the length of the run.
    private static final double ACCURACY = 1e-14;

    private final Condition condition;
    private final double runSecond;
    private @Nullable Crossing crossing;

    CrossingDetector(Condition condition, double runSecond) {
        this.condition = condition;
        this.runSecond = runSecond;
    }

    Optional<Crossing> crossing() {
        return Optional.ofNullable(crossing);
    }

    /// At least once a step.
    @Override
    public AdaptableInterval getMaxCheckInterval() {
        return AdaptableInterval.of(Double.POSITIVE_INFINITY);
    }

    @Override
    public int getMaxIterationCount() {
        return ITERATIONS;
    }

    @Override
    public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
        return new BracketingNthOrderBrentSolver(0, ACCURACY * runSecond, 0, ORDER);
    }

    @Override
    public double g(ODEStateAndDerivative state) {
        return condition.at(state.getTime(), vector(state));
    }

    @Override
    public ODEEventHandler getHandler() {
        return (state, detector, increasing) -> {
            crossing = new Crossing(state.getTime(), vector(state), increasing);
            return Action.STOP;
        };
    }

    private static Vector vector(ODEStateAndDerivative state) {
        double[] m = state.getPrimaryState();
        return new Vector(m[0], m[1], m[2]);
    }
}
