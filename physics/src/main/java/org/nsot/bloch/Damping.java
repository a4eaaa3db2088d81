package org.nsot.bloch;

import java.util.Optional;
import org.nsot.hyperfine.Vector;

/// Friction of the motion with itself: dm/dt = m x Omega - alpha m x dm/dt, Omega the sum of all turns.
///
/// Solved for dm/dt it turns Omega into (Omega - alpha m x Omega)/(1 + alpha^2), exactly so for |m| = 1. It
/// bends m towards +Omega, where the energy -hbar I_p m . Omega is least. Several add up.
/// Source: `gilbert2004`, `docs/theory/10-motion.md`, (10.5).
public sealed interface Damping extends Term permits GilbertDamping, BackAction {
    /// alpha, dimensionless, not negative.
    double dampingRatio();

    /// None of its own: it has the symmetry of the turns.
    @Override
    default Optional<Vector> axis() {
        return Optional.empty();
    }
}
