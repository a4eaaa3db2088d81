package org.nsot.sweep.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Contours;
import org.nsot.figure.Field;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.Frame;
import org.nsot.figure.Key;
import org.nsot.figure.Label;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;

/// An output over a plane of two grids, with an analytic boundary over it.
final class MapFigure {
    private static final double PLOT_MM = 66;
    private static final double BAR_MM = 20;
    private static final Panel.Margins MARGINS = new Panel.Margins(38, 10, 12, 28);
    private static final Pen PEN = Pen.solid(Palette.INK, 1.4);
    private static final Color NONE = new Color(0xececec);

    private final Slice slice;
    private final int across;
    private final int up;
    private final GridAxis x;
    private final GridAxis y;
    private final List<Key.Entry> names = new ArrayList<>();

    MapFigure(Slice slice, int across, int up) {
        this.slice = slice;
        this.across = across;
        this.up = up;
        this.x = GridAxis.of(slice, across);
        this.y = GridAxis.of(slice, up);
    }

    /// @param boundary a number at the places of the axes that changes its sign at the boundary; NaN where there is
    /// none
    /// @param label    markup of the boundary; empty if there is none
    ComputedFigure figure(String id, String label, ToDoubleFunction<Map<Integer, Integer>> boundary) {
        return slice.table().output().holdsWords() ? words(id, label, boundary) : numbers(id, label, boundary);
    }

    private ComputedFigure words(String id, String label, ToDoubleFunction<Map<Integer, Integer>> boundary) {
        TreeSet<String> found = new TreeSet<>();
        each((row, column) -> {
            String word = slice.word(places(row, column));
            return word != null && found.add(word);
        });
        Map<String, Color> colours = new LinkedHashMap<>();
        for (String word : found) {
            colours.put(word, WordColours.of(word, colours.size()));
            names.add(Key.area(Label.plain(word), colours.get(word)));
        }
        Part part = plot(
                image((row, column) -> colours.getOrDefault(String.valueOf(slice.word(places(row, column))), NONE)),
                label,
                boundary,
                0);
        return computed(id, label, List.of(part), (row, column) -> String.valueOf(slice.word(places(row, column))));
    }

    private ComputedFigure numbers(String id, String label, ToDoubleFunction<Map<Integer, Integer>> boundary) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        each((row, column) -> {
            double value = slice.number(places(row, column));
            range[0] = Double.isFinite(value) ? Math.min(range[0], value) : range[0];
            range[1] = Double.isFinite(value) ? Math.max(range[1], value) : range[1];
            return true;
        });
        NumberColours colours = NumberColours.of(slice.table().output(), range[0], range[1]);
        Part part = plot(
                image((row, column) -> colours.of(slice.number(places(row, column)), NONE)), label, boundary, BAR_MM);
        double mm = 1 / Page.POINTS_PER_MM;
        Part bar = new Part(
                new ColourBar(colours.map(), colours.axis(), false, false),
                Figure.ONE_COLUMN_MM - BAR_MM,
                part.heightMm() - PLOT_MM + MARGINS.top() * mm,
                BAR_MM,
                PLOT_MM - (MARGINS.top() + MARGINS.bottom()) * mm);
        return computed(id, label, List.of(part, bar), (row, column) -> slice.number(places(row, column)));
    }

    private Map<Integer, Integer> places(int row, int column) {
        return Map.of(across, x.index(column), up, y.index(row));
    }

    private void each(BiFunction<Integer, Integer, Boolean> look) {
        for (int row = 0; row < y.length(); row++) {
            for (int column = 0; column < x.length(); column++) {
                var _ = look.apply(row, column);
            }
        }
    }

    /// One pixel a cell, so that a fine map stays small.
    private BufferedImage image(BiFunction<Integer, Integer, Color> colour) {
        BufferedImage image = new BufferedImage(x.length(), y.length(), BufferedImage.TYPE_INT_RGB);
        each((row, column) -> {
            image.setRGB(column, y.length() - 1 - row, colour.apply(row, column).getRGB());
            return true;
        });
        return image;
    }

    private Part plot(
            BufferedImage image, String label, ToDoubleFunction<Map<Integer, Integer>> boundary, double barMm) {
        List<Mark> marks = new ArrayList<>();
        marks.add(frame -> frame.page().image(Enlarged.of(image), frame.area()));
        if (!label.isEmpty()) {
            Field field = field(boundary);
            marks.add(frame -> new Contours(field, new double[] {0}, PEN).draw(unit(frame)));
            names.add(Key.line(Label.of(label), PEN));
        }
        double widthPt = Figure.ONE_COLUMN_MM * Page.POINTS_PER_MM - MARGINS.left() - MARGINS.right();
        Key key = new Key(names, widthPt);
        marks.add(Mark.beyond(key::drawAbove));
        Panel panel = Panel.of(x.axis(), y.axis(), marks)
                .within(new Panel.Margins(
                        MARGINS.left(), MARGINS.top() + key.heightPt(), MARGINS.right(), MARGINS.bottom()));
        double height = PLOT_MM + key.heightPt() / Page.POINTS_PER_MM;
        return new Part(panel, 0, 0, Figure.ONE_COLUMN_MM - barMm, height);
    }

    /// The plot area as a unit square, in which the cells of both grids are equal.
    private static Frame unit(Frame frame) {
        Rectangle2D area = frame.area();
        return new Frame(frame.page(), area, Axis.linear("", 0, 1), Axis.linear("", 0, 1));
    }

    private Field field(ToDoubleFunction<Map<Integer, Integer>> boundary) {
        double[][] values = new double[y.length()][x.length()];
        each((row, column) -> {
            values[row][column] = boundary.applyAsDouble(places(row, column));
            return true;
        });
        double halfX = 0.5 / x.length();
        double halfY = 0.5 / y.length();
        return new Field(halfX, 1 - halfX, halfY, 1 - halfY, values);
    }

    private ComputedFigure computed(
            String id, String label, List<Part> parts, BiFunction<Integer, Integer, Object> value) {
        List<List<Object>> rows = new ArrayList<>();
        each((row, column) -> rows.add(List.of(x.values()[column], y.values()[row], value.apply(row, column))));
        DataTable data = new DataTable(
                List.of(
                        Scaled.plain(x.axis().title()),
                        Scaled.plain(y.axis().title()),
                        slice.table().output().title()),
                rows);
        var metadata = slice.metadata(List.of(across, up));
        String caption = slice.table().output().label() + " at each point of the grid; grey: none."
                + slice.stays(List.of(across, up)) + slice.ofSamples()
                + (label.isEmpty() ? "" : " Line: " + Scaled.plain(label) + ".");
        Figure figure =
                new Figure(metadata, Figure.ONE_COLUMN_MM, parts.getFirst().heightMm(), parts);
        return new ComputedFigure(id, metadata.title(), caption, figure, data);
    }
}
