package org.nsot.figure;

/// The point of a label's box that is put at the given place.
public enum Anchor {
    /// Upper left corner.
    TOP_LEFT(0, 1),
    /// Middle of the upper edge.
    TOP(0.5, 1),
    /// Upper right corner.
    TOP_RIGHT(1, 1),
    /// Middle of the left edge.
    LEFT(0, 0.5),
    /// Middle.
    CENTRE(0.5, 0.5),
    /// Middle of the right edge.
    RIGHT(1, 0.5),
    /// Left end of the base line.
    BASE_LEFT(0, 0),
    /// Middle of the base line.
    BASE(0.5, 0),
    /// Right end of the base line.
    BASE_RIGHT(1, 0);

    private final double across;
    private final double up;

    Anchor(double across, double up) {
        this.across = across;
        this.up = up;
    }

    /// How far left of the place the text begins, over its width.
    double across() {
        return across;
    }

    /// How far below the place the base line is, over the height of capitals.
    double up() {
        return up;
    }
}
