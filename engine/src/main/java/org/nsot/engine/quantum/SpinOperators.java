package org.nsot.engine.quantum;

import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// The operators of a spin I in the basis m = I, I - 1, ..., -I along z, in units of hbar.
///
/// @param spin I
public record SpinOperators(Spin spin) {
    /// 2I + 1.
    public int size() {
        return spin.doubled() + 1;
    }

    /// I.v for a vector v.
    public ComplexMatrix along(Vector v) {
        return ComplexMatrix.spin(size(), v);
    }

    /// I+ with respect to a unit vector u: (e1 + i e2).I for a right-handed frame e1, e2, u.
    ///
    /// Its phase depends on the choice of e1; the jumps that it stands for do not.
    public ComplexMatrix raising(Vector u) {
        Vector e1 = across(u);
        return along(e1).plus(along(u.cross(e1)).times(0, 1));
    }

    private static Vector across(Vector u) {
        Vector other = Math.abs(u.z()) > 0.9 ? new Vector(1, 0, 0) : new Vector(0, 0, 1);
        Vector across = other.plus(u.times(-u.dot(other)));
        return across.times(1 / across.norm());
    }

    /// H/hbar = -Omega.I, in rad/s: then d<I>/dt = <I> x Omega, as for the classical vector.
    public ComplexMatrix precession(Vector angularVelocityRadPerSecond) {
        return along(angularVelocityRadPerSecond).times(-1, 0);
    }

    /// H/hbar = (omega_Q/6) [3 I_z^2 - I(I + 1) + eta (I_x^2 - I_y^2)], in rad/s: neighbouring lines of a high field
    /// lie
    /// omega_Q apart.
    ///
    /// Source: `slichter1990`. A spin 1/2 has none: the operator is zero.
    ///
    /// @param quadrupoleRadPerSecond omega_Q = 3 e^2 q Q/(2 I (2I - 1) hbar)
    /// @param asymmetry              eta in [0, 1]
    public ComplexMatrix quadrupole(double quadrupoleRadPerSecond, double asymmetry) {
        ComplexMatrix x = along(new Vector(1, 0, 0));
        ComplexMatrix y = along(new Vector(0, 1, 0));
        ComplexMatrix z = along(new Vector(0, 0, 1));
        double square = spin.quantumNumber() * (spin.quantumNumber() + 1);
        return z.times(z)
                .times(3, 0)
                .plus(ComplexMatrix.identity(size()), -square)
                .plus(x.times(x).plus(y.times(y), -1), asymmetry)
                .times(quadrupoleRadPerSecond / 6, 0);
    }
}
