package org.nsot.paper.audit;

import org.nsot.hyperfine.Vector;

/// Unit vectors and what is measured against them.
final class Direction {
    static final Vector X = new Vector(1, 0, 0);
    static final Vector Y = new Vector(0, 1, 0);
    static final Vector Z = new Vector(0, 0, 1);

    private Direction() {}

    /// The unit vector with the given cosine of the polar angle and azimuth.
    static Vector ofAngles(double cosine, double azimuth) {
        double sine = Math.sqrt(1 - cosine * cosine);
        return new Vector(sine * Math.cos(azimuth), sine * Math.sin(azimuth), cosine);
    }

    static Vector along(Vector v) {
        return v.times(1 / v.norm());
    }

    /// The part of `v` perpendicular to the unit vector `axis`.
    static Vector perpendicular(Vector v, Vector axis) {
        return v.plus(axis.times(-v.dot(axis)));
    }

    /// (3 n n - 1) v for the unit vector n: the angular tensor of a dipole.
    static Vector dipoleTensor(Vector n, Vector v) {
        return n.times(3 * n.dot(v)).plus(v.times(-1));
    }
}
