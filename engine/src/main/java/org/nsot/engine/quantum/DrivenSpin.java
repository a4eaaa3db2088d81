package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/// A spin whose equation changes in time, followed by an adaptive Runge-Kutta method of order 8.
///
/// @param equation  the equation at each time in s
/// @param tolerance error allowed in each element of the density matrix per step
public record DrivenSpin(DoubleFunction<Lindbladian> equation, double tolerance) {
    /// The states at `samples` instants after the first, evenly spaced.
    public QuantumTrajectory follow(DensityMatrix start, double durationSecond, int samples) {
        DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(durationSecond * 1e-12, durationSecond, tolerance, tolerance);
        double step = durationSecond / samples;
        double[] time = new double[samples + 1];
        List<DensityMatrix> states = new ArrayList<>(samples + 1);
        states.add(start);
        double[] rho = Lindbladian.packed(start.matrix());
        for (int i = 1; i <= samples; i++) {
            time[i] = i * step;
            rho = integrator
                    .integrate(new Motion(start.matrix().size()), new ODEState(time[i - 1], rho), time[i])
                    .getPrimaryState();
            states.add(
                    new DensityMatrix(Lindbladian.unpacked(rho, start.matrix().size())));
        }
        return new QuantumTrajectory(time, states);
    }

    /// The equation as the integrator takes it.
    private final class Motion implements OrdinaryDifferentialEquation {
        private final int size;

        private Motion(int size) {
            this.size = size;
        }

        @Override
        public int getDimension() {
            return 2 * size * size;
        }

        @Override
        public double[] computeDerivatives(double t, double[] rho) {
            return Lindbladian.packed(equation.apply(t).rate(Lindbladian.unpacked(rho, size)));
        }
    }
}
