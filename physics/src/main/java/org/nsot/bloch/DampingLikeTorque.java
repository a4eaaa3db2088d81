package org.nsot.bloch;

import java.util.List;
import java.util.Optional;
import org.nsot.hyperfine.Vector;
import org.nsot.torque.NuclearTorque;

/// The damping-like torque of a spin accumulation mu along u: dm/dt = nu m x (u x m).
///
/// nu = -t g_damp a^2 mu/(hbar I_p), t = +1 published, -1 derived: derived it turns m towards mu. With m the
/// polarization of an ensemble it is the mean-field pair term, quadratic in m.
/// Source: `cahaya2023`, eq. (15). Derivation: `docs/theory/10-motion.md`, (10.3).
///
/// @param ratePerSecond nu, signed
/// @param direction     u; made a unit vector
/// @param origin        where the rate comes from, for the header of a run
public record DampingLikeTorque(Waveform ratePerSecond, Vector direction, String origin) implements Turn {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if u has no direction
    public DampingLikeTorque {
        direction = Direction.of("spin accumulation", direction);
    }

    /// That of a nucleus under a spin accumulation, in J, along u.
    public static DampingLikeTorque of(NuclearTorque torque, Waveform spinAccumulationJoule, Vector direction) {
        String origin = "nu = -t g_damp a^2 mu/(hbar I_p), t = "
                + torque.formulation().dampingTorqueSign() + " ("
                + torque.formulation().label() + "), g_damp a^2 = " + torque.dampPerNucleus() + ", mu up to "
                + spinAccumulationJoule.peak() + " J";
        return new DampingLikeTorque(spinAccumulationJoule.times(-torque.gainPerSecondPerJoule()), direction, origin);
    }

    /// Of a given nu.
    public static DampingLikeTorque ofRate(Waveform ratePerSecond, Vector direction) {
        return new DampingLikeTorque(ratePerSecond, direction, "nu as given");
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        double nu = ratePerSecond.at(timeSecond);
        omega[0] += nu * (direction.y() * m[2] - direction.z() * m[1]);
        omega[1] += nu * (direction.z() * m[0] - direction.x() * m[2]);
        omega[2] += nu * (direction.x() * m[1] - direction.y() * m[0]);
    }

    @Override
    public double fastestRadPerS() {
        return ratePerSecond.peak();
    }

    @Override
    public boolean dependsOnSpin() {
        return true;
    }

    @Override
    public List<Waveform> waveforms() {
        return List.of(ratePerSecond);
    }

    @Override
    public Optional<Vector> axis() {
        return Optional.of(direction);
    }

    @Override
    public String equation() {
        return "damping-like torque: dm/dt = nu m x (u x m), " + origin + "; |nu| up to " + ratePerSecond.peak()
                + " 1/s, u = " + Direction.text(direction);
    }
}
