package org.nsot.torque;

import org.nsot.errors.Domain;

/// A nuclear resonance in a static field along mu, and what a spin accumulation does to it.
///
/// The accumulation acts as the field [NuclearTorque#equivalentFieldTeslaPerJoule] on top of B and changes
/// the transverse relaxation rate. mu is its component along B, in J, signed. Derivation:
/// `docs/theory/08-device.md`.
///
/// @param torque     the torque on the nucleus
/// @param fieldTesla B, in T, positive
public record ResonanceLine(NuclearTorque torque, double fieldTesla) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the field is not positive and finite
    public ResonanceLine {
        Domain.positive("magnetic field", fieldTesla);
    }

    /// |gamma| B/2 pi of the bare nucleus, without Knight shift, in Hz.
    public double larmorHz() {
        return Math.abs(torque.gyromagneticRatio()) * fieldTesla / (2 * Math.PI);
    }

    /// Change of the resonance frequency, in Hz; derived and K > 0: down for mu along B.
    public double shiftHz(double spinAccumulationJoule) {
        double field = torque.equivalentFieldTeslaPerJoule() * Domain.finite("mu", spinAccumulationJoule);
        return Math.abs(torque.gyromagneticRatio()) * field / (2 * Math.PI);
    }

    /// The same in millionths of [#larmorHz].
    public double shiftPpm(double spinAccumulationJoule) {
        return 1e6 * shiftHz(spinAccumulationJoule) / larmorHz();
    }

    /// Change of the full width at half maximum, Delta(1/T2)/pi = -gain mu m_z/pi, in Hz; negative: the line
    /// narrows.
    ///
    /// @param projection m_z along B: +-1 for a classical vector at a pole (the sign of gamma in
    ///                   equilibrium), [ThermalSpin#amplifiableFraction] for independent spins
    public double widthChangeHz(double spinAccumulationJoule, double projection) {
        double rate = torque.gainPerSecondPerJoule() * Domain.finite("mu", spinAccumulationJoule);
        return -rate * Domain.finite("projection", projection) / Math.PI;
    }
}
