package org.nsot.engine.quantum;

/// The map of states over a time during which the equation stays the same: the exponential of the superoperator.
public final class Propagator {
    private final double[][] real;
    private final double[][] imaginary;

    private Propagator(ComplexMatrix map) {
        int n = map.size();
        real = new double[n][n];
        imaginary = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                real[i][j] = map.real(i, j);
                imaginary[i][j] = map.imaginary(i, j);
            }
        }
    }

    /// The map over a time.
    public static Propagator of(Lindbladian equation, double timeSecond) {
        return new Propagator(equation.superoperator().times(timeSecond, 0).exponential());
    }

    /// The state after that time. Hermitian, with the trace that rounding left.
    public DensityMatrix apply(DensityMatrix state) {
        int n = state.matrix().size();
        double[] rho = Lindbladian.packed(state.matrix());
        double[] after = new double[rho.length];
        int m = n * n;
        for (int i = 0; i < m; i++) {
            double re = 0;
            double im = 0;
            for (int j = 0; j < m; j++) {
                re += real[i][j] * rho[j] - imaginary[i][j] * rho[m + j];
                im += real[i][j] * rho[m + j] + imaginary[i][j] * rho[j];
            }
            after[i] = re;
            after[m + i] = im;
        }
        ComplexMatrix result = Lindbladian.unpacked(after, n);
        return new DensityMatrix(result.plus(result.adjoint()).times(0.5, 0));
    }
}
