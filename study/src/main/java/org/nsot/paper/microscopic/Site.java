package org.nsot.paper.microscopic;

/// A site of the cubic lattice, counted from the magnetic one.
public record Site(int x, int y, int z) {
    /// Its distance in lattice constants.
    public double distance() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    int along(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }
}
