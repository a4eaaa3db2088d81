package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The motion of a spin while nothing changes: equal steps by the exponential of the Liouvillian.
///
/// The exponential is that of Hipparchus (Pade approximants with scaling and squaring, backward error of one
/// rounding; `higham2005`). What remains is rounding, of about 1e-16 times the angle turned through in one step.
public final class ConstantMotion {
    private static final int LARGEST_SPIN_DOUBLED = 9;

    private final double stepSecond;
    private final RealMatrix propagator;

    private ConstantMotion(double stepSecond, RealMatrix propagator) {
        this.stepSecond = stepSecond;
        this.propagator = propagator;
    }

    /// The motion in steps of that length.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if the step is not positive, or I larger than 9/2, for which
    /// [DrivenMotion] is the better way
    public static ConstantMotion of(OpenSpin spin, double stepSecond) {
        if (spin.spin().doubled() > LARGEST_SPIN_DOUBLED) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "spin = " + spin.spin(),
                    "1/2 to 9/2",
                    "integrate the equation of motion of a larger spin");
        }
        double step = Domain.positive("time step", stepSecond);
        RealMatrix propagator =
                MatrixUtils.matrixExponential(Lindbladian.of(spin).matrix().scalarMultiply(step));
        return new ConstantMotion(step, keepingTrace(propagator, spin.size()));
    }

    /// Takes what each column lacks in trace, a rounding error, from its populations.
    private static RealMatrix keepingTrace(RealMatrix propagator, int size) {
        for (int j = 0; j < propagator.getColumnDimension(); j++) {
            double excess = j < size ? -1 : 0;
            for (int i = 0; i < size; i++) {
                excess += propagator.getEntry(i, j);
            }
            for (int i = 0; i < size; i++) {
                propagator.addToEntry(i, j, -excess / size);
            }
        }
        return propagator;
    }

    /// The states at `startSecond` and after each of so many steps.
    public QuantumPath path(SpinDensity start, double startSecond, int steps) {
        double[] times = new double[Domain.atLeast("number of steps", steps, 0) + 1];
        List<SpinDensity> states = new ArrayList<>(List.of(start));
        double[] vector = HermitianVector.of(start.matrix());
        times[0] = startSecond;
        for (int i = 1; i <= steps; i++) {
            vector = propagator.operate(vector);
            times[i] = startSecond + i * stepSecond;
            states.add(SpinDensity.nearest(HermitianVector.matrix(vector)));
        }
        return new QuantumPath(times, states);
    }
}
