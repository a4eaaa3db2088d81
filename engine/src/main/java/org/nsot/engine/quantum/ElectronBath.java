package org.nsot.engine.quantum;

import static org.nsot.constants.Codata.BOLTZMANN;

import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// The electrons of a metal with a spin accumulation, as a nucleus with contact coupling meets them.
///
/// Each electron that flips against the nucleus makes it jump: I+ (along u) at the rate kappa F(mu), I- at kappa
/// F(-mu),
/// I_z at 2 kappa k_B T, with F(x) = x/(1 - e^{-x/k_B T}). Derivation: `docs/theory/11-quantum-spin.md`.
///
/// @param couplingPerJouleSecond kappa = X^2 alpha^2/(8 pi^3 hbar) = g_damp a^2/(hbar I_p^2), contact part, in 1/(J s)
/// @param spinAccumulationJoule  mu, signed along the axis, in J
/// @param temperatureKelvin      T of the electrons
/// @param axis                   u, a unit vector
public record ElectronBath(
        double couplingPerJouleSecond, double spinAccumulationJoule, double temperatureKelvin, Vector axis) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the coupling or the temperature is negative, or not
    /// finite
    public ElectronBath {
        Domain.notNegative("coupling", couplingPerJouleSecond);
        Domain.finite("spin accumulation", spinAccumulationJoule);
        Domain.notNegative("temperature", temperatureKelvin);
    }

    /// Its jumps on a spin.
    public List<Jump> jumps(SpinOperators operators) {
        ComplexMatrix raising = operators.raising(axis);
        double kappa = couplingPerJouleSecond;
        double thermal = BOLTZMANN * temperatureKelvin;
        return List.of(
                new Jump(kappa * exchange(spinAccumulationJoule, thermal), raising),
                new Jump(kappa * exchange(-spinAccumulationJoule, thermal), raising.adjoint()),
                new Jump(kappa * 2 * thermal, operators.along(axis)));
    }

    /// Korringa's 1/T1 = 2 kappa k_B T, in 1/s.
    public double korringaRatePerSecond() {
        return 2 * couplingPerJouleSecond * BOLTZMANN * temperatureKelvin;
    }

    /// F(x) = x/(1 - e^{-x/k_B T}); its limits are k_B T at x = 0 and max(x, 0) at T = 0.
    static double exchange(double x, double thermal) {
        double y = x / thermal;
        if (x == 0 || y == 0) {
            return thermal;
        }
        return thermal == 0 ? Math.max(x, 0) : -x / Math.expm1(-y);
    }
}
