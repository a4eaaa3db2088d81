package org.nsot.engine.observe;

import org.nsot.errors.Domain;

/// A window: what a signal is multiplied by before its transform.
public sealed interface Apodization {
    /// No window.
    Apodization NONE = new Exponential(0);

    /// The factor at a time.
    ///
    /// @param durationSecond number of points times dwell time
    double factor(double timeSecond, double durationSecond);

    /// exp(-pi w t): widens a Lorentzian line by w, its full width at half maximum.
    record Exponential(double widthHz) implements Apodization {
        /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the width is negative or not finite
        public Exponential {
            Domain.notNegative("width of the window", widthHz);
        }

        @Override
        public double factor(double timeSecond, double durationSecond) {
            return Math.exp(-Math.PI * widthHz * timeSecond);
        }
    }

    /// exp(-(pi w t)^2/(4 ln 2)): its transform is a Gaussian of full width w at half maximum.
    record Gaussian(double widthHz) implements Apodization {
        private static final double FOUR_LN2 = 4 * Math.log(2);

        /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the width is negative or not finite
        public Gaussian {
            Domain.notNegative("width of the window", widthHz);
        }

        @Override
        public double factor(double timeSecond, double durationSecond) {
            double u = Math.PI * widthHz * timeSecond;
            return Math.exp(-u * u / FOUR_LN2);
        }
    }

    /// cos^2(pi t/2T): 1 at the start, 0 at the end of the signal.
    record Hann() implements Apodization {
        @Override
        public double factor(double timeSecond, double durationSecond) {
            double c = Math.cos(Math.PI * timeSecond / (2 * durationSecond));
            return c * c;
        }
    }
}
