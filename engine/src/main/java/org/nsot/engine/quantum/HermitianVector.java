package org.nsot.engine.quantum;

import org.nsot.engine.linear.ComplexMatrix;

/// A hermitian n x n matrix as n^2 real numbers: n on the diagonal, then sqrt 2 times real and imaginary part of
/// each entry above it. Scalar products are kept: a.b = tr A B.
final class HermitianVector {
    private static final double SQRT2 = Math.sqrt(2);

    private HermitianVector() {}

    static double[] of(ComplexMatrix matrix) {
        int n = matrix.size();
        double[] vector = new double[n * n];
        int next = n;
        for (int i = 0; i < n; i++) {
            vector[i] = matrix.real(i, i);
            for (int j = i + 1; j < n; j++) {
                vector[next++] = SQRT2 * matrix.real(i, j);
                vector[next++] = SQRT2 * matrix.imaginary(i, j);
            }
        }
        return vector;
    }

    static ComplexMatrix matrix(double[] vector) {
        int n = (int) Math.rint(Math.sqrt(vector.length));
        double[][] real = new double[n][n];
        double[][] imaginary = new double[n][n];
        int next = n;
        for (int i = 0; i < n; i++) {
            real[i][i] = vector[i];
            for (int j = i + 1; j < n; j++) {
                real[i][j] = real[j][i] = vector[next++] / SQRT2;
                imaginary[i][j] = vector[next++] / SQRT2;
                imaginary[j][i] = -imaginary[i][j];
            }
        }
        return ComplexMatrix.of(real, imaginary);
    }
}
