package org.nsot.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// The file formats of a figure.
public enum ImageFormat {
    /// Pixels, 300 to the inch.
    PNG,
    /// Vector graphics for the web, text kept as text.
    SVG,
    /// Vector graphics for print, text kept as text, font embedded.
    PDF;

    /// The usual ending of a file name, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Figure figure, OutputStream out) throws IOException {
        switch (this) {
            case PNG -> RasterWriter.write(figure, out);
            case SVG -> SvgWriter.write(figure, out);
            case PDF -> PdfWriter.write(figure, out);
        }
    }
}
