package org.nsot.figure;

import java.awt.BasicStroke;
import java.awt.Color;

/// Colour, width and pattern of a line.
///
/// @param colour  colour
/// @param widthPt width in points
/// @param pattern solid, dashed or dotted
public record Pen(Color colour, double widthPt, Pattern pattern) {
    /// Pattern of a line.
    public enum Pattern {
        /// Unbroken.
        SOLID,
        /// Dashes of three points.
        DASHED,
        /// Round dots.
        DOTTED
    }

    /// An unbroken line.
    public static Pen solid(Color colour, double widthPt) {
        return new Pen(colour, widthPt, Pattern.SOLID);
    }

    /// A dashed line.
    public static Pen dashed(Color colour, double widthPt) {
        return new Pen(colour, widthPt, Pattern.DASHED);
    }

    /// A dotted line.
    public static Pen dotted(Color colour, double widthPt) {
        return new Pen(colour, widthPt, Pattern.DOTTED);
    }

    BasicStroke stroke() {
        float width = (float) widthPt;
        return switch (pattern) {
            case SOLID -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            case DASHED -> broken(width, BasicStroke.CAP_BUTT, 3f, 2f);
            case DOTTED -> broken(width, BasicStroke.CAP_ROUND, 0.01f, 1.5f + width);
        };
    }

    private static BasicStroke broken(float width, int cap, float dash, float gap) {
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10f, new float[] {dash, gap}, 0f);
    }
}
