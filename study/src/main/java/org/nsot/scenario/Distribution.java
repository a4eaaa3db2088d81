package org.nsot.scenario;

import org.hipparchus.special.Erf;

/// How well a quantity is known: exactly, as a mean with its standard deviation, or as a range. In SI units.
public sealed interface Distribution {
    /// The value that stands for the quantity: the mean, or the middle of the range.
    double nominal();

    /// The standard deviation; zero if the value is exact.
    double standardDeviation();

    /// The value below which the quantity lies with this probability.
    ///
    /// @param probability greater than 0 and less than 1
    double quantile(double probability);

    /// A value without uncertainty.
    record Exact(double nominal) implements Distribution {
        @Override
        public double standardDeviation() {
            return 0;
        }

        @Override
        public double quantile(double probability) {
            return nominal;
        }
    }

    /// A normal (Gaussian) distribution.
    ///
    /// @param nominal           the mean
    /// @param standardDeviation greater than zero
    record Normal(double nominal, double standardDeviation) implements Distribution {
        @Override
        public double quantile(double probability) {
            return nominal + standardDeviation * Math.sqrt(2) * Erf.erfInv(2 * probability - 1);
        }
    }

    /// Every value of a range with the same probability.
    ///
    /// @param low  its lower end
    /// @param high its upper end
    record Uniform(double low, double high) implements Distribution {
        @Override
        public double nominal() {
            return low / 2 + high / 2;
        }

        @Override
        public double standardDeviation() {
            return (high / 2 - low / 2) / Math.sqrt(3);
        }

        @Override
        public double quantile(double probability) {
            return (1 - probability) * low + probability * high;
        }
    }
}
