package org.nsot.paper.figures;

import java.util.Locale;
import org.nsot.hyperfine.Vector;

/// A plane through the origin that holds two axes.
enum Plane {
    /// z = 0.
    XY(Direction.X, Direction.Y, Direction.Z),
    /// y = 0.
    XZ(Direction.X, Direction.Z, Direction.Y),
    /// x = 0.
    YZ(Direction.Y, Direction.Z, Direction.X);

    /// A Cartesian direction.
    enum Direction {
        X("*x*"),
        Y("*y*"),
        Z("*z*");

        private final String symbol;

        Direction(String symbol) {
            this.symbol = symbol;
        }

        /// The markup of its name.
        String symbol() {
            return symbol;
        }

        Vector unit() {
            return switch (this) {
                case X -> new Vector(1, 0, 0);
                case Y -> new Vector(0, 1, 0);
                case Z -> new Vector(0, 0, 1);
            };
        }

        /// The component of `vector` along it.
        double of(Vector vector) {
            return unit().dot(vector);
        }
    }

    private final Direction across;
    private final Direction up;
    private final Direction out;

    Plane(Direction across, Direction up, Direction out) {
        this.across = across;
        this.up = up;
        this.out = out;
    }

    Direction across() {
        return across;
    }

    Direction up() {
        return up;
    }

    /// `x = 0`.
    String words() {
        return out.name().toLowerCase(Locale.ROOT) + " = 0";
    }

    /// The direction normal to the plane.
    Direction out() {
        return out;
    }

    /// What stands upright on the page when the plane is drawn.
    Vector towardsReader() {
        return across.unit().cross(up.unit());
    }

    Vector point(double acrossValue, double upValue) {
        return across.unit().times(acrossValue).plus(up.unit().times(upValue));
    }
}
