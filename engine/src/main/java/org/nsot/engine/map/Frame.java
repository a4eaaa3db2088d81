package org.nsot.engine.map;

import org.nsot.hyperfine.Vector;

/// Right-handed axes of a grid: the first along e1, the second in the plane of e1 and e2, the third normal to both.
///
/// Along a row, then, only the first coordinate changes. The magnetization turns with the axes (I and mu being vectors
/// of the same handedness), so it is computed in them and turned back.
record Frame(Vector first, Vector second, Vector third) {
    private static final Vector X = new Vector(1, 0, 0);
    private static final Vector Y = new Vector(0, 1, 0);
    private static final Vector Z = new Vector(0, 0, 1);

    static Frame of(Grid grid) {
        Vector first = unit(grid.e1());
        Vector third = unit(grid.e1().cross(grid.e2()));
        return new Frame(first, third.cross(first), third);
    }

    private static Vector unit(Vector v) {
        double largest = Math.max(Math.abs(v.x()), Math.max(Math.abs(v.y()), Math.abs(v.z())));
        Vector scaled = v.times(1 / largest);
        return scaled.times(1 / scaled.norm());
    }

    boolean isThatOfSpace() {
        return first.equals(X) && second.equals(Y) && third.equals(Z);
    }

    /// The components of `v` along these axes.
    Vector into(Vector v) {
        return new Vector(first.dot(v), second.dot(v), third.dot(v));
    }

    /// The vector with these components.
    Vector from(Vector v) {
        return first.times(v.x()).plus(second.times(v.y())).plus(third.times(v.z()));
    }
}
