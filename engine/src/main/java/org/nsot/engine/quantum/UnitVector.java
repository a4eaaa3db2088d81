package org.nsot.engine.quantum;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Directions.
final class UnitVector {
    static final Vector X = new Vector(1, 0, 0);
    static final Vector Y = new Vector(0, 1, 0);
    static final Vector Z = new Vector(0, 0, 1);

    private static final double ALIGNED = 1e-9;

    private UnitVector() {}

    /// The unit vector along `v`.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if it has no direction
    static Vector along(String name, Vector v) {
        return v.times(1 / Domain.positive("length of " + name, v.norm()));
    }

    /// The unit vector along the part of `v` at right angles to the unit vector `axis`.
    ///
    /// @throws Refusal NSOT-101 if `v` is along the axis, up to the digits it is given with
    static Vector across(String name, Vector v, Vector axis) {
        Vector unit = along(name, v);
        Vector across = unit.plus(axis.times(-unit.dot(axis)));
        if (across.norm() < ALIGNED) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    name + " = " + v,
                    "a direction other than that of " + axis,
                    "give the two axes at right angles");
        }
        return across.times(1 / across.norm());
    }

    /// A unit vector at right angles to the unit vector `axis`; x for z.
    static Vector perpendicular(Vector axis) {
        return across("perpendicular", Math.abs(axis.x()) < 0.8 ? X : Y, axis);
    }
}
