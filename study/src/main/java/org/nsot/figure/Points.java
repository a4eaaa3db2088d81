package org.nsot.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Symbols at points, as for simulations; points outside the limits are left out.
///
/// @param xs     horizontal coordinates
/// @param ys     vertical coordinates
/// @param symbol shape
/// @param colour colour of rim and, if full, of the inside
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Points(double[] xs, double[] ys, Symbol symbol, Color colour) implements Mark {
    private static final double RADIUS_PT = 2;
    private static final double RIM_PT = 0.8;

    /// Shape of a symbol.
    public enum Symbol {
        /// Full circle.
        FULL_CIRCLE,
        /// Empty circle.
        EMPTY_CIRCLE,
        /// Full square.
        FULL_SQUARE,
        /// Empty square.
        EMPTY_SQUARE,
        /// Full triangle.
        FULL_TRIANGLE;

        /// Draws one with its middle at the given place, in points.
        public void draw(Page page, double x, double y, Color colour) {
            Shape shape = around(x, y);
            page.fill(shape, full() ? colour : Color.WHITE);
            page.stroke(shape, Pen.solid(colour, RIM_PT));
        }

        private Shape around(double x, double y) {
            return switch (this) {
                case FULL_CIRCLE, EMPTY_CIRCLE ->
                    new Ellipse2D.Double(x - RADIUS_PT, y - RADIUS_PT, 2 * RADIUS_PT, 2 * RADIUS_PT);
                case FULL_SQUARE, EMPTY_SQUARE ->
                    new Rectangle2D.Double(x - RADIUS_PT, y - RADIUS_PT, 2 * RADIUS_PT, 2 * RADIUS_PT);
                case FULL_TRIANGLE -> triangle(x, y);
            };
        }

        private boolean full() {
            return this != EMPTY_CIRCLE && this != EMPTY_SQUARE;
        }

        private static Path2D triangle(double x, double y) {
            Path2D path = new Path2D.Double();
            path.moveTo(x, y - 1.25 * RADIUS_PT);
            path.lineTo(x + 1.1 * RADIUS_PT, y + 0.7 * RADIUS_PT);
            path.lineTo(x - 1.1 * RADIUS_PT, y + 0.7 * RADIUS_PT);
            path.closePath();
            return path;
        }
    }

    @Override
    public boolean clipped() {
        return false;
    }

    @Override
    public void draw(Frame frame) {
        for (int i = 0; i < xs.length; i++) {
            if (frame.horizontal().holds(xs[i]) && frame.vertical().holds(ys[i])) {
                symbol.draw(frame.page(), frame.x(xs[i]), frame.y(ys[i]), colour);
            }
        }
    }
}
