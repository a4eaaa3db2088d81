package org.nsot.hyperfine;

/// A Cartesian vector; its unit is that of the quantity it stands for. Not for hot loops.
public record Vector(double x, double y, double z) {
    /// Sum.
    public Vector plus(Vector o) {
        return new Vector(x + o.x, y + o.y, z + o.z);
    }

    /// Product with a number.
    public Vector times(double c) {
        return new Vector(c * x, c * y, c * z);
    }

    /// Scalar product.
    public double dot(Vector o) {
        return x * o.x + y * o.y + z * o.z;
    }

    /// Vector product, right-handed.
    public Vector cross(Vector o) {
        return new Vector(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    /// Length.
    public double norm() {
        return Math.sqrt(dot(this));
    }
}
