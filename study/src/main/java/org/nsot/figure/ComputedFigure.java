package org.nsot.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.nsot.export.DataTable;
import org.nsot.export.WholeFile;

/// A figure drawn from computed numbers, together with these.
///
/// @param id          name of its files, without ending
/// @param title       what it shows, in a few words
/// @param captionText what a reader needs to understand it, in plain text
/// @param figure      the drawing
/// @param data        the numbers behind the drawing; a zero has no sign
public record ComputedFigure(String id, String title, String captionText, Figure figure, DataTable data) {
    /// Takes the signs of zeros away.
    public ComputedFigure {
        data = new DataTable(
                data.header(),
                data.rows().stream()
                        .map(row ->
                                row.stream().map(ComputedFigure::unsignedZero).toList())
                        .toList());
    }

    private static Object unsignedZero(Object cell) {
        return cell instanceof Double number ? number + 0.0 : cell;
    }

    /// Writes the figure in every format into one folder and its data into another, and returns it as SVG.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-501 or NSOT-502 if that fails
    public byte[] write(Path figures, Path tables) {
        byte[] svg = figure.encoded(ImageFormat.SVG);
        for (ImageFormat format : ImageFormat.values()) {
            byte[] bytes = format == ImageFormat.SVG ? svg : figure.encoded(format);
            WholeFile.write(figures.resolve(id + "." + format.extension()), out -> out.write(bytes));
        }
        byte[] csv = data.toCsv().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(tables.resolve(id + ".csv"), out -> out.write(csv));
        return svg;
    }
}
