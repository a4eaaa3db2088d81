package org.nsot.paper.audit;

/// The Fourier transform of the dipole field of eq. (10), shell by shell; unit moment, units of mu_0.
///
/// With q along z each shell is an integral over cos(theta); the shells are summed half a period at a time with
/// convergence acceleration. The field inside a vanishing sphere is not part of eq. (10): its shells average to zero.
///
/// @param angles    rule in cos(theta)
/// @param radii     rule of each half period of q r
/// @param tailTerms half periods
record DipoleTransform(GaussRule angles, GaussRule radii, int tailTerms) {
    /// The component along q of the transform for a moment along q.
    double longitudinal() {
        return transform(false);
    }

    /// The component along the moment for a moment perpendicular to q.
    double transverse() {
        return transform(true);
    }

    private double transform(boolean transverse) {
        return Limit.alternatingSum(
                k -> radii.integrate(z -> shell(z, transverse) / z, k * Math.PI, (k + 1) * Math.PI), tailTerms);
    }

    /// Int dOmega cos(z c) (3 (n.m)^2 - 1)/4 pi, the azimuth done by symmetry: (n.m)^2 is c^2 or (1 - c^2)/2.
    private double shell(double z, boolean transverse) {
        return angles.integrate(c -> Math.cos(z * c) * (transverse ? 1.5 * (1 - c * c) - 1 : 3 * c * c - 1) / 2, -1, 1);
    }
}
