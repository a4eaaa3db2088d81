package org.nsot.electrongas;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.numerics.GaussLegendre;
import org.nsot.numerics.Panels;

/// Free electrons of a fixed density at a temperature, with a spin accumulation that need not be small.
///
/// Everything is an average over gases at zero temperature with the Fermi wavenumbers kappa = sqrt(E/E_F), weighted
/// with the derivative of the occupation: chi1(q, T) = Int dE w(E) kappa chi1(q/kappa), f_con1 with
/// kappa^4 f_con1(kappa x), f_con2 with kappa^2 f_con2(kappa x). For chi1 the weight is -df/dE; for chi2 it is that of
/// the occupation between the two
/// spin species, f -> (k_B T/mu) ln{[1 + e^{(zeta + mu/2 - E)/k_B T}]/[1 + e^{(zeta - mu/2 - E)/k_B T}]}.
///
/// Energies in units of E_F. Derivation: `docs/theory/14-beyond-the-ideal-gas.md`.
///
/// @param reducedTemperature  k_B T/E_F, > 0
/// @param reducedAccumulation mu/E_F, >= 0
/// @param chemicalPotential   zeta/E_F
public record ThermalElectrons(double reducedTemperature, double reducedAccumulation, double chemicalPotential)
        implements SpinSusceptibility {
    /// Beyond so many k_B T from an edge the weight is below 1e-17.
    private static final double WINDOW = 40;

    private static final double HOTTEST = 100;
    /// The weight has poles at a distance of pi.
    private static final double LONGEST = 4;
    /// Below, the weight of a small mu/2 k_B T is its expansion, right to the fourth power.
    private static final double SMALL = 1e-3;
    private static final double ONE_OVER_8_PI = 1 / (8 * Math.PI);

    /// The gas with its chemical potential at fixed density, that without mu.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 unless 1e-6 <= k_B T/E_F <= 100 and mu/E_F >= 0
    public static ThermalElectrons of(double reducedTemperature, double reducedAccumulation) {
        Domain.between("k_B T/E_F", reducedTemperature, 1e-6, HOTTEST);
        Domain.notNegative("mu/E_F", reducedAccumulation);
        return new ThermalElectrons(reducedTemperature, reducedAccumulation, chemicalPotential(reducedTemperature));
    }

    /// zeta with (3/2) Int sqrt(E) f(E) dE = Int E^{3/2} (-df/dE) dE = 1, by bisection.
    private static double chemicalPotential(double t) {
        double low = -t * (10 + 2 * Math.log1p(t) + 1.5 * Math.abs(Math.log(t))) - 1;
        double high = 1 + t;
        for (int n = 0; n < 200 && high - low > 1e-16 * Math.abs(high); n++) {
            double middle = (low + high) / 2;
            if (new ThermalElectrons(t, 0, middle).average(0, e -> e * Math.sqrt(e), 1) < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// f between the two spin species, which is f where mu is small.
    public double occupationOfAccumulation(double reducedEnergy) {
        double t = reducedTemperature;
        double half = reducedAccumulation / (2 * t);
        double u = (chemicalPotential - reducedEnergy) / t;
        if (half < SMALL) {
            double f = fermi(-u);
            return f + half * half / 6 * f * (1 - f) * (1 - 2 * f);
        }
        return (softPlus(u + half) - softPlus(u - half)) / (2 * half);
    }

    private static double fermi(double z) {
        return z > 0 ? Math.exp(-z) / (1 + Math.exp(-z)) : 1 / (1 + Math.exp(z));
    }

    private static double softPlus(double u) {
        return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
    }

    /// Int dE w(E) g(E) over E > 0, in u = (E - zeta)/k_B T, in which the weight loses no digits.
    ///
    /// @param mu      the accumulation of the weight; 0 for -df/dE
    /// @param longest of a panel, as an energy
    private double average(double mu, DoubleUnaryOperator g, double longest, double... singular) {
        double t = reducedTemperature;
        double half = mu / (2 * t);
        double zeta = chemicalPotential / t;
        double from = Math.max(-zeta, -half - WINDOW);
        double to = Math.max(from, half + WINDOW);
        double[] marks = Arrays.stream(singular)
                .map(e -> e == 0 ? -zeta : (e - chemicalPotential) / t)
                .toArray();
        List<Double> ends = Panels.graded(from, to, Math.min(longest / t, LONGEST), marks);
        return GaussLegendre.panels(
                u -> weight(half, u) * g.applyAsDouble(Math.max(Double.MIN_NORMAL, Math.fma(t, u, chemicalPotential))),
                ends);
    }

    /// w(E) k_B T at u, `half` being mu/2 k_B T.
    private static double weight(double half, double u) {
        double f = fermi(u);
        return half < SMALL
                ? f * fermi(-u) * (1 + half * half / 6 * (1 - 6 * f * fermi(-u)))
                : (fermi(u - half) - fermi(u + half)) / (2 * half);
    }

    @Override
    public double chi1(double reducedWavenumber) {
        double q = Domain.notNegative("q/k_F", reducedWavenumber);
        return average(0, e -> Math.sqrt(e) * Lindhard.chi1(q / Math.sqrt(e)), 1, 0, q * q / 4);
    }

    @Override
    public double chi2(double reducedWavenumber) {
        double q = Domain.positive("q/k_F", reducedWavenumber);
        return ONE_OVER_8_PI * occupationOfAccumulation(q * q / 4) / q;
    }

    /// Where f falls, within k_B T, for each spin species.
    @Override
    public double[] edges() {
        double half = reducedAccumulation / 2;
        return DoubleStream.of(chemicalPotential - half, chemicalPotential, chemicalPotential + half)
                .filter(e -> e > 0)
                .map(e -> 2 * Math.sqrt(e))
                .toArray();
    }

    @Override
    public double chi2Ends() {
        return 2 * Math.sqrt(Math.max(0, chemicalPotential + reducedAccumulation / 2 + WINDOW * reducedTemperature));
    }

    /// A range function by the average over gases at zero temperature, which no transform enters.
    public double range(RangeFunction function, Formulation formulation, double x) {
        boolean equilibrium =
                function == RangeFunction.CONTACT_EQUILIBRIUM || function == RangeFunction.DIPOLE_EQUILIBRIUM;
        double longest = 4 / Math.max(x, 1);
        return average(
                equilibrium ? 0 : reducedAccumulation,
                e -> (equilibrium ? e * e : e) * function.at(formulation, Math.sqrt(e) * x),
                longest,
                0);
    }

    /// g_damp(T)/g_damp(0) = (k_B T/E_F) ln(1 + e^{zeta/k_B T}) for a small mu.
    public double dampingRatio() {
        return reducedTemperature * softPlus(chemicalPotential / reducedTemperature);
    }
}
