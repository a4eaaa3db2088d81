package org.nsot.bloch;

import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Unit vectors.
final class Direction {
    private Direction() {}

    /// The vector divided by its length.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if it has no direction
    static Vector of(String name, Vector v) {
        double largest = Math.max(Math.abs(v.x()), Math.max(Math.abs(v.y()), Math.abs(v.z())));
        Domain.positive("length of the " + name, largest);
        Vector scaled = new Vector(v.x() / largest, v.y() / largest, v.z() / largest);
        double length = scaled.norm();
        return new Vector(scaled.x() / length, scaled.y() / length, scaled.z() / length);
    }

    /// Whether two unit vectors lie on one line, within rounding.
    static boolean parallel(Vector a, Vector b) {
        return a.cross(b).norm() < 1e-15;
    }

    static String text(Vector v) {
        return "(" + v.x() + ", " + v.y() + ", " + v.z() + ")";
    }
}
