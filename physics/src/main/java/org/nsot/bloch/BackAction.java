package org.nsot.bloch;

import org.nsot.errors.Domain;
import org.nsot.torque.NuclearTorque;

/// The spin current that m pumps into the electrons, missing from m.
///
/// tau = -g_damp a^2 m x [m x (mu - hbar Omega_m)] with Omega_m the angular velocity of m itself: the part
/// with hbar is a damping of alpha = g_damp a^2/I_p. Derived, in either formulation: with the printed sign
/// precession would gain energy from electrons in equilibrium. Derivation: `docs/theory/10-motion.md`, (10.7).
///
/// @param dampingRatio g_damp a^2/I_p, dimensionless, 0 or more
public record BackAction(double dampingRatio) implements Damping {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if alpha is negative or not finite
    public BackAction {
        Domain.notNegative("back-action g_damp a^2/I_p", dampingRatio);
    }

    /// That of a torque.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if g_damp is negative, where the dipolar part wins
    public static BackAction of(NuclearTorque torque) {
        return new BackAction(torque.dampPerNucleus() / torque.spinLengthValue());
    }

    @Override
    public String equation() {
        return "spin pumping: dm/dt = m x Omega - alpha m x dm/dt, alpha = g_damp a^2/I_p (derived sign); alpha = "
                + dampingRatio;
    }
}
