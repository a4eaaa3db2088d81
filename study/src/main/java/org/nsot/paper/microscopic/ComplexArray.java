package org.nsot.paper.microscopic;

/// Complex numbers, real and imaginary parts apart.
final class ComplexArray {
    private final double[] real;
    private final double[] imaginary;

    /// That many zeros.
    ComplexArray(int size) {
        real = new double[size];
        imaginary = new double[size];
    }

    int size() {
        return real.length;
    }

    double real(int i) {
        return real[i];
    }

    double imaginary(int i) {
        return imaginary[i];
    }

    void set(int i, double re, double im) {
        real[i] = re;
        imaginary[i] = im;
    }

    /// entry i times (re + i im).
    void multiply(int i, double re, double im) {
        set(i, real[i] * re - imaginary[i] * im, real[i] * im + imaginary[i] * re);
    }

    /// entry i plus a times b, numbers at places of two arrays.
    void addProduct(int i, ComplexArray first, int a, ComplexArray second, int b) {
        real[i] += first.real[a] * second.real[b] - first.imaginary[a] * second.imaginary[b];
        imaginary[i] += first.real[a] * second.imaginary[b] + first.imaginary[a] * second.real[b];
    }
}
