package org.nsot.electrongas;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.numerics.Bessel;

/// Free electrons in a plane or on a line at zero temperature: susceptibilities in q and in space, of x = k_F r.
///
/// | | plane | line |
/// |---|-------|------|
/// | chi1(q) | (1/4 pi)[1 - theta(q - 2) sqrt(1 - 4/q^2)] | (1/2 pi q) ln abs((q + 2)/(q - 2)) |
/// | chi1(r) | -(1/8 pi)(J0 Y0 + J1 Y1) | (1/2 pi)(pi/2 - Si 2x) |
/// | chi2(q) | theta(2 - q)/(2 pi q sqrt(4 - q^2)) | pulses at q = 0 and 2, no function |
/// | chi2(r) | J0^2/8 pi | cos^2 x/2 pi |
///
/// in units hbar = m_e = k_F = 1. In every dimension chi2(r) = (pi/2) [N_sigma <e^{ikr}>_FS]^2, the average going over
/// the Fermi surface and N_sigma being the density of states of one spin. Derivation:
/// `docs/theory/14-beyond-the-ideal-gas.md`.
public enum LowDimension {
    /// Two dimensions.
    PLANE {
        @Override
        public double chi1(double reducedWavenumber) {
            double q = Domain.notNegative("q/k_F", reducedWavenumber);
            return (q <= 2 ? 1 : 4 / (q * q) / (1 + Math.sqrt((1 - 2 / q) * (1 + 2 / q)))) / (4 * Math.PI);
        }

        @Override
        public double chi2(double reducedWavenumber) {
            double q = Domain.positive("q/k_F", reducedWavenumber);
            if (q == 2) {
                throw diverges("chi2 of the plane at q/k_F = 2");
            }
            return q > 2 ? 0 : 1 / (2 * Math.PI * q * Math.sqrt((2 - q) * (2 + q)));
        }

        @Override
        public double equilibrium(double x) {
            Domain.positive("x", x);
            return -(Bessel.j(0, x) * Bessel.y(0, x) + Bessel.j(1, x) * Bessel.y(1, x)) / (8 * Math.PI);
        }

        @Override
        public double nonequilibrium(double x) {
            double j = Bessel.j(0, Domain.notNegative("x", x));
            return j * j / (8 * Math.PI);
        }
    },
    /// One dimension.
    LINE {
        @Override
        public double chi1(double reducedWavenumber) {
            double q = Domain.notNegative("q/k_F", reducedWavenumber);
            if (q == 2) {
                throw diverges("chi1 of the line at q/k_F = 2");
            }
            double small = Math.min(q, 2);
            return q == 0 ? 1 / (2 * Math.PI) : Math.log1p(2 * small / Math.abs(2 - q)) / (2 * Math.PI * q);
        }

        @Override
        public double chi2(double reducedWavenumber) {
            throw diverges("chi2 of the line, which is pulses at q/k_F = 0 and 2,");
        }

        @Override
        public double equilibrium(double x) {
            return Bessel.sineIntegralRest(2 * Domain.notNegative("x", x)) / (2 * Math.PI);
        }

        @Override
        public double nonequilibrium(double x) {
            double c = Math.cos(Domain.notNegative("x", x));
            return c * c / (2 * Math.PI);
        }
    };

    private static Refusal diverges(String what) {
        return new Refusal(
                ErrorCode.NO_FINITE_RESULT, what, "arguments at which it is finite", "take another argument");
    }

    /// chi1 at q/k_F: in units of m_e (plane) or m_e/k_F (line).
    ///
    /// @throws Refusal NSOT-104 where it diverges
    public abstract double chi1(double reducedWavenumber);

    /// The magnitude of chi2 at q/k_F: in units of m_e^2/(hbar^2 k_F^2) (plane).
    ///
    /// @throws Refusal NSOT-104 where it diverges, everywhere on the line
    public abstract double chi2(double reducedWavenumber);

    /// chi1 at x = k_F r: in units of m_e k_F^2 (plane) or m_e (line).
    public abstract double equilibrium(double x);

    /// The magnitude of chi2 at x = k_F r: in units of m_e^2/hbar^2 (plane) or m_e^2/(hbar^2 k_F^2) (line).
    public abstract double nonequilibrium(double x);
}
