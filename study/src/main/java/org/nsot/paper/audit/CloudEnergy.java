package org.nsot.paper.audit;

import org.nsot.hyperfine.Vector;

/// The energy of a magnetization cloud in the field of a unit moment m = I, found in two ways (units of mu_0).
///
/// The cloud is M(r) = exp(-r^2) [uniform + (b.r)^2 bent], which is finite at the nucleus and not round. Eq. (8) is
/// evaluated in real space; against it stands -Sum M.B over plane waves, where B = m - q (q.m)/q^2 is what
/// Maxwell's equations (div B = 0, curl B = curl of the magnetization) leave of a point moment.
///
/// @param moment  m
/// @param uniform first amplitude of the cloud
/// @param bent    second amplitude
/// @param b       direction of the bend
record CloudEnergy(Vector moment, Vector uniform, Vector bent, Vector b) {
    private static final double FAR = 7;

    /// -Int d^3q/(2 pi)^3 M(q).B(q).
    double ofPlaneWaves(GaussRule rule) {
        double radial = 2 * FAR;
        return -rule.integrate(q -> q * q * shell(rule, n -> cloudAt(n.times(q)).dot(transverse(n))), 0, radial)
                / Math.pow(2 * Math.PI, 3);
    }

    /// Eq. (8) with the given weight in front of the contact term (printed: 8 pi/3 within 1/4 pi).
    double contact(double weight) {
        return -weight * moment.dot(uniform);
    }

    /// The second term of eq. (8), its principal value at the nucleus taken by averaging each shell first.
    double dipole(GaussRule rule) {
        return -rule.integrate(
                        r -> shell(rule, n -> cloud(n.times(r)).dot(Direction.dipoleTensor(n, moment))) / r, 0, FAR)
                / (4 * Math.PI);
    }

    private Vector transverse(Vector n) {
        return Direction.perpendicular(moment, n);
    }

    private Vector cloud(Vector r) {
        double bend = b.dot(r) * b.dot(r);
        return uniform.plus(bent.times(bend)).times(Math.exp(-r.dot(r)));
    }

    /// The Fourier transform of the cloud, from that of a Gaussian.
    private Vector cloudAt(Vector q) {
        double bend = b.dot(b) / 2 - b.dot(q) * b.dot(q) / 4;
        return uniform.plus(bent.times(bend)).times(Math.pow(Math.PI, 1.5) * Math.exp(-q.dot(q) / 4));
    }

    private static double shell(GaussRule rule, DirectionNumber f) {
        return rule.overSphere(n -> new Vector(f.at(n), 0, 0)).x();
    }

    private interface DirectionNumber {
        double at(Vector direction);
    }
}
