package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.nsot.errors.Domain;

/// The motion of a spin whose field, accumulation or relaxation changes in time, by Dormand and Prince 8(5,3).
///
/// @param spin          the spin at each instant, continuous from the right
/// @param cornersSecond instants at which it jumps or bends; the integrator stops there
/// @param tolerance     allowed error of each entry of rho in a step, for example 1e-12
@SuppressWarnings("ArrayRecordComponent")
public record DrivenMotion(DoubleFunction<OpenSpin> spin, double[] cornersSecond, double tolerance) {
    private static final double SHORTEST_SHARE = 1e-14;

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the tolerance is not positive
    public DrivenMotion {
        Domain.positive("tolerance", tolerance);
    }

    /// The states at the given instants, ascending; `start` is that at the first.
    public QuantumPath path(SpinDensity start, double[] timeSecond) {
        for (int i = 1; i < timeSecond.length; i++) {
            Domain.positive("time step", timeSecond[i] - timeSecond[i - 1]);
        }
        List<SpinDensity> states = new ArrayList<>(List.of(start));
        double[] vector = HermitianVector.of(start.matrix());
        double from = timeSecond[0];
        for (double to : stops(timeSecond)) {
            vector = integrate(vector, from, to, timeSecond, states);
            from = to;
        }
        return new QuantumPath(timeSecond, states);
    }

    private TreeSet<Double> stops(double[] timeSecond) {
        double end = timeSecond[timeSecond.length - 1];
        TreeSet<Double> stops = new TreeSet<>();
        for (double corner : cornersSecond) {
            if (corner > timeSecond[0] && corner < end) {
                stops.add(corner);
            }
        }
        if (timeSecond.length > 1) {
            stops.add(end);
        }
        return stops;
    }

    private double[] integrate(double[] vector, double from, double to, double[] timeSecond, List<SpinDensity> states) {
        double length = to - from;
        DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(length * SHORTEST_SHARE, length, tolerance, 0);
        integrator.addStepHandler(step -> record(step, timeSecond, states));
        return integrator
                .integrate(equation(vector.length, to), new ODEState(from, vector), to)
                .getPrimaryState();
    }

    /// Just before a corner the value before it counts.
    private OrdinaryDifferentialEquation equation(int dimension, double to) {
        double latest = Math.nextDown(to);
        return new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return dimension;
            }

            @Override
            public double[] computeDerivatives(double t, double[] rho) {
                return HermitianVector.of(
                        Lindbladian.of(spin.apply(Math.min(t, latest))).apply(HermitianVector.matrix(rho)));
            }
        };
    }

    private static void record(ODEStateInterpolator step, double[] timeSecond, List<SpinDensity> states) {
        ODEStateAndDerivative current = step.getCurrentState();
        while (states.size() < timeSecond.length && timeSecond[states.size()] <= current.getTime()) {
            double[] rho = step.getInterpolatedState(timeSecond[states.size()]).getPrimaryState();
            states.add(SpinDensity.nearest(HermitianVector.matrix(rho)));
        }
    }
}
