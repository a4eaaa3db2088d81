package org.nsot.hyperfine;

import java.util.SplittableRandom;

/// Random directions and random rotations for the tests of symmetries.
///
/// @param axis  the axis, of unit length
/// @param angle the angle, in rad
public record Turn(Vector axis, double angle) {
    public static Turn random(SplittableRandom random) {
        return new Turn(direction(random), random.nextDouble(0, 2 * Math.PI));
    }

    /// A direction, evenly distributed over the sphere.
    public static Vector direction(SplittableRandom random) {
        double z = random.nextDouble(-1, 1);
        double phi = random.nextDouble(0, 2 * Math.PI);
        double s = Math.sqrt(1 - z * z);
        return new Vector(s * Math.cos(phi), s * Math.sin(phi), z);
    }

    /// Rodrigues' formula.
    public Vector of(Vector v) {
        return v.times(Math.cos(angle))
                .plus(axis.cross(v).times(Math.sin(angle)))
                .plus(axis.times(axis.dot(v) * (1 - Math.cos(angle))));
    }
}
