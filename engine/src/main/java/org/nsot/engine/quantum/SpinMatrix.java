package org.nsot.engine.quantum;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.hyperfine.Vector;

/// Spin operators in units of hbar, in the basis of I_z = I, I - 1, ..., -I.
public final class SpinMatrix {
    private SpinMatrix() {}

    /// axis . I, with the quantum number I = (size - 1)/2; the axis need not be a unit vector.
    public static ComplexMatrix component(int size, Vector axis) {
        double[][] real = new double[size][size];
        double[][] imaginary = new double[size][size];
        double spin = (size - 1) / 2.0;
        for (int i = 0; i < size; i++) {
            double m = spin - i;
            real[i][i] = axis.z() * m;
            if (i > 0) {
                double half = 0.5 * Math.sqrt(spin * (spin + 1) - m * (m + 1));
                real[i - 1][i] = axis.x() * half;
                real[i][i - 1] = axis.x() * half;
                imaginary[i - 1][i] = -axis.y() * half;
                imaginary[i][i - 1] = axis.y() * half;
            }
        }
        return ComplexMatrix.of(real, imaginary);
    }

    /// I_+ with respect to the unit vector `axis`: it raises axis . I by one. Its phase is arbitrary.
    static ComplexMatrix raising(int size, Vector axis) {
        Vector first = UnitVector.perpendicular(axis);
        return component(size, first).plus(component(size, axis.cross(first)).times(0, 1));
    }
}
