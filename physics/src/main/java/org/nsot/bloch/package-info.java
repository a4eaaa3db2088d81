/// The Bloch equation with the torque of a spin accumulation: its terms, and its closed-form solutions.
///
/// dm/dt = m x Omega(t, m) - decays. m = <I>/(hbar I_p), dimensionless; Omega in rad/s. Signs:
/// `docs/CONVENTIONS.md`. Derivation: `docs/theory/10-motion.md`.
@NullMarked
package org.nsot.bloch;

import org.jspecify.annotations.NullMarked;
