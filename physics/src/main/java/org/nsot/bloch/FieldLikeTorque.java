package org.nsot.bloch;

import static org.nsot.constants.Codata.HBAR;

import java.util.List;
import java.util.Optional;
import org.nsot.hyperfine.Vector;
import org.nsot.torque.NuclearTorque;

/// The field-like torque of a spin accumulation mu along u: Omega = -g_field a^2 mu/(hbar I_p) u.
///
/// Source: `cahaya2023`, eq. (15). Derivation: `docs/theory/10-motion.md`, (10.2).
///
/// @param rateRadPerS Omega along u, signed
/// @param direction   u; made a unit vector
/// @param origin      where the rate comes from, for the header of a run
public record FieldLikeTorque(Waveform rateRadPerS, Vector direction, String origin) implements Turn {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if u has no direction
    public FieldLikeTorque {
        direction = Direction.of("spin accumulation", direction);
    }

    /// That of a nucleus under a spin accumulation, in J, along u.
    public static FieldLikeTorque of(NuclearTorque torque, Waveform spinAccumulationJoule, Vector direction) {
        double perJoule = -torque.fieldPerNucleus() / (HBAR * torque.spinLengthValue());
        String origin = "Omega = -g_field a^2 mu/(hbar I_p) u, "
                + torque.formulation().label() + ", g_field a^2 = " + torque.fieldPerNucleus() + ", mu up to "
                + spinAccumulationJoule.peak() + " J";
        return new FieldLikeTorque(spinAccumulationJoule.times(perJoule), direction, origin);
    }

    /// Of a given Omega along u.
    public static FieldLikeTorque ofRate(Waveform rateRadPerS, Vector direction) {
        return new FieldLikeTorque(rateRadPerS, direction, "Omega as given");
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        double w = rateRadPerS.at(timeSecond);
        omega[0] += w * direction.x();
        omega[1] += w * direction.y();
        omega[2] += w * direction.z();
    }

    @Override
    public double fastestRadPerS() {
        return rateRadPerS.peak();
    }

    @Override
    public List<Waveform> waveforms() {
        return List.of(rateRadPerS);
    }

    @Override
    public Optional<Vector> axis() {
        return Optional.of(direction);
    }

    @Override
    public String equation() {
        return "field-like torque: dm/dt = m x Omega, " + origin + "; |Omega| up to " + rateRadPerS.peak()
                + " rad/s, u = " + Direction.text(direction);
    }
}
