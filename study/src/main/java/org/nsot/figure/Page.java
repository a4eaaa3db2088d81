package org.nsot.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/// A sheet to draw on; lengths in points from the upper left corner.
///
/// The same calls serve pixels, SVG and PDF. Only text differs: a raster takes the outlines of the letters, so that the
/// picture does not depend on the machine, while SVG and PDF keep text as text.
public final class Page {
    /// Points in a millimetre.
    public static final double POINTS_PER_MM = 72 / 25.4;

    private static final double BOLD_STROKE = 0.04;

    private final Graphics2D graphics;
    private final boolean lettersAsOutlines;

    Page(Graphics2D graphics, boolean lettersAsOutlines) {
        this.graphics = graphics;
        this.lettersAsOutlines = lettersAsOutlines;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /// Draws the line of `shape`.
    public void stroke(Shape shape, Pen pen) {
        graphics.setColor(pen.colour());
        graphics.setStroke(pen.stroke());
        graphics.draw(shape);
    }

    /// Draws a straight line.
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        stroke(new Line2D.Double(x1, y1, x2, y2), pen);
    }

    /// Fills `shape`.
    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    /// Fills a circle.
    public void disc(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /// Draws `image` into `area`, smoothly where pixels do not match.
    public void image(BufferedImage image, Rectangle2D area) {
        AffineTransform placed = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        placed.scale(area.getWidth() / image.getWidth(), area.getHeight() / image.getHeight());
        graphics.drawImage(image, placed, null);
    }

    /// Draws with everything outside `area` left out.
    public void clipped(Shape area, Consumer<Page> drawing) {
        Shape before = graphics.getClip();
        graphics.clip(area);
        drawing.accept(this);
        graphics.setClip(before);
    }

    /// Writes `label` with its `anchor` at the given place.
    public void text(Label label, double x, double y, Anchor anchor, Color colour) {
        double start = x - anchor.across() * label.widthPt();
        double baseLine = y + anchor.up() * FigureFont.CAP_HEIGHT * FigureFont.SIZE_PT;
        graphics.setColor(colour);
        label.pieces().forEach(piece -> write(piece, start, baseLine));
    }

    /// Writes `label` upwards, its middle at the given place.
    public void textUpwards(Label label, double x, double y, Color colour) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(-Math.PI / 2);
        text(label, 0, 0, Anchor.CENTRE, colour);
        graphics.setTransform(before);
    }

    /// Writes `label` over a white rim that keeps it readable on lines and colours.
    public void textOnRim(Label label, double x, double y, Anchor anchor, Color colour) {
        double start = x - anchor.across() * label.widthPt();
        double baseLine = y + anchor.up() * FigureFont.CAP_HEIGHT * FigureFont.SIZE_PT;
        for (Label.Piece piece : label.pieces()) {
            stroke(placedOutline(piece, start, baseLine), Pen.solid(Color.WHITE, 2));
        }
        text(label, x, y, anchor, colour);
    }

    private void write(Label.Piece piece, double start, double baseLine) {
        if (piece.text().isBlank()) {
            return;
        }
        if (lettersAsOutlines) {
            graphics.fill(placedOutline(piece, start, baseLine));
        } else {
            AffineTransform before = graphics.getTransform();
            graphics.transform(place(piece, start, baseLine));
            graphics.setFont(FigureFont.ofSize(piece.size() * FigureFont.SIZE_PT));
            graphics.drawString(piece.text(), 0f, 0f);
            graphics.setTransform(before);
        }
        if (piece.face() == Label.Face.BOLD) {
            stroke(
                    placedOutline(piece, start, baseLine),
                    Pen.solid(graphics.getColor(), BOLD_STROKE * piece.size() * FigureFont.SIZE_PT));
        }
    }

    private static Shape placedOutline(Label.Piece piece, double start, double baseLine) {
        return place(piece, start, baseLine)
                .createTransformedShape(FigureFont.outline(piece.text(), piece.size() * FigureFont.SIZE_PT));
    }

    private static AffineTransform place(Label.Piece piece, double start, double baseLine) {
        AffineTransform place = AffineTransform.getTranslateInstance(
                start + piece.x() * FigureFont.SIZE_PT, baseLine + piece.y() * FigureFont.SIZE_PT);
        if (piece.face() == Label.Face.ITALIC) {
            place.shear(-FigureFont.SLANT, 0);
        }
        return place;
    }
}
