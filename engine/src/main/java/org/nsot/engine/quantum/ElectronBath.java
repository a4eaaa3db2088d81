package org.nsot.engine.quantum;

import static org.nsot.constants.Codata.BOLTZMANN;

import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;
import org.nsot.torque.NuclearTorque;

/// Conduction electrons with a spin accumulation: damping-like torque and Korringa relaxation of one quantum spin.
///
/// Contact coupling (x = 1, e = 0): D(I_+) at kappa F(mu), D(I_-) at kappa F(-mu), D(I_z) at kappa 2 k_B T, with
/// F(y) = y/(1 - exp(-y/k_B T)) and the axis along mu. With a dipolar share
///
/// D(I_+-): kappa {(1 - e) [F(mu) + F(-mu)]/2 + e k_B T +- x mu/2}
/// D(I_z): 2 kappa {(1 - 2e) k_B T + e [F(mu) + F(-mu)]}
///
/// None is negative. The field-like torque is not in here: it is a precession. Derivation:
/// `docs/theory/11-quantum-spin.md`.
///
/// @param kappaPerJouleSecond    kappa = 1/(2 k_B T1 T) with T1 by the electrons
/// @param spinAccumulationJoule  mu along `direction`, signed
/// @param direction              u, along mu; kept as a unit vector
/// @param temperatureKelvin      T, zero or more
/// @param torqueShare            x, the damping-like torque over its contact limit, positive if it turns towards mu
/// @param dipolarShare           e = (3/5) beta^2/(alpha^2 + 2 beta^2), from 0 (contact) to 0.3 (dipole)
public record ElectronBath(
        double kappaPerJouleSecond,
        double spinAccumulationJoule,
        Vector direction,
        double temperatureKelvin,
        double torqueShare,
        double dipolarShare) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if a number is negative or not finite; shares that no
    /// coupling has are found out as negative rates
    public ElectronBath {
        Domain.notNegative("kappa", kappaPerJouleSecond);
        Domain.finite("spin accumulation", spinAccumulationJoule);
        direction = UnitVector.along("spin accumulation", direction);
        Domain.notNegative("temperature", temperatureKelvin);
        Domain.finite("share of the torque", torqueShare);
        Domain.notNegative("share of the dipole", dipolarShare);
    }

    /// Contact coupling, derived formulation.
    public static ElectronBath contact(
            double kappaPerJouleSecond, double spinAccumulationJoule, Vector direction, double temperatureKelvin) {
        return new ElectronBath(kappaPerJouleSecond, spinAccumulationJoule, direction, temperatureKelvin, 1, 0);
    }

    /// The electrons of a torque, in its formulation: published turns away from mu.
    public static ElectronBath of(
            NuclearTorque torque, double spinAccumulationJoule, Vector direction, double temperatureKelvin) {
        double xi = torque.dampingEfficiency();
        double dipole = (1 - xi) / (2 - torque.formulation().dipolarShareSign());
        return new ElectronBath(
                1 / (2 * BOLTZMANN * torque.korringaProductSecondKelvin()),
                spinAccumulationJoule,
                direction,
                temperatureKelvin,
                -torque.formulation().dampingTorqueSign() * xi,
                Math.max(0, 3 * dipole / 5));
    }

    /// The relaxation, about the direction of mu.
    public AxialRelaxation relaxation() {
        double thermal = BOLTZMANN * temperatureKelvin;
        double along = released(spinAccumulationJoule);
        double against = released(-spinAccumulationJoule);
        double even = 1 - dipolarShare;
        double up = (even + torqueShare) / 2 * along + (even - torqueShare) / 2 * against + dipolarShare * thermal;
        double down = (even - torqueShare) / 2 * along + (even + torqueShare) / 2 * against + dipolarShare * thermal;
        double dephasing = 2 * (1 - 2 * dipolarShare) * thermal + 2 * dipolarShare * (along + against);
        return new AxialRelaxation(
                direction, kappaPerJouleSecond * up, kappaPerJouleSecond * down, kappaPerJouleSecond * dephasing);
    }

    /// F(y) = y/(1 - exp(-y/k_B T)), the phase space of electrons that release the energy y: k_B T at y = 0,
    /// the positive part of y at T = 0.
    private double released(double y) {
        double thermal = BOLTZMANN * temperatureKelvin;
        if (thermal == 0) {
            return Math.max(0, y);
        }
        double ratio = y / thermal;
        return ratio == 0 ? thermal : y / -Math.expm1(-ratio);
    }
}
