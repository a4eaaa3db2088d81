package org.nsot.torque;

import org.nsot.matter.Spin;

/// The length |I|/hbar = I_p of the classical vector that stands for a nuclear spin.
public enum SpinLength {
    /// I_p = sqrt(I(I+1)), as in `cahaya2023`, section 2.1.
    ROOT {
        @Override
        public double of(Spin spin) {
            double i = spin.quantumNumber();
            return Math.sqrt(i * (i + 1));
        }
    },
    /// I_p = I, the largest projection.
    FULL {
        @Override
        public double of(Spin spin) {
            return spin.quantumNumber();
        }
    };

    /// I_p of that spin, dimensionless.
    public abstract double of(Spin spin);
}
