package org.nsot.electrongas;

/// Static spin susceptibilities of isotropic electrons in three dimensions, in units hbar = m_e = k_F = 1.
///
/// k_F is that of the free gas of the same density at zero temperature. Derivation:
/// `docs/theory/14-beyond-the-ideal-gas.md`.
public interface SpinSusceptibility {
    /// chi1 at q/k_F >= 0, in units of `m_e k_F`.
    double chi1(double reducedWavenumber);

    /// The magnitude of chi2 at q/k_F > 0, in units of `m_e^2/(hbar^2 k_F)`.
    double chi2(double reducedWavenumber);

    /// The q/k_F at which chi1 or chi2, or their slopes, jump or change within a short way.
    double[] edges();

    /// The q/k_F beyond which chi2 is zero, or below 1e-17 of what it is at its largest.
    double chi2Ends();

    /// The susceptibilities of the paper.
    SpinSusceptibility FREE = new SpinSusceptibility() {
        @Override
        public double chi1(double reducedWavenumber) {
            return Lindhard.chi1(reducedWavenumber);
        }

        @Override
        public double chi2(double reducedWavenumber) {
            return Lindhard.chi2(reducedWavenumber);
        }

        @Override
        public double[] edges() {
            return new double[] {2};
        }

        @Override
        public double chi2Ends() {
            return 2;
        }
    };
}
