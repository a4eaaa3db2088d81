package org.nsot.engine.quantum;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;

/// The equation of motion d rho/dt = -i [H/hbar, rho] + jumps.
///
/// Source: `lindblad1976`.
///
/// @param hamiltonian H/hbar, hermitian, in rad/s
/// @param jumps       what the surroundings do
public record Lindbladian(ComplexMatrix hamiltonian, List<Jump> jumps) {
    /// Copies the list.
    public Lindbladian {
        jumps = List.copyOf(jumps);
    }

    /// d rho/dt.
    public ComplexMatrix rate(ComplexMatrix rho) {
        ComplexMatrix rate = hamiltonian.commutator(rho).times(0, -1);
        for (Jump jump : jumps) {
            ComplexMatrix l = jump.operator();
            ComplexMatrix square = l.adjoint().times(l);
            rate = rate.plus(l.times(rho).times(l.adjoint()), jump.ratePerSecond())
                    .plus(square.times(rho).plus(rho.times(square)), -jump.ratePerSecond() / 2);
        }
        return rate;
    }

    /// The same as a matrix that acts on the rows of rho, one behind the other: A rho B is (A (x) B^T) rho.
    ComplexMatrix superoperator() {
        ComplexMatrix one = ComplexMatrix.identity(hamiltonian.size());
        ComplexMatrix sum = hamiltonian
                .tensor(one)
                .plus(one.tensor(hamiltonian.transpose()), -1)
                .times(0, -1);
        for (Jump jump : jumps) {
            ComplexMatrix l = jump.operator();
            ComplexMatrix square = l.adjoint().times(l);
            sum = sum.plus(l.tensor(l.adjoint().transpose()), jump.ratePerSecond())
                    .plus(square.tensor(one).plus(one.tensor(square.transpose())), -jump.ratePerSecond() / 2);
        }
        return sum;
    }

    /// The state that stays; unique where the jumps connect all states.
    ///
    /// As the trace is kept, the first row of the superoperator follows from the others: it gives way to the trace.
    public DensityMatrix steadyState() {
        ComplexMatrix generator = superoperator();
        int n = hamiltonian.size();
        int m = n * n;
        Array2DRowRealMatrix system = new Array2DRowRealMatrix(2 * m, 2 * m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double trace = j % (n + 1) == 0 ? 1 : 0;
                double re = (i == 0) ? trace : generator.real(i, j);
                double im = (i == 0) ? 0 : generator.imaginary(i, j);
                system.setEntry(i, j, re);
                system.setEntry(m + i, m + j, re);
                system.setEntry(i, m + j, -im);
                system.setEntry(m + i, j, im);
            }
        }
        RealVector one = new ArrayRealVector(2 * m);
        one.setEntry(0, 1);
        return new DensityMatrix(
                unpacked(new LUDecomposition(system, 0).getSolver().solve(one).toArray(), n));
    }

    /// A matrix from its rows, all real parts first, then all imaginary ones.
    static ComplexMatrix unpacked(double[] values, int n) {
        double[][] real = new double[n][n];
        double[][] imaginary = new double[n][n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(values, i * n, real[i], 0, n);
            System.arraycopy(values, n * n + i * n, imaginary[i], 0, n);
        }
        return ComplexMatrix.of(real, imaginary);
    }

    /// The opposite of [#unpacked].
    static double[] packed(ComplexMatrix matrix) {
        int n = matrix.size();
        double[] values = new double[2 * n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                values[i * n + j] = matrix.real(i, j);
                values[n * n + i * n + j] = matrix.imaginary(i, j);
            }
        }
        return values;
    }
}
