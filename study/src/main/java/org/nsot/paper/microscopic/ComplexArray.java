package org.nsot.paper.microscopic;

/// Complex numbers, real and imaginary parts apart.
record ComplexArray(double[] real, double[] imaginary) {
    static ComplexArray ofSize(int size) {
        return new ComplexArray(new double[size], new double[size]);
    }

    int size() {
        return real.length;
    }

    void set(int i, double re, double im) {
        real[i] = re;
        imaginary[i] = im;
    }

    /// entry i times (re + i im).
    void multiply(int i, double re, double im) {
        set(i, real[i] * re - imaginary[i] * im, real[i] * im + imaginary[i] * re);
    }

    /// entry i plus (re + i im).
    void add(int i, double re, double im) {
        real[i] += re;
        imaginary[i] += im;
    }
}
