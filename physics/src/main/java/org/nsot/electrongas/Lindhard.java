package org.nsot.electrongas;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Static spin susceptibilities of a three-dimensional free electron gas at zero temperature.
///
/// Source: `cahaya2023`, eq. (4); `lindhard1954`. Derivation: `docs/theory/02-susceptibilities.md`.
///
/// | symbol  | here                | unit                        | domain                   |
/// |---------|---------------------|-----------------------------|--------------------------|
/// | q/k_F   | `reducedWavenumber` | 1                           | finite, >= 0 (chi2: > 0) |
/// | chi1    | [#chi1]             | `m_e k_F`                   | (0, 1/(4 pi^2)]          |
/// | chi2    | [#chi2]             | `m_e^2/(hbar^2 k_F)`        | [0, inf)                 |
///
/// With y = q/2k_F: chi1 = (1/8 pi^2) [1 + (1 - y^2) artanh(y)/y] for y < 1, artanh -> arcoth for y > 1.
public final class Lindhard {
    private static final double ONE_OVER_8_PI_SQUARED = 0.012665147955292222;
    private static final double ONE_OVER_8_PI = 0.039788735772973836;

    /// Above this y the closed form loses digits and the tail series takes over.
    ///
    /// The bracket 1 - (y^2 - 1) arcoth(y)/y falls from 1 at y = 1 to 2/(3 y^2) at large y, so an error of
    /// the subtrahend grows by (1 - bracket)/bracket: 0.63 at y = 1.15, where the logarithm, three products
    /// and a quotient contribute at most 5 half ulps. In the series all terms are positive, see [#tail].
    private static final double SERIES_ABOVE = 1.15;

    private Lindhard() {}

    /// chi1 in units of `m_e k_F`, eq. (4). Relative error at most 4 eps except in the slope at `q = 2 k_F`.
    ///
    /// Limits: 1/(4 pi^2) at q = 0, 1/(8 pi^2) with infinite slope at q = 2 k_F, 1/(3 pi^2 (q/k_F)^2) for
    /// q -> inf.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if the argument is negative, NaN or infinite
    public static double chi1(double reducedWavenumber) {
        double y = Domain.notNegative("q/k_F", reducedWavenumber) / 2;
        if (y == 0) {
            return 2 * ONE_OVER_8_PI_SQUARED;
        }
        if (y == 1) {
            return ONE_OVER_8_PI_SQUARED;
        }
        if (y > SERIES_ABOVE) {
            return ONE_OVER_8_PI_SQUARED * tail(y);
        }
        double small = Math.min(y, 1);
        double halfLog = 0.5 * Math.log1p(2 * small / Math.abs(1 - y));
        return ONE_OVER_8_PI_SQUARED * (1 + (1 - y) * (1 + y) * halfLog / y);
    }

    /// The tail 2 Sum_{n>=1} y^(-2n)/(4n^2 - 1) for y > 1, summed from its smallest term.
    ///
    /// With w = y^-2 the terms behind the N-th are together below w^N/((2N + 1)(2N + 3)(1 - w)) of the
    /// first, w/3 taken out; N = 1 + 37/ln(1/w) makes that less than 2^-53.
    private static double tail(double y) {
        double w = 1 / (y * y);
        int last = 1 + (int) Math.ceil(37 / -Math.log(w));
        double sum = 0;
        for (int n = last; n >= 1; n--) {
            sum = Math.fma(w, sum, 1.0 / ((2.0 * n - 1) * (2.0 * n + 1)));
        }
        return 2 * w * sum;
    }

    /// chi2 in units of `m_e^2/(hbar^2 k_F)`, eq. (4): theta(2 - q)/(8 pi q), which is 0 from q = 2 k_F on.
    ///
    /// The magnitude only: its sign in the magnetization is
    /// [org.nsot.formulation.Formulation#nonequilibriumSign()].
    ///
    /// @throws Refusal NSOT-104 at 0, where chi2 diverges; NSOT-101 or NSOT-102 if negative, NaN or infinite
    public static double chi2(double reducedWavenumber) {
        double q = Domain.notNegative("q/k_F", reducedWavenumber);
        double value = q < 2 ? ONE_OVER_8_PI / q : 0;
        if (Double.isInfinite(value)) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    "chi2 at q/k_F = " + q,
                    "q/k_F > 0, where chi2 = 1/(8 pi q) is finite",
                    "give a larger q/k_F");
        }
        return value;
    }
}
