package org.nsot.electrongas;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;

/// Which electrons surround a nucleus: those of the paper, or with temperature, exchange or a mean free path.
///
/// Exchange goes with everything. Temperature and mean free path do not go together: l depends on the energy, and
/// nothing here says how. Derivation: `docs/theory/14-beyond-the-ideal-gas.md`.
///
/// @param reducedTemperature  k_B T/E_F, 0 for the gas of the paper
/// @param stoner              S, 0 <= S < 1, 0 without exchange
/// @param reducedMeanFreePath k_F l, infinite without scattering
public record ElectronGas(double reducedTemperature, double stoner, double reducedMeanFreePath) {
    /// The gas of the paper.
    public static final ElectronGas FREE = new ElectronGas(0, 0, Double.POSITIVE_INFINITY);

    /// @throws Refusal NSOT-101 or NSOT-102 outside the domains above, NSOT-402 for temperature with mean free path
    public ElectronGas {
        Domain.notNegative("k_B T/E_F", reducedTemperature);
        Domain.notNegative("Stoner factor S", stoner);
        if (reducedMeanFreePath != Double.POSITIVE_INFINITY) {
            Domain.positive("k_F l", reducedMeanFreePath);
            if (reducedTemperature != 0) {
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        "a temperature of the electron gas and a mean free path",
                        "one of them: the mean free path depends on the energy, and the model does not say how",
                        "leave out one of them");
            }
        }
    }

    /// Whether it is the gas of the paper.
    public boolean isFree() {
        return equals(FREE);
    }

    /// chi1 and chi2.
    ///
    /// @throws Refusal NSOT-101 if S is too large for these electrons, or k_B T/E_F is not from 1e-6 to 100
    public SpinSusceptibility susceptibility() {
        SpinSusceptibility bare = reducedTemperature > 0
                ? ThermalElectrons.of(reducedTemperature, 0)
                : reducedMeanFreePath < Double.POSITIVE_INFINITY
                        ? new ScatteredElectrons(reducedMeanFreePath)
                        : SpinSusceptibility.FREE;
        return stoner > 0 ? new StonerEnhanced(bare, stoner) : bare;
    }

    /// chi1(0) over that of the free gas: the factor of g_field and of the Knight shift.
    public double fieldFactor() {
        return isFree() ? 1 : susceptibility().chi1(0) / SpinSusceptibility.FREE.chi1(0);
    }

    /// 4 pi Int q^2 chi2 dq, 1 for the free gas: the factor of g_damp and of the relaxation rate 1/(T1 T).
    public double dampFactor() {
        if (stoner == 0) {
            return reducedTemperature > 0
                    ? ThermalElectrons.of(reducedTemperature, 0).dampingRatio()
                    : 1;
        }
        return new RangeTransform(susceptibility()).contactNonequilibriumAtNucleus();
    }

    /// Both factors; of a gas with exchange and temperature they take a tenth of a second.
    public ElectronFactors factors() {
        return new ElectronFactors(fieldFactor(), dampFactor());
    }

    /// The range functions: closed forms, averages over them for a temperature alone, or transforms.
    public RangeFunctions ranges(Formulation formulation) {
        if (isFree()) {
            return (f, x) -> f.at(formulation, x);
        }
        if (stoner == 0 && reducedTemperature > 0) {
            ThermalElectrons thermal = ThermalElectrons.of(reducedTemperature, 0);
            return (f, x) -> thermal.range(f, formulation, x);
        }
        RangeTransform transform = new RangeTransform(susceptibility());
        return (f, x) -> transform.at(f, formulation, x);
    }

    /// Range functions of some electrons.
    @FunctionalInterface
    public interface RangeFunctions {
        /// One of them at x = k_F r > 0.
        double at(RangeFunction function, double x);
    }
}
