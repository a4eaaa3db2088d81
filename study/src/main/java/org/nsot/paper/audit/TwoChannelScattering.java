package org.nsot.paper.audit;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.hyperfine.Vector;

/// Exact scattering of electrons off a small sphere that is repulsive for spins along m and attractive against it.
///
/// The contact coupling H = (e/m_e) s.B_con is +-v delta(r) for the electron spin along +-I; here +-V inside the
/// radius R with the same volume integral v = X I_p alpha/2 (units hbar = m_e = k_F = 1). Phase shifts delta_l(+-)
/// from matching logarithmic derivatives of spherical Bessel functions, l = 0 to 3. Between -mu/2 and +mu/2 of the
/// Fermi energy only electrons polarized along mu arrive; what their spins lose the nucleus gains:
///
/// tau = (1/4 pi) Sum_l (2l + 1) [mu - S_l^+ mu S_l], the rotation done with 2 x 2 matrices.
///
/// No perturbation theory, no susceptibility and no formula for the torque is used.
///
/// @param strength X I_p alpha
/// @param radius   k_F R
record TwoChannelScattering(double strength, double radius) {
    private static final int HIGHEST = 3;

    /// tau/mu for the unit vectors m and u = mu/|mu|.
    Vector torque(Vector m, Vector u) {
        Vector sum = new Vector(0, 0, 0);
        ComplexMatrix incoming = SpinState.polarized(u);
        for (int l = 0; l <= HIGHEST; l++) {
            ComplexMatrix s = scattering(l, m);
            Vector outgoing = SpinState.polarization(s.times(incoming).times(s.adjoint()));
            sum = sum.plus(u.plus(outgoing.times(-1)).times(2 * l + 1));
        }
        return sum.times(1 / (4 * Math.PI));
    }

    /// The torque along m x mu, per mu, in units of the coupling: the coefficient of m x mu.
    double precessional(Vector m, Vector u) {
        Vector axis = m.cross(u);
        return torque(m, u).dot(axis) / axis.dot(axis);
    }

    /// The coefficient of m x (m x mu) in the torque.
    double dampingLike(Vector m, Vector u) {
        Vector axis = m.cross(m.cross(u));
        return torque(m, u).dot(axis) / axis.dot(axis);
    }

    private ComplexMatrix scattering(int l, Vector m) {
        return SpinState.polarized(m)
                .times(Math.cos(2 * phase(l, +1)), Math.sin(2 * phase(l, +1)))
                .plus(SpinState.polarized(m.times(-1)).times(Math.cos(2 * phase(l, -1)), Math.sin(2 * phase(l, -1))));
    }

    /// delta_l outside a sphere of potential `sign` V.
    private double phase(int l, int sign) {
        double potential = sign * strength / 2 / (4 * Math.PI / 3 * Math.pow(radius, 3));
        double inside = logarithmicDerivative(l, (1 - 2 * potential) * radius * radius);
        double z = radius;
        double j = Math.pow(z, l) * SphericalBessel.reducedFirstKind(l, z * z);
        double y = SphericalBessel.secondKind(l, z);
        double jSlope = logarithmicDerivative(l, z * z) * j;
        double ySlope = l * y - z * SphericalBessel.secondKind(l + 1, z);
        return Math.atan((jSlope - inside * j) / (ySlope - inside * y));
    }

    /// z j_l'(z)/j_l(z) = l - z j_{l+1}/j_l as a function of z^2, which may be negative.
    private static double logarithmicDerivative(int l, double zSquared) {
        return l
                - zSquared
                        * SphericalBessel.reducedFirstKind(l + 1, zSquared)
                        / SphericalBessel.reducedFirstKind(l, zSquared);
    }
}
