package org.nsot.engine.linear;

import java.util.Objects;

/// A small square complex matrix, which never changes.
public final class ComplexMatrix {
    /// 1/19! is below half an ulp of 1.
    private static final int LAST_TERM = 18;

    private final double[][] real;
    private final double[][] imaginary;

    private ComplexMatrix(int size) {
        real = new double[size][size];
        imaginary = new double[size][size];
    }

    /// All entries zero.
    public static ComplexMatrix zero(int size) {
        return new ComplexMatrix(size);
    }

    /// Ones on the diagonal.
    public static ComplexMatrix identity(int size) {
        ComplexMatrix one = zero(size);
        for (int i = 0; i < size; i++) {
            one.real[i][i] = 1;
        }
        return one;
    }

    /// The projector on one basis state.
    public static ComplexMatrix projector(int size, int state) {
        ComplexMatrix projector = zero(size);
        projector.real[Objects.checkIndex(state, size)][state] = 1;
        return projector;
    }

    /// The matrix with these entries, `[row][column]`.
    public static ComplexMatrix of(double[][] real, double[][] imaginary) {
        ComplexMatrix matrix = zero(real.length);
        for (int i = 0; i < real.length; i++) {
            System.arraycopy(real[i], 0, matrix.real[i], 0, real.length);
            System.arraycopy(imaginary[i], 0, matrix.imaginary[i], 0, real.length);
        }
        return matrix;
    }

    /// Number of rows.
    public int size() {
        return real.length;
    }

    /// The real part of an entry.
    public double real(int row, int column) {
        return real[row][column];
    }

    /// The imaginary part of an entry.
    public double imaginary(int row, int column) {
        return imaginary[row][column];
    }

    /// this + b.
    public ComplexMatrix plus(ComplexMatrix b) {
        return plus(b, 1);
    }

    /// this + factor b.
    public ComplexMatrix plus(ComplexMatrix b, double factor) {
        ComplexMatrix sum = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                sum.real[i][j] = real[i][j] + factor * b.real[i][j];
                sum.imaginary[i][j] = imaginary[i][j] + factor * b.imaginary[i][j];
            }
        }
        return sum;
    }

    /// (re + i im) this.
    public ComplexMatrix times(double re, double im) {
        ComplexMatrix product = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                product.real[i][j] = re * real[i][j] - im * imaginary[i][j];
                product.imaginary[i][j] = re * imaginary[i][j] + im * real[i][j];
            }
        }
        return product;
    }

    /// this b. Zeros of `this` cost nothing: spin operators have few other entries.
    public ComplexMatrix times(ComplexMatrix b) {
        ComplexMatrix product = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < size(); k++) {
                if (real[i][k] != 0 || imaginary[i][k] != 0) {
                    product.addRow(i, real[i][k], imaginary[i][k], b, k);
                }
            }
        }
        return product;
    }

    private void addRow(int i, double re, double im, ComplexMatrix b, int k) {
        double[] bRe = b.real[k];
        double[] bIm = b.imaginary[k];
        for (int j = 0; j < bRe.length; j++) {
            real[i][j] += re * bRe[j] - im * bIm[j];
            imaginary[i][j] += re * bIm[j] + im * bRe[j];
        }
    }

    /// [this, b].
    public ComplexMatrix commutator(ComplexMatrix b) {
        return times(b).plus(b.times(this), -1);
    }

    /// Transposed and conjugated.
    public ComplexMatrix adjoint() {
        ComplexMatrix adjoint = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                adjoint.real[i][j] = real[j][i];
                adjoint.imaginary[i][j] = -imaginary[j][i];
            }
        }
        return adjoint;
    }

    /// The Kronecker product, `this` on the outer index.
    public ComplexMatrix tensor(ComplexMatrix b) {
        int inner = b.size();
        ComplexMatrix product = zero(size() * inner);
        for (int i = 0; i < product.size(); i++) {
            for (int j = 0; j < product.size(); j++) {
                ComplexMatrix block = b.times(real[i / inner][j / inner], imaginary[i / inner][j / inner]);
                product.real[i][j] = block.real[i % inner][j % inner];
                product.imaginary[i][j] = block.imaginary[i % inner][j % inner];
            }
        }
        return product;
    }

    /// exp(-i this t): Taylor series where |this t| <= 1, whose term n is below 1/n!, and squaring.
    public ComplexMatrix evolution(double t) {
        if (norm() * Math.abs(t) > 1) {
            ComplexMatrix half = evolution(t / 2);
            return half.times(half);
        }
        ComplexMatrix sum = identity(size());
        ComplexMatrix term = sum;
        for (int n = 1; n <= LAST_TERM; n++) {
            term = times(term).times(0, -t / n);
            sum = sum.plus(term);
        }
        return sum;
    }

    /// The root of the sum of all |entry|^2.
    public double norm() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                sum += real[i][j] * real[i][j] + imaginary[i][j] * imaginary[i][j];
            }
        }
        return Math.sqrt(sum);
    }

    /// The real part of the trace.
    public double trace() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += real[i][i];
        }
        return sum;
    }

    /// The expectation value of `observable` with `this` as density matrix.
    public double mean(ComplexMatrix observable) {
        return times(observable).trace();
    }
}
