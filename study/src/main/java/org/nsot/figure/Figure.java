package org.nsot.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.export.WholeFile;

/// A page of drawings that can be written in every format; the same figure always gives the same bytes.
///
/// @param metadata what the file says about itself
/// @param widthMm  width in millimetres
/// @param heightMm height in millimetres
/// @param parts    the drawings with their places
public record Figure(FigureMetadata metadata, double widthMm, double heightMm, List<Part> parts) {
    /// Width of one column of a journal, in millimetres.
    public static final double ONE_COLUMN_MM = 86;

    /// Width of two columns of a journal, in millimetres.
    public static final double TWO_COLUMNS_MM = 178;

    /// A drawing and the rectangle that it fills, in millimetres from the upper left corner.
    public record Part(Drawing drawing, double xMm, double yMm, double widthMm, double heightMm) {
        Rectangle2D area() {
            double pt = Page.POINTS_PER_MM;
            return new Rectangle2D.Double(xMm * pt, yMm * pt, widthMm * pt, heightMm * pt);
        }
    }

    /// Copies the parts.
    public Figure {
        Domain.positive("widthMm", widthMm);
        Domain.positive("heightMm", heightMm);
        parts = List.copyOf(parts);
    }

    /// A page filled by one drawing.
    public static Figure of(FigureMetadata metadata, double widthMm, double heightMm, Drawing drawing) {
        return new Figure(metadata, widthMm, heightMm, List.of(new Part(drawing, 0, 0, widthMm, heightMm)));
    }

    /// Drawings in rows of `columns` equal cells, lettered (a), (b), ... in the order of reading.
    public static Figure grid(
            FigureMetadata metadata, double widthMm, double heightMm, int columns, List<? extends Drawing> drawings) {
        int rows = Math.ceilDiv(drawings.size(), columns);
        double cellWidth = widthMm / columns;
        double cellHeight = heightMm / rows;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Drawing cell = lettered((char) ('a' + i), drawings.get(i));
            int row = i / columns;
            int column = i % columns;
            parts.add(new Part(cell, column * cellWidth, row * cellHeight, cellWidth, cellHeight));
        }
        return new Figure(metadata, widthMm, heightMm, parts);
    }

    /// `drawing` with `(letter)` in its upper left corner.
    public static Drawing lettered(char letter, Drawing drawing) {
        Label label = Label.of("(" + letter + ")");
        return (page, area) -> {
            drawing.draw(page, area);
            page.text(label, area.getX() + 2, area.getY() + 2.5, Anchor.TOP_LEFT, Palette.INK);
        };
    }

    /// The content of the file in the given format.
    public byte[] encoded(ImageFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(this, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// Writes the file, whole or not at all.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-501 or NSOT-502 if that fails
    public void write(Path file, ImageFormat format) {
        WholeFile.write(file, out -> format.write(this, out));
    }

    double widthPt() {
        return widthMm * Page.POINTS_PER_MM;
    }

    double heightPt() {
        return heightMm * Page.POINTS_PER_MM;
    }

    void draw(Page page) {
        page.fill(new Rectangle2D.Double(-1, -1, widthPt() + 2, heightPt() + 2), Color.WHITE);
        parts.forEach(part -> part.drawing().draw(page, part.area()));
    }
}
