package org.nsot.paper.audit;

import org.nsot.hyperfine.Vector;

/// The coefficients of the torque in the limit of a weak and small scatterer, with the dipolar share added.
///
/// The weights 2/3 and 1/3 of the two couplings are what the rows of eqs. (9) and (11) find.
///
/// @param fieldLike g_field a^2/(X I_p)
/// @param contact   the contact part of g_damp a^2/(X I_p)^2
/// @param share     the dipolar part over the contact part
record TorqueMeasurement(double fieldLike, double contact, double share) {
    static final double CONTACT_WEIGHT = 2.0 / 3;
    static final double DIPOLE_WEIGHT = 1.0 / 3;
    static final Vector MOMENT = Direction.along(new Vector(0.3, -0.5, 0.8));
    static final Vector MU = Direction.along(new Vector(-0.7, 0.2, 0.4));
    private static final double[] SQUARED_STRENGTHS = {4e-4, 1e-4};
    private static final double[] SQUARED_RADII = {0.04, 0.0225, 0.01};

    static TorqueMeasurement with(GaussRule rule) {
        double field =
                limit((scattering, strength) -> -scattering.precessional(MOMENT, MU) * CONTACT_WEIGHT / strength);
        double damping = limit(
                (scattering, strength) -> -scattering.dampingLike(MOMENT, MU) * Math.pow(CONTACT_WEIGHT / strength, 2));
        double dipole = new DipolarAverage(0, DIPOLE_WEIGHT).overFermiSurface(rule);
        double contact = new DipolarAverage(CONTACT_WEIGHT, 0).overFermiSurface(rule);
        return new TorqueMeasurement(field, damping, dipole / contact);
    }

    /// g_damp a^2/(X I_p)^2, contact and dipole together.
    double dampingLike() {
        return contact * (1 + share);
    }

    private static double limit(Coefficient coefficient) {
        return Limit.atZero(
                radius -> Limit.atZero(
                        strength -> coefficient.of(
                                new TwoChannelScattering(Math.sqrt(strength), Math.sqrt(radius)), Math.sqrt(strength)),
                        SQUARED_STRENGTHS),
                SQUARED_RADII);
    }

    private interface Coefficient {
        double of(TwoChannelScattering scattering, double strength);
    }
}
