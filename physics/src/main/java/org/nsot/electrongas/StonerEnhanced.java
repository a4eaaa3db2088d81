package org.nsot.electrongas;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Electrons with exchange among them in the random-phase approximation.
///
/// chi1/(1 - S L), chi2/(1 - S L)^2, L = chi1(q)/chi1(0) with chi1(0) that of the free gas. The field that an electron
/// feels is the given one and that of the others, which is why chi2, linear in two such fields, has the square.
/// Source: `moriya1963`. Derivation: `docs/theory/14-beyond-the-ideal-gas.md`.
///
/// @param electrons without exchange
/// @param stoner    S, 0 <= S < 1
public record StonerEnhanced(SpinSusceptibility electrons, double stoner) implements SpinSusceptibility {
    private static final double PAULI = 1 / (4 * Math.PI * Math.PI);

    /// @throws Refusal NSOT-101 or NSOT-102 unless 0 <= S < 1
    public StonerEnhanced {
        Domain.notNegative("Stoner factor S", stoner);
        if (stoner * electrons.chi1(0) / PAULI >= 1) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "Stoner factor S = " + stoner,
                    "below 1: from there on the electrons are ferromagnetic",
                    "give for example 0.3");
        }
    }

    /// 1/(1 - S L).
    public double enhancement(double reducedWavenumber) {
        return 1 / (1 - stoner * electrons.chi1(reducedWavenumber) / PAULI);
    }

    @Override
    public double chi1(double reducedWavenumber) {
        return electrons.chi1(reducedWavenumber) * enhancement(reducedWavenumber);
    }

    @Override
    public double chi2(double reducedWavenumber) {
        double e = enhancement(reducedWavenumber);
        return electrons.chi2(reducedWavenumber) * e * e;
    }

    @Override
    public double[] edges() {
        return electrons.edges();
    }

    @Override
    public double chi2Ends() {
        return electrons.chi2Ends();
    }
}
