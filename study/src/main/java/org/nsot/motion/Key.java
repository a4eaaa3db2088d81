package org.nsot.motion;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.nsot.figure.Anchor;
import org.nsot.figure.Frame;
import org.nsot.figure.Label;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;

/// Names of curves and areas above a panel, in rows as long as the panel is wide.
final class Key {
    /// Height of a row, in points.
    static final double ROW_PT = 11;

    private static final double ABOVE_PT = 7;
    private static final double LINE_PT = 14;
    private static final double SQUARE_PT = 7;
    private static final double GAP_PT = 3.5;
    private static final double BETWEEN_PT = 10;

    private Key() {}

    /// A name and what stands left of it.
    record Entry(Label name, Sign sign, double signPt) {
        private double widthPt() {
            return signPt + GAP_PT + name.widthPt();
        }
    }

    /// Draws with its left end at the given place.
    @FunctionalInterface
    interface Sign {
        void draw(Page page, double x, double y);
    }

    static Entry line(Label name, Pen pen) {
        return new Entry(name, (page, x, y) -> page.line(x, y, x + LINE_PT, y, pen), LINE_PT);
    }

    static Entry area(Label name, Color colour) {
        Sign square = (page, x, y) -> {
            Rectangle2D area = new Rectangle2D.Double(x, y - SQUARE_PT / 2, SQUARE_PT, SQUARE_PT);
            page.fill(area, colour);
            page.stroke(area, Pen.solid(Palette.GREY, 0.4));
        };
        return new Entry(name, square, SQUARE_PT);
    }

    /// How many rows the entries take in the given width.
    static int rows(List<Entry> entries, double widthPt) {
        double x = 0;
        int rows = 1;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.widthPt() > widthPt) {
                rows++;
                x = 0;
            }
            x += entry.widthPt() + BETWEEN_PT;
        }
        return rows;
    }

    /// Draws the entries from the left, the last row just above the plot area.
    static void draw(Frame frame, List<Entry> entries) {
        Rectangle2D area = frame.area();
        double y = area.getY() - ABOVE_PT - (rows(entries, area.getWidth()) - 1) * ROW_PT;
        double x = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.widthPt() > area.getWidth()) {
                x = 0;
                y += ROW_PT;
            }
            double left = area.getX() + x;
            entry.sign.draw(frame.page(), left, y);
            frame.page().text(entry.name, left + entry.signPt + GAP_PT, y, Anchor.LEFT, Palette.INK);
            x += entry.widthPt() + BETWEEN_PT;
        }
    }
}
