package org.nsot.hyperfine;

/// The dipolar tensor N = 3 n n - 1 for a unit vector n.
final class NTensor {
    private NTensor() {}

    /// N v = 3 n (n.v) - v.
    static Vector apply(Vector unit, Vector v) {
        return unit.times(3 * unit.dot(v)).plus(v.times(-1));
    }
}
