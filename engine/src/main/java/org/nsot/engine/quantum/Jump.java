package org.nsot.engine.quantum;

import org.nsot.errors.Domain;

/// A jump operator L of a Lindblad equation, with its rate k: k [L rho L^+ - (L^+ L rho + rho L^+ L)/2].
///
/// @param ratePerSecond k, in 1/s
/// @param operator      L
public record Jump(double ratePerSecond, ComplexMatrix operator) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the rate is negative or not finite: then the equation
    ///     would not keep states positive
    public Jump {
        Domain.notNegative("rate of a jump", ratePerSecond);
    }
}
