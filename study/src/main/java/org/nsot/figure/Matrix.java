package org.nsot.figure;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;

/// Numbers of pairs as coloured squares, with the names of rows on the left and of columns below.
///
/// @param rowTitle    what the rows are
/// @param rows        their names, from the top
/// @param columnTitle what the columns are
/// @param columns     their names, from the left
/// @param cells       `[row][column]`
/// @param map         colour map
/// @param colour      axis of the colour scale; values beyond its limits get the end colours
public record Matrix(
        String rowTitle,
        List<Label> rows,
        String columnTitle,
        List<Label> columns,
        List<List<Cell>> cells,
        ColourMap map,
        Axis colour)
        implements Drawing {
    /// Side of a square, in points.
    public static final double CELL_PT = 12;

    /// Colour of a square without a number.
    public static final Color EMPTY = new Color(0xececec);

    private static final double SEAM_PT = 0.5;
    private static final double GAP_PT = 2.5;
    private static final double SIGN_PT = 2.3;
    private static final double RIM_PT = 0.5;

    /// A square.
    ///
    /// @param value its number, if it has one
    /// @param sign  what stands on it
    public record Cell(OptionalDouble value, Sign sign) {}

    /// What may stand on a square.
    public enum Sign {
        /// Nothing.
        NONE,
        /// A filled disc.
        DISC,
        /// A ring.
        RING
    }

    /// Copies the lists.
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /// Room that names and title need left of the squares, in points.
    public double leftPt() {
        return widest() + 2 * GAP_PT + 1.6 * FigureFont.SIZE_PT;
    }

    /// Draws the squares with their upper left corner [#leftPt] right of that of the area.
    @Override
    public void draw(Page page, Rectangle2D area) {
        double x = area.getX() + leftPt();
        double y = area.getY();
        for (int row = 0; row < rows.size(); row++) {
            double middle = y + (row + 0.5) * CELL_PT;
            page.text(rows.get(row), x - GAP_PT, middle, Anchor.RIGHT, Palette.INK);
            for (int column = 0; column < columns.size(); column++) {
                draw(page, cells.get(row).get(column), x + column * CELL_PT, y + row * CELL_PT);
            }
        }
        double base = y + rows.size() * CELL_PT + GAP_PT;
        for (int column = 0; column < columns.size(); column++) {
            page.text(columns.get(column), x + (column + 0.5) * CELL_PT, base, Anchor.TOP, Palette.INK);
        }
        double across = x + columns.size() * CELL_PT / 2;
        page.text(Label.of(columnTitle), across, base + 1.4 * FigureFont.SIZE_PT, Anchor.TOP, Palette.INK);
        double titleX = area.getX() + FigureFont.SIZE_PT / 2;
        page.textUpwards(Label.of(rowTitle), titleX, y + rows.size() * CELL_PT / 2, Palette.INK);
    }

    private void draw(Page page, Cell cell, double x, double y) {
        Color fill =
                cell.value().isPresent() ? map.at(colour.fraction(cell.value().getAsDouble())) : EMPTY;
        double side = CELL_PT - SEAM_PT;
        page.fill(new Rectangle2D.Double(x, y, side, side), fill);
        draw(page, cell.sign(), x + side / 2, y + side / 2);
    }

    /// Draws a sign with its middle at the given place.
    public static void draw(Page page, Sign sign, double x, double y) {
        switch (sign) {
            case NONE -> {}
            case DISC -> {
                page.disc(x, y, SIGN_PT + RIM_PT, Palette.INK);
                page.disc(x, y, SIGN_PT, Color.WHITE);
            }
            case RING -> {
                Ellipse2D ring = new Ellipse2D.Double(x - SIGN_PT, y - SIGN_PT, 2 * SIGN_PT, 2 * SIGN_PT);
                page.stroke(ring, Pen.solid(Palette.INK, 1 + 2 * RIM_PT));
                page.stroke(ring, Pen.solid(Color.WHITE, 1));
            }
        }
    }

    private double widest() {
        return rows.stream().mapToDouble(Label::widthPt).max().orElse(0);
    }
}
