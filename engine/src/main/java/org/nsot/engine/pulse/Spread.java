package org.nsot.engine.pulse;

import org.hipparchus.special.Erf;
import org.nsot.errors.Domain;

/// How a number is spread over the spins of an ensemble, about its centre.
public sealed interface Spread {
    /// The same for all.
    Spread NONE = new Uniform(0);

    /// The deviation below which the share u of the spins lies, u in (0, 1).
    double quantile(double u);

    /// A normal distribution.
    record Normal(double standardDeviation) implements Spread {
        /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if it is negative or not finite
        public Normal {
            Domain.notNegative("standard deviation", standardDeviation);
        }

        @Override
        public double quantile(double u) {
            return standardDeviation * Math.sqrt(2) * Erf.erfInv(2 * u - 1);
        }
    }

    /// Equally likely from minus to plus the half width.
    record Uniform(double halfWidth) implements Spread {
        /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if it is negative or not finite
        public Uniform {
            Domain.notNegative("half width", halfWidth);
        }

        @Override
        public double quantile(double u) {
            return halfWidth * (2 * u - 1);
        }
    }

    /// A Lorentzian: few spins lie very far out, and they determine the step of a run.
    ///
    /// @param halfWidth half the width at half height
    record Lorentzian(double halfWidth) implements Spread {
        /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if it is negative or not finite
        public Lorentzian {
            Domain.notNegative("half width", halfWidth);
        }

        @Override
        public double quantile(double u) {
            return halfWidth * Math.tan(Math.PI * (u - 0.5));
        }
    }
}
