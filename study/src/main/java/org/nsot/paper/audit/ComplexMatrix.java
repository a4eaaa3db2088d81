package org.nsot.paper.audit;

import org.nsot.hyperfine.Vector;

/// A small square complex matrix, for spins taken as what they are.
final class ComplexMatrix {
    private final double[][] real;
    private final double[][] imaginary;

    private ComplexMatrix(int size) {
        real = new double[size][size];
        imaginary = new double[size][size];
    }

    static ComplexMatrix zero(int size) {
        return new ComplexMatrix(size);
    }

    static ComplexMatrix identity(int size) {
        ComplexMatrix one = zero(size);
        for (int i = 0; i < size; i++) {
            one.real[i][i] = 1;
        }
        return one;
    }

    /// The projector on the first basis state, the spin fully along z.
    static ComplexMatrix top(int size) {
        ComplexMatrix top = zero(size);
        top.real[0][0] = 1;
        return top;
    }

    /// The component of a spin along `axis` in units of hbar, with the quantum number I = (size - 1)/2.
    static ComplexMatrix spin(int size, Vector axis) {
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

    int size() {
        return real.length;
    }

    ComplexMatrix plus(ComplexMatrix b) {
        return plus(b, 1);
    }

    /// this + factor b.
    ComplexMatrix plus(ComplexMatrix b, double factor) {
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
    ComplexMatrix times(double re, double im) {
        ComplexMatrix product = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                product.real[i][j] = re * real[i][j] - im * imaginary[i][j];
                product.imaginary[i][j] = re * imaginary[i][j] + im * real[i][j];
            }
        }
        return product;
    }

    ComplexMatrix times(ComplexMatrix b) {
        ComplexMatrix product = zero(size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                for (int k = 0; k < size(); k++) {
                    product.real[i][j] += real[i][k] * b.real[k][j] - imaginary[i][k] * b.imaginary[k][j];
                    product.imaginary[i][j] += real[i][k] * b.imaginary[k][j] + imaginary[i][k] * b.real[k][j];
                }
            }
        }
        return product;
    }

    /// [this, b].
    ComplexMatrix commutator(ComplexMatrix b) {
        return times(b).plus(b.times(this), -1);
    }

    ComplexMatrix adjoint() {
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
    ComplexMatrix tensor(ComplexMatrix b) {
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

    /// exp(-i this t) by Taylor series, for moderate norms.
    ComplexMatrix evolution(double t) {
        ComplexMatrix sum = identity(size());
        ComplexMatrix term = sum;
        for (int n = 1; n < 40; n++) {
            term = times(term).times(0, -t / n);
            sum = sum.plus(term);
        }
        return sum;
    }

    /// The real part of the trace.
    double trace() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += real[i][i];
        }
        return sum;
    }

    /// The expectation value of `observable` with `this` as density matrix.
    double mean(ComplexMatrix observable) {
        return times(observable).trace();
    }
}
