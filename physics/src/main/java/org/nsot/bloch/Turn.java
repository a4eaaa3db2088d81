package org.nsot.bloch;

/// A process that turns m and keeps its length: dm/dt = m x Omega(t, m).
public sealed interface Turn extends Term
        permits Zeeman,
                RadioFrequencyLinear,
                RadioFrequencyCircular,
                RotatingFrame,
                FieldLikeTorque,
                DampingLikeTorque,
                QuadrupoleCoupling {
    /// Adds Omega, in rad/s, to `omega`.
    ///
    /// @param omega three numbers
    /// @param m     three numbers
    void addTo(double[] omega, double timeSecond, double[] m);

    /// A bound of |Omega| for |m| <= 1, in rad/s.
    double fastestRadPerS();

    /// Whether Omega depends on m.
    default boolean dependsOnSpin() {
        return false;
    }
}
