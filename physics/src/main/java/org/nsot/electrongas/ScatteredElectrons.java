package org.nsot.electrongas;

import org.nsot.errors.Domain;

/// Free electrons with a mean free path: chi2(r) is damped by exp(-r/l), chi1 stays.
///
/// chi2(q) = (1/4 pi^2 q) [atan qL - atan((q + 2)L)/2 - atan((q - 2)L)/2], L = k_F l: single scattering out of the
/// way, without what comes back. Derivation: `docs/theory/14-beyond-the-ideal-gas.md`.
///
/// @param reducedMeanFreePath k_F l
public record ScatteredElectrons(double reducedMeanFreePath) implements SpinSusceptibility {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 unless k_F l is positive and finite
    public ScatteredElectrons {
        Domain.positive("k_F l", reducedMeanFreePath);
    }

    @Override
    public double chi1(double reducedWavenumber) {
        return Lindhard.chi1(reducedWavenumber);
    }

    /// By atan a - atan b = atan((a - b)/(1 + a b)) the differences lose no digits at large q.
    @Override
    public double chi2(double reducedWavenumber) {
        double q = Domain.positive("q/k_F", reducedWavenumber);
        double l = reducedMeanFreePath;
        double first = Math.atan2(-2 * l, 1 + q * l * (q + 2) * l);
        double second = Math.atan2(2 * l, 1 + q * l * (q - 2) * l);
        return (first + second) / (8 * Math.PI * Math.PI * q);
    }

    @Override
    public double[] edges() {
        return new double[] {0, 2};
    }

    @Override
    public double chi2Ends() {
        return Double.POSITIVE_INFINITY;
    }

    /// f_con2 exp(-x/L): the closed form.
    public double contactNonequilibrium(double x) {
        double sinc = Math.sin(Domain.positive("x", x)) / x;
        return sinc * sinc * Math.exp(-x / reducedMeanFreePath);
    }

    /// f_dip2 of the damped chi2 by (3.7), which is not f_dip2 exp(-x/L):
    /// [T0 - (3/x^3) Int_0^x sin^2 y exp(-y/L) dy]/2.
    public double dipoleNonequilibrium(double x) {
        double k = 1 / reducedMeanFreePath;
        double decay = Math.exp(-x * k);
        double monotonic = -Math.expm1(-x * k) / (2 * k);
        double oscillating = (k - decay * (k * Math.cos(2 * x) - 2 * Math.sin(2 * x))) / (2 * (k * k + 4));
        return (contactNonequilibrium(x) - 3 * (monotonic - oscillating) / (x * x * x)) / 2;
    }
}
