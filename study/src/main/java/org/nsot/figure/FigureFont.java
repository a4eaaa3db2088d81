package org.nsot.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The one font of all figures, Liberation Sans, read from the resources of PDFBox.
///
/// Widths are those of the unhinted outlines, so that a label is equally wide in every format and on every machine.
final class FigureFont {
    /// Size of all type, in points.
    static final double SIZE_PT = 8;

    /// Height of capitals and digits over the size of the type.
    static final double CAP_HEIGHT = 0.729;

    /// Depth of descenders below the line over the size of the type.
    static final double DESCENT = 0.212;

    /// Sideways shift over height of slanted type.
    static final double SLANT = 0.2126;

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final float LARGE = 1000f;
    private static final Font FONT = load();

    private FigureFont() {}

    static InputStream open() {
        InputStream file = PDDocument.class.getResourceAsStream(RESOURCE);
        if (file == null) {
            throw new IllegalStateException("PDFBox no longer holds " + RESOURCE);
        }
        return file;
    }

    private static Font load() {
        try (InputStream file = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(LARGE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException("the font of PDFBox is damaged", failure);
        }
    }

    static Font ofSize(double sizePt) {
        return FONT.deriveFont((float) sizePt);
    }

    /// Width of `text` over the size of the type.
    static double advance(String text) {
        return FONT.createGlyphVector(UNHINTED, text).getLogicalBounds().getWidth() / LARGE;
    }

    /// Outline of `text` in type of the size `sizePt`, with the start of the base line at the origin.
    static Shape outline(String text, double sizePt) {
        return ofSize(sizePt).createGlyphVector(UNHINTED, text).getOutline();
    }

    /// How far slanted `text` reaches beyond its width, over the size of the type.
    static double overhang(String text) {
        AffineTransform slant = AffineTransform.getShearInstance(-SLANT, 0);
        double reach =
                slant.createTransformedShape(outline(text, LARGE)).getBounds2D().getMaxX() / LARGE;
        return Math.max(0, reach - advance(text));
    }

    /// Index of the first character that the font lacks, or -1.
    static int firstMissing(String text) {
        return FONT.canDisplayUpTo(text);
    }
}
