package org.nsot.bloch;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.HBAR;

import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;
import org.nsot.torque.ThermalSpin;

/// What electrons at a temperature and with a spin accumulation do to independent spins: they relax them and
/// polarize them along mu.
///
/// 1/T1 = R u coth u, 1/T2 = R (u coth u + 1)/2, R = T/(T1 T) = 2 kappa k_B T, u = mu/(2 k_B T)
///
/// and m_0 is the polarization of a spin in thermal equilibrium with the energy mu + hbar gamma B between its
/// levels. Exact for I = 1/2; for larger spins the approach to m_0 has more than one rate and this is the
/// slow one at small polarization. Contact coupling, hbar gamma B small against k_B T in the rates. Derived
/// formulation. Derivation: `docs/theory/09-knight-korringa.md`, (9.6), `docs/theory/10-motion.md`, (10.8).
///
/// @param spin                        I
/// @param korringaProductSecondKelvin T1 T without spin accumulation, in s K
/// @param temperatureKelvin           T
/// @param larmorRadPerS               gamma B along the axis, in rad/s, signed
/// @param spinAccumulationJoule       mu along the axis
/// @param direction                   the axis; made a unit vector
public record KorringaPumping(
        Spin spin,
        double korringaProductSecondKelvin,
        double temperatureKelvin,
        double larmorRadPerS,
        Waveform spinAccumulationJoule,
        Vector direction)
        implements Decay {
    /// Below it u^2/3 is less than half an ulp of 1.
    private static final double SMALL = 1e-8;

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if T1 T or T is not positive, or a number not finite
    public KorringaPumping {
        Domain.positive("T1 T", korringaProductSecondKelvin);
        Domain.positive("temperature", temperatureKelvin);
        Domain.finite("Larmor frequency", larmorRadPerS);
        direction = Direction.of("spin accumulation", direction);
    }

    @Override
    public double longitudinalPerSecond(double timeSecond) {
        return relaxationPerSecond() * enhancement(spinAccumulationJoule.at(timeSecond));
    }

    @Override
    public double transversePerSecond(double timeSecond) {
        return relaxationPerSecond() * (enhancement(spinAccumulationJoule.at(timeSecond)) + 1) / 2;
    }

    @Override
    public double equilibrium(double timeSecond) {
        double energy = spinAccumulationJoule.at(timeSecond) + HBAR * larmorRadPerS;
        return new ThermalSpin(spin, energy / (BOLTZMANN * temperatureKelvin)).polarization();
    }

    @Override
    public double fastestPerSecond() {
        return relaxationPerSecond() * enhancement(spinAccumulationJoule.peak());
    }

    @Override
    public List<Waveform> waveforms() {
        return List.of(spinAccumulationJoule);
    }

    private double relaxationPerSecond() {
        return temperatureKelvin / korringaProductSecondKelvin;
    }

    /// u coth u: the flips that a spin accumulation adds.
    private double enhancement(double mu) {
        double u = mu / (2 * BOLTZMANN * temperatureKelvin);
        return Math.abs(u) < SMALL ? 1 : u / Math.tanh(u);
    }

    @Override
    public String equation() {
        return "Korringa relaxation and pumping: 1/T1 = R x coth x, 1/T2 = R (x coth x + 1)/2, x = mu/(2 k_B T),"
                + " m_0 = Brillouin function of (mu + hbar gamma B)/(k_B T); R = " + relaxationPerSecond()
                + " 1/s, T = " + temperatureKelvin + " K, I = " + spin.quantumNumber() + ", gamma B = " + larmorRadPerS
                + " rad/s, mu up to " + spinAccumulationJoule.peak() + " J, u = " + Direction.text(direction);
    }
}
