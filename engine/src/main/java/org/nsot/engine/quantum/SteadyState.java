package org.nsot.engine.quantum;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The state in which a relaxing spin ends: the null space of its Liouvillian.
public final class SteadyState {
    /// Second smallest over largest singular value, below which they cannot be told apart from zero.
    private static final double RESOLVED = 1e-12;

    private SteadyState() {}

    /// The steady state.
    ///
    /// @throws Refusal NSOT-104 if there is more than one, as without relaxation
    public static SpinDensity of(OpenSpin spin) {
        RealMatrix liouvillian = Lindbladian.of(spin).matrix();
        balanceRows(liouvillian);
        SingularValueDecomposition svd = new SingularValueDecomposition(liouvillian);
        double[] values = svd.getSingularValues();
        int last = values.length - 1;
        if (!(values[last - 1] > RESOLVED * values[0])) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    "steady state of a spin that keeps more than its norm",
                    "relaxation that reaches every state",
                    "add a relaxation, or make the existing one faster against the precession");
        }
        return state(svd.getV().getColumn(last), spin.size());
    }

    private static SpinDensity state(double[] vector, int size) {
        double trace = 0;
        for (int i = 0; i < size; i++) {
            trace += vector[i];
        }
        return SpinDensity.nearest(HermitianVector.matrix(vector).times(1 / trace, 0));
    }

    /// Slow relaxation beside a fast precession is lost in its rounding unless every row has the length 1; the
    /// null space stays.
    private static void balanceRows(RealMatrix matrix) {
        for (int i = 0; i < matrix.getRowDimension(); i++) {
            double norm = matrix.getRowVector(i).getNorm();
            if (norm > 0) {
                matrix.setRowVector(i, matrix.getRowVector(i).mapDivide(norm));
            }
        }
    }
}
