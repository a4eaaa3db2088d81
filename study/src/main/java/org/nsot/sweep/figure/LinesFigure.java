package org.nsot.sweep.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Key;
import org.nsot.figure.Label;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.Points;

/// Cuts through the results along one axis, one for each of some values of another; theory as lines where it is given.
final class LinesFigure {
    private static final int MOST_LINES = 6;
    private static final int MOST_SYMBOLS = 60;
    private static final double ROOM = 0.05;
    private static final double PLOT_MM = 60;
    private static final Panel.Margins MARGINS = new Panel.Margins(38, 10, 12, 28);

    private final Slice slice;
    private final Optional<Slice> theory;
    private final int along;
    private final int[] lines;
    private final int across;
    private final Scaled horizontal;
    private final double[] xs;
    private final List<Key.Entry> names = new ArrayList<>();

    /// @param theory the results that theory gives for the same
    /// @param along  the axis along which is cut
    /// @param across the axis of which some values are shown; -1 for none
    LinesFigure(Slice slice, Optional<Slice> theory, int along, int across) {
        this.slice = slice;
        this.theory = theory;
        this.along = along;
        this.across = across;
        this.lines = across < 0 ? new int[] {0} : spread(slice.axis(across).length());
        double[] values = slice.values(along);
        double greatest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        this.horizontal = Scaled.of(
                SymbolMarkup.of(slice.axis(along).parameter()),
                slice.axis(along).column(),
                greatest);
        this.xs = horizontal.of(values);
    }

    private static int[] spread(int length) {
        int count = Math.min(length, MOST_LINES);
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = count == 1 ? 0 : i * (length - 1) / (count - 1);
        }
        return places;
    }

    ComputedFigure figure(String id) {
        List<double[]> shown = new ArrayList<>();
        List<double[]> lawful = new ArrayList<>();
        for (int line : lines) {
            shown.add(cut(slice, line));
            lawful.add(theory.map(t -> cut(t, line)).orElse(new double[0]));
        }
        Scaled vertical = Scaled.of(
                SymbolMarkup.label(slice.table().output()), slice.table().output(), greatest(shown, lawful));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Pen pen = Pen.solid(Palette.LINES.get(i), 1.2);
            double[] line = lawful.get(i).length > 0 ? lawful.get(i) : shown.get(i);
            pieces(marks, vertical.of(line), pen);
            if (lawful.get(i).length > 0 || xs.length <= MOST_SYMBOLS) {
                marks.add(new Points(
                        finite(vertical.of(shown.get(i)), true),
                        finite(vertical.of(shown.get(i)), false),
                        Points.Symbol.EMPTY_CIRCLE,
                        pen.colour()));
            }
            if (across >= 0) {
                names.add(Key.line(Label.of(valueLabel(lines[i])), pen));
            }
        }
        return computed(id, panel(vertical, marks, shown, lawful), shown);
    }

    /// As in `*T*_2 = 3 ms`.
    private String valueLabel(int line) {
        String value = slice.valueText(across, line).replaceAll("[*_^{}]", " ");
        return slice.axis(across).parameter().isWord()
                ? value
                : SymbolMarkup.of(slice.axis(across).parameter()) + " = " + value;
    }

    private double[] cut(Slice of, int line) {
        double[] ys = new double[xs.length];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = of.number(across < 0 ? Map.of(along, i) : Map.of(along, i, across, line));
        }
        return ys;
    }

    private static double greatest(List<double[]> one, List<double[]> other) {
        double most = 0;
        for (List<double[]> all : List.of(one, other)) {
            for (double[] values : all) {
                for (double v : values) {
                    most = Double.isFinite(v) ? Math.max(most, Math.abs(v)) : most;
                }
            }
        }
        return most;
    }

    /// A line for each stretch without a gap.
    private void pieces(List<Mark> marks, double[] ys, Pen pen) {
        int from = 0;
        for (int i = 0; i <= ys.length; i++) {
            if (i == ys.length || !Double.isFinite(ys[i])) {
                if (i - from > 1) {
                    marks.add(new Line(Arrays.copyOfRange(xs, from, i), Arrays.copyOfRange(ys, from, i), pen));
                }
                from = i + 1;
            }
        }
    }

    private double[] finite(double[] ys, boolean abscissas) {
        List<Double> kept = new ArrayList<>();
        int every = Math.max(1, xs.length / MOST_SYMBOLS);
        for (int i = 0; i < ys.length; i += every) {
            if (Double.isFinite(ys[i])) {
                kept.add(abscissas ? xs[i] : ys[i]);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Panel panel(Scaled vertical, List<Mark> marks, List<double[]> shown, List<double[]> lawful) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (List<double[]> all : List.of(shown, lawful)) {
            for (double[] values : all) {
                for (double v : values) {
                    low = Double.isFinite(v) ? Math.min(low, vertical.of(v)) : low;
                    high = Double.isFinite(v) ? Math.max(high, vertical.of(v)) : high;
                }
            }
        }
        double room = high > low ? ROOM * (high - low) : Math.max(1, Math.abs(high)) * ROOM;
        Axis up = Double.isFinite(high)
                ? Axis.linear(vertical.title(), low - room, high + room)
                : Axis.linear(vertical.title(), 0, 1);
        double widthPt = Figure.ONE_COLUMN_MM * Page.POINTS_PER_MM - MARGINS.left() - MARGINS.right();
        Key key = new Key(names, widthPt);
        marks.add(Mark.beyond(key::drawAbove));
        return Panel.of(across(), up, marks)
                .within(new Panel.Margins(
                        MARGINS.left(), MARGINS.top() + key.heightPt(), MARGINS.right(), MARGINS.bottom()));
    }

    private Axis across() {
        double low = Arrays.stream(xs).min().orElseThrow();
        double high = Arrays.stream(xs).max().orElseThrow();
        boolean logarithmic =
                slice.axis(along) instanceof org.nsot.scenario.Axis.Grid grid && grid.logarithmic() && low > 0;
        return horizontal.axis(low, low == high ? low + 1 : high, logarithmic);
    }

    private ComputedFigure computed(String id, Panel panel, List<double[]> shown) {
        List<String> header = new ArrayList<>(List.of(Scaled.plain(horizontal.title())));
        List<double[]> columns = new ArrayList<>(List.of(xs));
        for (int i = 0; i < lines.length; i++) {
            header.add(slice.table().output().title() + (across < 0 ? "" : " at " + slice.valueText(across, lines[i])));
            columns.add(shown.get(i));
        }
        List<Integer> varied = across < 0 ? List.of(along) : List.of(along, across);
        var metadata = slice.metadata(varied);
        Key key = new Key(names, Figure.ONE_COLUMN_MM * Page.POINTS_PER_MM - MARGINS.left() - MARGINS.right());
        double height = PLOT_MM + key.heightPt() / Page.POINTS_PER_MM;
        String caption = slice.table().output().label() + " against "
                + slice.axis(along).parameter().label() + "."
                + (theory.isPresent() ? " Symbols: simulation; lines: closed form." : "") + slice.stays(varied)
                + slice.ofSamples();
        Figure figure = Figure.of(metadata, Figure.ONE_COLUMN_MM, height, panel);
        return new ComputedFigure(id, metadata.title(), caption, figure, DataTable.ofColumns(header, columns));
    }
}
