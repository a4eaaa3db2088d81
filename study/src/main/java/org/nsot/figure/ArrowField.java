package org.nsot.figure;

import java.awt.Color;
import java.util.List;

/// Arrows centred on points, of a stated normalization.
///
/// The length of an arrow is `length` at the magnitude `reference` and grows with the power `exponent` of the
/// magnitude, up to `longestPt`; an exponent of 1 gives true lengths.
///
/// @param arrows     places and components, in the coordinates of the panel
/// @param normal     the normalization
/// @param colour     colour
/// @param shaftPt    width of the shafts
public record ArrowField(List<Arrow> arrows, Normalization normal, Color colour, double shaftPt) implements Mark {
    /// An arrow at a point.
    public record Arrow(double x, double y, double across, double up) {}

    /// How long an arrow is drawn.
    public record Normalization(double reference, double lengthPt, double exponent, double longestPt) {
        /// Length in points for a magnitude.
        public double lengthPt(double magnitude) {
            return Math.min(longestPt, lengthPt * Math.pow(magnitude / reference, exponent));
        }
    }

    @Override
    public void draw(Frame frame) {
        arrows.forEach(arrow -> draw(frame, arrow));
    }

    private void draw(Frame frame, Arrow arrow) {
        double magnitude = Math.hypot(arrow.across, arrow.up);
        if (magnitude > 0) {
            double half = 0.5 * normal.lengthPt(magnitude) / magnitude;
            double x = frame.x(arrow.x);
            double y = frame.y(arrow.y);
            double dx = half * arrow.across;
            double dy = -half * arrow.up;
            frame.page().fill(ArrowShape.between(x - dx, y - dy, x + dx, y + dy, shaftPt), colour);
        }
    }

    /// A key: an arrow of the given magnitude with its meaning right of it.
    public Drawing key(double magnitude, String meaning) {
        Label label = Label.of(meaning);
        return (page, area) -> {
            double length = normal.lengthPt(magnitude);
            double y = area.getCenterY();
            double x = area.getX();
            page.fill(ArrowShape.between(x, y, x + length, y, shaftPt), colour);
            page.text(label, x + length + 3, y, Anchor.LEFT, Palette.INK);
        };
    }
}
