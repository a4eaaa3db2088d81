package org.nsot.bloch;

import org.nsot.errors.Domain;

/// Damping of a given strength.
///
/// @param dampingRatio alpha, dimensionless, 0 or more
public record GilbertDamping(double dampingRatio) implements Damping {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if alpha is negative or not finite
    public GilbertDamping {
        Domain.notNegative("damping alpha", dampingRatio);
    }

    @Override
    public String equation() {
        return "Gilbert damping: dm/dt = m x Omega - alpha m x dm/dt; alpha = " + dampingRatio;
    }
}
