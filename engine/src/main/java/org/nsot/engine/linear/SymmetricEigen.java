package org.nsot.engine.linear;

/// Eigenvalues and eigenvectors of a small real symmetric matrix by cyclic Jacobi rotations.
///
/// They converge for every matrix, whatever its degeneracies and however small its entries. Source: `golub2013`,
/// sec. 8.5.
public final class SymmetricEigen {
    private final double[][] a;
    private final double[][] vectors;

    private SymmetricEigen(double[][] a) {
        this.a = a;
        this.vectors = new double[a.length][a.length];
    }

    /// Diagonalizes a copy of `symmetric`.
    public static SymmetricEigen of(double[][] symmetric) {
        double[][] copy = new double[symmetric.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = symmetric[i].clone();
        }
        SymmetricEigen eigen = new SymmetricEigen(copy);
        for (int i = 0; i < copy.length; i++) {
            eigen.vectors[i][i] = 1;
        }
        while (eigen.sweep()) {}
        return eigen;
    }

    /// Number of rows.
    public int size() {
        return a.length;
    }

    /// An eigenvalue, in no order.
    public double value(int index) {
        return a[index][index];
    }

    /// The matrix with the same eigenvectors and the given eigenvalues.
    public double[][] withValues(double[] values) {
        double[][] sum = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                for (int k = 0; k < size(); k++) {
                    sum[i][j] += vectors[i][k] * values[k] * vectors[j][k];
                }
            }
        }
        return sum;
    }

    /// Whether an entry off the diagonal was still larger than the rounding of the diagonal.
    private boolean sweep() {
        double negligible = Math.ulp(1.0) * scale();
        boolean rotated = false;
        for (int p = 0; p < size(); p++) {
            for (int q = p + 1; q < size(); q++) {
                if (Math.abs(a[p][q]) > negligible) {
                    rotate(p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private double scale() {
        double largest = 0;
        for (int i = 0; i < size(); i++) {
            largest = Math.max(largest, Math.abs(a[i][i]));
        }
        return largest;
    }

    /// Makes a_pq zero by the smaller of the two angles that do.
    private void rotate(int p, int q) {
        double ratio = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = Math.copySign(1, ratio) / (Math.abs(ratio) + Math.hypot(1, ratio));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        for (int k = 0; k < size(); k++) {
            mix(a[k], p, q, cosine, sine);
            mix(vectors[k], p, q, cosine, sine);
        }
        for (int k = 0; k < size(); k++) {
            double ap = a[p][k];
            a[p][k] = cosine * ap - sine * a[q][k];
            a[q][k] = sine * ap + cosine * a[q][k];
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }

    private static void mix(double[] row, int p, int q, double cosine, double sine) {
        double old = row[p];
        row[p] = cosine * old - sine * row[q];
        row[q] = sine * old + cosine * row[q];
    }
}
