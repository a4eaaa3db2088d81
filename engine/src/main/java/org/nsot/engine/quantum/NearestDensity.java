package org.nsot.engine.quantum;

import java.util.Arrays;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.linear.SymmetricEigen;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The projection on the density matrices.
///
/// They are a convex set, so the projection of an approximation is nearer to the true state than the approximation
/// itself. A hermitian A + iB is diagonalized as the real symmetric ((A, -B), (B, A)), which has each eigenvalue
/// twice.
final class NearestDensity {
    /// Beyond it the approximation is none.
    private static final double FARTHEST = 1e-6;

    private NearestDensity() {}

    static ComplexMatrix of(ComplexMatrix matrix) {
        SymmetricEigen eigen = eigen(matrix);
        double[] values = values(eigen);
        double shift = shift(values);
        double moved = 0;
        for (int i = 0; i < values.length; i++) {
            double kept = Math.max(0, values[i] - shift);
            moved = Math.max(moved, Math.abs(kept - values[i]));
            values[i] = kept;
        }
        if (!(moved <= FARTHEST)) {
            throw tooFar(moved);
        }
        return complex(eigen.withValues(values));
    }

    private static double[] values(SymmetricEigen eigen) {
        double[] values = new double[eigen.size()];
        Arrays.setAll(values, eigen::value);
        return values;
    }

    /// The smallest eigenvalue of a hermitian matrix.
    static double smallestEigenvalue(ComplexMatrix matrix) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : values(eigen(matrix))) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }

    /// The number whose subtraction makes the positive ones sum up to 2, the trace counted twice: it is raised
    /// until no eigenvalue that still counts falls below it.
    private static double shift(double[] values) {
        double shift = Double.NEGATIVE_INFINITY;
        while (true) {
            double sum = -2;
            int count = 0;
            for (double value : values) {
                if (value > shift) {
                    sum += value;
                    count++;
                }
            }
            double next = sum / count;
            if (!(next > shift)) {
                return next;
            }
            shift = next;
        }
    }

    private static SymmetricEigen eigen(ComplexMatrix matrix) {
        int n = matrix.size();
        double[][] doubled = new double[2 * n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double re = (matrix.real(i, j) + matrix.real(j, i)) / 2;
                double im = (matrix.imaginary(i, j) - matrix.imaginary(j, i)) / 2;
                doubled[i][j] = re;
                doubled[n + i][n + j] = re;
                doubled[n + i][j] = im;
                doubled[i][n + j] = -im;
            }
        }
        return SymmetricEigen.of(doubled);
    }

    private static ComplexMatrix complex(double[][] doubled) {
        int n = doubled.length / 2;
        double[][] re = new double[n][n];
        double[][] im = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                re[i][j] = (doubled[i][j] + doubled[n + i][n + j]) / 2;
                im[i][j] = (doubled[n + i][j] - doubled[i][n + j]) / 2;
            }
        }
        return ComplexMatrix.of(re, im);
    }

    private static Refusal tooFar(double distance) {
        return new Refusal(
                ErrorCode.NO_FINITE_RESULT,
                "distance from a density matrix = " + distance,
                "a hermitian matrix of trace 1 without negative eigenvalues, to within " + FARTHEST,
                "give a density matrix, or shorter steps: rounding grows with the turns made in one");
    }
}
