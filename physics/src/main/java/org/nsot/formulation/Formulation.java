package org.nsot.formulation;

import java.util.Locale;

/// The two formulations of the theory: the equations as printed, and the same model carried through
/// consistently.
///
/// They differ in five numbers only; every formula takes its numbers from here and none asks which one it is.
/// The list of differences is `docs/theory/07-errata.md`; `nsot audit` computes each of them.
///
/// Source: `cahaya2023`, eqs. (3), (5), (12), (15).
public enum Formulation {
    /// The equations as printed.
    PUBLISHED(2, -1, 0, +1, +1),
    /// The same model, carried through consistently.
    DERIVED(1, +1, 3, -1, -1);

    private final int uniformFactor;
    private final int nonequilibriumSign;
    private final int dipoleMonotonicNumerator;
    private final int dipolarShareSign;
    private final int dampingTorqueSign;

    Formulation(
            int uniformFactor,
            int nonequilibriumSign,
            int dipoleMonotonicNumerator,
            int dipolarShareSign,
            int dampingTorqueSign) {
        this.uniformFactor = uniformFactor;
        this.nonequilibriumSign = nonequilibriumSign;
        this.dipoleMonotonicNumerator = dipoleMonotonicNumerator;
        this.dipolarShareSign = dipolarShareSign;
        this.dampingTorqueSign = dampingTorqueSign;
    }

    /// c in `M0 = -c e kF mu/(4 pi^2 hbar)`, eq. (3): 2 or 1.
    public int uniformFactor() {
        return uniformFactor;
    }

    /// s in `M = M0 + chi1 B + s chi2 mu x B`, eq. (5): -1 or +1.
    public int nonequilibriumSign() {
        return nonequilibriumSign;
    }

    /// n in `f_dip1 = (n x + x cos 2x - 2 sin 2x)/(8 x^4)`, eq. (12): 0 or 3.
    public int dipoleMonotonicNumerator() {
        return dipoleMonotonicNumerator;
    }

    /// d in `g_damp ~ alpha^2 + d beta^2`, eq. (15): +1 or -1.
    public int dipolarShareSign() {
        return dipolarShareSign;
    }

    /// t in `tau/a^2 = -g_field m x mu + t g_damp m x (m x mu)`, eq. (15): +1 or -1.
    public int dampingTorqueSign() {
        return dampingTorqueSign;
    }

    /// The name used on the command line, in files and in figures.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
