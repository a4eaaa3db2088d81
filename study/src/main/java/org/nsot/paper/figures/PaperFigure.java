package org.nsot.paper.figures;

import java.util.List;
import org.nsot.export.DataTable;
import org.nsot.figure.Figure;

/// A figure of the paper, drawn from computed numbers.
///
/// @param id          name of its files, without ending
/// @param title       what it shows, in a few words
/// @param captionText what a reader needs to understand it, in plain text
/// @param figure      the drawing
/// @param data        the numbers behind the drawing; a zero has no sign
public record PaperFigure(String id, String title, String captionText, Figure figure, DataTable data) {
    static PaperFigure of(String id, String title, String captionText, Figure figure, DataTable data) {
        List<List<Object>> rows = data.rows().stream()
                .map(row -> row.stream().map(PaperFigure::unsignedZero).toList())
                .toList();
        return new PaperFigure(id, title, captionText, figure, new DataTable(data.header(), rows));
    }

    private static Object unsignedZero(Object cell) {
        return cell instanceof Double number ? number + 0.0 : cell;
    }
}
