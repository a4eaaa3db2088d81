package org.nsot.engine.quantum;

import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Directions.
final class UnitVector {
    static final Vector X = new Vector(1, 0, 0);
    static final Vector Y = new Vector(0, 1, 0);
    static final Vector Z = new Vector(0, 0, 1);

    private UnitVector() {}

    /// The unit vector along `v`.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if it has no direction
    static Vector along(String name, Vector v) {
        return v.times(1 / Domain.positive("length of " + name, v.norm()));
    }

    /// A unit vector at right angles to the unit vector `axis`; x for z.
    static Vector perpendicular(Vector axis) {
        Vector aside = Math.abs(axis.x()) < 0.8 ? X : Y;
        return along("perpendicular", aside.plus(axis.times(-axis.dot(aside))));
    }
}
