package org.nsot.engine.quantum;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;
import org.nsot.torque.ThermalSpin;

/// The state of a spin: a hermitian matrix of trace 1 without negative eigenvalues.
///
/// @param matrix in the basis m = I, ..., -I along z
public record DensityMatrix(ComplexMatrix matrix) {
    /// The coherent state: the spin fully along a unit vector.
    public static DensityMatrix coherent(Spin spin, Vector direction) {
        SpinOperators operators = new SpinOperators(spin);
        ComplexMatrix top = ComplexMatrix.top(operators.size());
        Vector axis = new Vector(-direction.y(), direction.x(), 0);
        double sine = axis.norm();
        if (sine == 0) {
            return new DensityMatrix(direction.z() > 0 ? top : bottom(operators.size()));
        }
        double angle = Math.atan2(sine, direction.z());
        ComplexMatrix turn = operators.along(axis.times(1 / sine)).evolution(angle);
        return new DensityMatrix(turn.times(top).times(turn.adjoint()));
    }

    private static ComplexMatrix bottom(int size) {
        double[][] real = new double[size][size];
        real[size - 1][size - 1] = 1;
        return ComplexMatrix.of(real, new double[size][size]);
    }

    /// Equilibrium along z: populations e^{m y}, y the reduced field of [ThermalSpin].
    public static DensityMatrix thermal(ThermalSpin thermal) {
        int size = thermal.spin().doubled() + 1;
        double[][] real = new double[size][size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double fromEnd = thermal.reduced() > 0 ? i : size - 1 - i;
            real[i][i] = Math.exp(-fromEnd * Math.abs(thermal.reduced()));
            sum += real[i][i];
        }
        return new DensityMatrix(ComplexMatrix.of(real, new double[size][size]).times(1 / sum, 0));
    }

    /// I.
    public Spin spin() {
        return new Spin(matrix.size() - 1);
    }

    /// <I>, in units of hbar.
    public Vector mean() {
        SpinOperators operators = new SpinOperators(spin());
        return new Vector(
                matrix.mean(operators.along(new Vector(1, 0, 0))),
                matrix.mean(operators.along(new Vector(0, 1, 0))),
                matrix.mean(operators.along(new Vector(0, 0, 1))));
    }

    /// <(I.u)^2>, in units of hbar^2.
    public double meanSquare(Vector u) {
        ComplexMatrix operator = new SpinOperators(spin()).along(u);
        return matrix.mean(operator.times(operator));
    }

    /// Probabilities of m = I, ..., -I along z.
    public double[] populations() {
        double[] populations = new double[matrix.size()];
        for (int i = 0; i < populations.length; i++) {
            populations[i] = matrix.real(i, i);
        }
        return populations;
    }

    /// tr rho^2: 1 for a pure state, 1/(2I + 1) when nothing is known.
    public double purity() {
        return matrix.mean(matrix);
    }

    /// The least eigenvalue, which rounding alone may make negative.
    ///
    /// A hermitian matrix A + iB has the eigenvalues of the symmetric matrix (A, -B; B, A), each twice.
    public double leastEigenvalue() {
        int n = matrix.size();
        double[][] real = new double[2 * n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double a = (matrix.real(i, j) + matrix.real(j, i)) / 2;
                double b = (matrix.imaginary(i, j) - matrix.imaginary(j, i)) / 2;
                real[i][j] = a;
                real[n + i][n + j] = a;
                real[i][n + j] = -b;
                real[n + i][j] = b;
            }
        }
        double[] eigenvalues = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(real, false)).getEigenvalues();
        double least = eigenvalues[0];
        for (double value : eigenvalues) {
            least = Math.min(least, value);
        }
        return least;
    }
}
