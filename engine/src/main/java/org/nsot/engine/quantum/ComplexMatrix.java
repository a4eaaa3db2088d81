package org.nsot.engine.quantum;

import org.nsot.hyperfine.Vector;

/// A small square complex matrix, for spins taken as what they are. Immutable.
public final class ComplexMatrix {
    private final double[][] real;
    private final double[][] imaginary;

    private ComplexMatrix(int size) {
        real = new double[size][size];
        imaginary = new double[size][size];
    }

    /// All elements zero.
    public static ComplexMatrix zero(int size) {
        return new ComplexMatrix(size);
    }

    /// The unit matrix.
    public static ComplexMatrix identity(int size) {
        ComplexMatrix one = zero(size);
        for (int i = 0; i < size; i++) {
            one.real[i][i] = 1;
        }
        return one;
    }

    /// The projector on the first basis state, the spin fully along z.
    public static ComplexMatrix top(int size) {
        ComplexMatrix top = zero(size);
        top.real[0][0] = 1;
        return top;
    }

    /// The component of a spin along `axis` in units of hbar, with the quantum number I = (size - 1)/2.
    public static ComplexMatrix spin(int size, Vector axis) {
        ComplexMatrix s = zero(size);
        double spin = (size - 1) / 2.0;
        for (int i = 0; i < size; i++) {
            double m = spin - i;
            s.real[i][i] = axis.z() * m;
            if (i > 0) {
                double half = 0.5 * Math.sqrt(spin * (spin + 1) - m * (m + 1));
                s.real[i - 1][i] = axis.x() * half;
                s.real[i][i - 1] = axis.x() * half;
                s.imaginary[i - 1][i] = -axis.y() * half;
                s.imaginary[i][i - 1] = axis.y() * half;
            }
        }
        return s;
    }

    /// From its rows, `[row][column]`.
    static ComplexMatrix of(double[][] real, double[][] imaginary) {
        ComplexMatrix matrix = zero(real.length);
        for (int i = 0; i < real.length; i++) {
            System.arraycopy(real[i], 0, matrix.real[i], 0, real.length);
            System.arraycopy(imaginary[i], 0, matrix.imaginary[i], 0, real.length);
        }
        return matrix;
    }

    /// Rows, which are as many as columns.
    public int size() {
        return real.length;
    }

    /// Real part of an element.
    public double real(int row, int column) {
        return real[row][column];
    }

    /// Imaginary part of an element.
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

    /// this b.
    public ComplexMatrix times(ComplexMatrix b) {
        ComplexMatrix product = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int k = 0; k < size(); k++) {
                product.addRow(i, real[i][k], imaginary[i][k], b, k);
            }
        }
        return product;
    }

    /// Adds (re + i im) times row k of b to row i.
    private void addRow(int i, double re, double im, ComplexMatrix b, int k) {
        if (re == 0 && im == 0) {
            return;
        }
        double[] toReal = real[i];
        double[] toImaginary = imaginary[i];
        double[] fromReal = b.real[k];
        double[] fromImaginary = b.imaginary[k];
        for (int j = 0; j < toReal.length; j++) {
            toReal[j] += re * fromReal[j] - im * fromImaginary[j];
            toImaginary[j] += re * fromImaginary[j] + im * fromReal[j];
        }
    }

    /// [this, b].
    public ComplexMatrix commutator(ComplexMatrix b) {
        return times(b).plus(b.times(this), -1);
    }

    /// The conjugate transpose.
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

    /// The transpose, without conjugation.
    public ComplexMatrix transpose() {
        ComplexMatrix transpose = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                transpose.real[i][j] = real[j][i];
                transpose.imaginary[i][j] = imaginary[j][i];
            }
        }
        return transpose;
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

    /// exp(-i this t).
    public ComplexMatrix evolution(double t) {
        return times(0, -t).exponential();
    }

    /// exp(this), by scaling, Taylor's series and squaring.
    ///
    /// Scaled to a norm below 1/2 the series is cut behind 18 terms: the remainder is below 0.5^19/19! = 2e-23.
    public ComplexMatrix exponential() {
        int squarings = Math.max(0, Math.getExponent(norm()) + 2);
        ComplexMatrix scaled = times(Math.scalb(1.0, -squarings), 0);
        ComplexMatrix sum = identity(size());
        ComplexMatrix term = sum;
        for (int n = 1; n <= 18; n++) {
            term = term.times(scaled).times(1.0 / n, 0);
            sum = sum.plus(term);
        }
        for (int n = 0; n < squarings; n++) {
            sum = sum.times(sum);
        }
        return sum;
    }

    /// The largest sum of moduli in a row.
    public double norm() {
        double norm = 0;
        for (int i = 0; i < size(); i++) {
            double sum = 0;
            for (int j = 0; j < size(); j++) {
                sum += Math.hypot(real[i][j], imaginary[i][j]);
            }
            norm = Math.max(norm, sum);
        }
        return norm;
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
