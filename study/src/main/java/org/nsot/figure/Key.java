package org.nsot.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Names of curves, symbols and areas, in rows.
///
/// @param entries what is named
/// @param widthPt how long a row may be; a longer entry has a row of its own
public record Key(List<Entry> entries, double widthPt) {
    private static final double ROW_PT = 11;
    private static final double ABOVE_PT = 7;
    private static final double LINE_PT = 14;
    private static final double SQUARE_PT = 7;
    private static final double GAP_PT = 3.5;
    private static final double BETWEEN_PT = 10;

    /// A name and what stands left of it.
    ///
    /// @param signPt width of the sign
    public record Entry(Label name, Sign sign, double signPt) {
        private double widthPt() {
            return signPt + GAP_PT + name.widthPt();
        }
    }

    /// Draws with its left end at the given place.
    @FunctionalInterface
    public interface Sign {
        /// Draws it on the page.
        void draw(Page page, double x, double y);
    }

    /// A name behind a line.
    public static Entry line(Label name, Pen pen) {
        return new Entry(name, (page, x, y) -> page.line(x, y, x + LINE_PT, y, pen), LINE_PT);
    }

    /// A name behind a symbol.
    public static Entry symbol(Label name, Points.Symbol symbol) {
        return new Entry(name, (page, x, y) -> symbol.draw(page, x + SQUARE_PT / 2, y, Palette.INK), SQUARE_PT);
    }

    /// A name behind an arrow.
    public static Entry arrow(Label name, Color colour) {
        double half = SQUARE_PT / 2;
        Sign sign = (page, x, y) -> {
            page.line(x, y, x + LINE_PT - half, y, Pen.solid(colour, 1.6));
            Path2D head = new Path2D.Double();
            head.moveTo(x + LINE_PT, y);
            head.lineTo(x + LINE_PT - SQUARE_PT, y - half);
            head.lineTo(x + LINE_PT - SQUARE_PT, y + half);
            head.closePath();
            page.fill(head, colour);
        };
        return new Entry(name, sign, LINE_PT);
    }

    /// A name behind a square.
    public static Entry area(Label name, Color colour) {
        Sign square = (page, x, y) -> {
            Rectangle2D area = new Rectangle2D.Double(x, y - SQUARE_PT / 2, SQUARE_PT, SQUARE_PT);
            page.fill(area, colour);
            page.stroke(area, Pen.solid(Palette.GREY, 0.4));
        };
        return new Entry(name, square, SQUARE_PT);
    }

    /// How high all rows are together.
    public double heightPt() {
        double x = 0;
        double height = entries.isEmpty() ? 0 : ROW_PT;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.widthPt() > widthPt) {
                height += ROW_PT;
                x = 0;
            }
            x += entry.widthPt() + BETWEEN_PT;
        }
        return height;
    }

    /// Draws the last row just above a plot area.
    public void drawAbove(Frame frame) {
        Rectangle2D area = frame.area();
        draw(frame.page(), area.getX(), area.getY() - ABOVE_PT - heightPt() + ROW_PT);
    }

    /// Draws with the upper left corner in that of an area.
    public void draw(Page page, Rectangle2D area) {
        draw(page, area.getX(), area.getY() + ROW_PT / 2);
    }

    private void draw(Page page, double left, double top) {
        double x = 0;
        double y = top;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.widthPt() > widthPt) {
                x = 0;
                y += ROW_PT;
            }
            entry.sign.draw(page, left + x, y);
            page.text(entry.name, left + x + entry.signPt + GAP_PT, y, Anchor.LEFT, Palette.INK);
            x += entry.widthPt() + BETWEEN_PT;
        }
    }
}
