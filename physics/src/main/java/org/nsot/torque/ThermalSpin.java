package org.nsot.torque;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.errors.Domain;
import org.nsot.matter.Spin;

/// A nuclear spin in thermal equilibrium in a magnetic field: populations e^{m y}, y = gamma hbar B/(k_B T).
///
/// All sums run over terms of one sign, scaled by e^{-I|y|}, so they hold for every y. Source:
/// `kittel2018`, ch. 11 (Brillouin function). Derivation: `docs/theory/08-device.md`.
///
/// @param spin    I
/// @param reduced y, dimensionless, signed
public record ThermalSpin(Spin spin, double reduced) {
    /// @throws org.nsot.errors.Refusal NSOT-102 if y is NaN or infinite
    public ThermalSpin {
        Domain.finite("gamma hbar B/(k_B T)", reduced);
    }

    /// The spin in a field, at a temperature.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the temperature is not positive, or a number
    /// not finite
    public static ThermalSpin of(Spin spin, double gyromagneticRatio, double fieldTesla, double temperatureKelvin) {
        double t = Domain.positive("temperature", temperatureKelvin);
        double gamma = Domain.notZero("gyromagnetic ratio", gyromagneticRatio);
        return new ThermalSpin(spin, gamma * HBAR * Domain.finite("magnetic field", fieldTesla) / (BOLTZMANN * t));
    }

    /// p = <I_z>/I along the field, the Brillouin function, in [-1, 1] with the sign of gamma B.
    public double polarization() {
        double y = Math.abs(reduced);
        double sum = 0;
        for (double m = spin.quantumNumber(); m > 0; m--) {
            sum -= m * weight(m, y) * Math.expm1(-2 * m * y);
        }
        return Math.copySign(sum / (spin.quantumNumber() * partition(y)), reduced);
    }

    /// What the damping-like torque finds in independent spins where a classical vector has m_z: the gain is
    /// multiplied by (3 <I_z^2> - I(I+1))/(2 I_p <I_z>), I_p = sqrt(I(I+1)); signed, dimensionless.
    ///
    /// 0 for I = 1/2; (I - 1/2)/I_p when fully polarized; p 3(2I - 1)(2I + 3)/(20 I_p (I + 1)) when weakly.
    public double amplifiableFraction() {
        if (reduced == 0 || spin.doubled() == 1) {
            return 0;
        }
        double y = Math.abs(reduced);
        double i = spin.quantumNumber();
        double squares = i * (i + 1);
        double sum = 0;
        for (double m = i; m > 0; m--) {
            double s = Math.expm1(-m * y);
            sum += (3 * m * m - squares) * weight(m, y) * s * s;
        }
        double mean = sum / partition(y);
        return mean / (2 * Math.sqrt(squares) * i * polarization());
    }

    private double partition(double y) {
        double z = spin.doubled() % 2 == 0 ? weight(0, y) : 0;
        for (double m = spin.quantumNumber(); m > 0; m--) {
            z += weight(m, y) + weight(-m, y);
        }
        return z;
    }

    private double weight(double m, double y) {
        return Math.exp((m - spin.quantumNumber()) * y);
    }
}
