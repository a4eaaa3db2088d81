package org.nsot.paper.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Note;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;

/// Figure 4: the four range functions with their behaviour at small and large x, f_dip1 in both formulations.
final class FigureRangeFunctions {
    private static final String TITLE = "Range functions";
    private static final String X = "*x* = *k*_F *r*";
    private static final double FAR = 8;
    private static final double LOG_FROM = 0.05;
    private static final double LOG_TO = 30;
    private static final int POINTS = 600;
    private static final int FINE_POINTS = 900;
    private static final List<RangeCurve> EQUILIBRIUM =
            List.of(RangeCurve.DIP1_PRINTED, RangeCurve.DIP1, RangeCurve.CON1);
    private static final List<RangeCurve> NONEQUILIBRIUM = List.of(RangeCurve.DIP2, RangeCurve.CON2);
    private static final String CAPTION =
            "Range functions of the magnetization around a nucleus against x = k_F r: (a) equilibrium, (b) non-equilibrium "
                    + "functions, with their leading terms at small x (dashed); (c), (d) their absolute values on "
                    + "logarithmic scales, with the leading terms at small x and the envelopes at large x (dashed). "
                    + "The sharp minima are zeros. f_dip⁽¹⁾ is shown as printed and as derived; the two differ by "
                    + "3/(8x³), which decides the sign near the nucleus and the size far from it. The non-equilibrium "
                    + "functions fall off as 1/x² and outlast the equilibrium ones, which fall off as 1/x³.";

    private FigureRangeFunctions() {}

    static ComputedFigure both() {
        FigureMetadata metadata = FigureMetadataOf.paper(TITLE, "published and derived", "x", "k_F r, dimensionless");
        Figure figure = Figure.grid(
                metadata,
                Figure.TWO_COLUMNS_MM,
                118,
                2,
                List.of(
                        linear(EQUILIBRIUM, 2.2, -0.3, 1, equilibriumNotes()),
                        linear(NONEQUILIBRIUM, 1.7, -0.25, 1.05, nonequilibriumNotes()),
                        logarithmic(EQUILIBRIUM, 1e-6, 1e4, equilibriumSlopes()),
                        logarithmic(NONEQUILIBRIUM, 1e-5, 10, nonequilibriumSlopes())));
        return new ComputedFigure("figure-4", TITLE, CAPTION, figure, data());
    }

    private static Panel linear(List<RangeCurve> curves, double nearEnd, double from, double to, List<Note> notes) {
        double[] xs = evenly(0.02, FAR, POINTS);
        double[] near = evenly(0.02, nearEnd, POINTS);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Line(new double[] {0, FAR}, new double[] {0, 0}, Pen.solid(Palette.GREY, 0.4)));
        curves.forEach(curve -> marks.add(new Line(near, of(near, curve::small), Pen.dashed(curve.colour(), 0.7))));
        curves.forEach(curve -> marks.add(new Line(xs, of(xs, curve::at), Pen.solid(curve.colour(), 1.1))));
        marks.addAll(notes);
        return Panel.of(Axis.linear(X, 0, FAR), Axis.linear("*f*(*x*)", from, to), marks);
    }

    private static Panel logarithmic(List<RangeCurve> curves, double from, double to, List<Note> notes) {
        double[] xs = logarithmically(LOG_FROM, LOG_TO, FINE_POINTS);
        double[] near = logarithmically(LOG_FROM, 1.6, 2);
        double[] far = logarithmically(2.2, LOG_TO, 2);
        List<Mark> marks = new ArrayList<>();
        for (RangeCurve curve : curves) {
            double[] places = withZeros(xs, curve::at);
            marks.add(new Line(places, of(places, RangeCurve.size(curve::at)), Pen.solid(curve.colour(), 1)));
        }
        for (RangeCurve curve : curves) {
            Pen pen = Pen.dashed(curve.colour(), 0.7);
            marks.add(new Line(far, of(far, curve::envelope), pen));
            if (curve != RangeCurve.CON2) {
                marks.add(new Line(near, of(near, RangeCurve.size(curve::small)), pen));
            }
        }
        marks.addAll(notes);
        return Panel.of(Axis.logarithmic(X, LOG_FROM, LOG_TO), Axis.logarithmic("|*f*(*x*)|", from, to), marks);
    }

    private static Note note(RangeCurve curve, double x, double y, Anchor anchor) {
        return note(curve, curve.label(), x, y, anchor);
    }

    private static Note note(RangeCurve curve, String text, double x, double y, Anchor anchor) {
        return new Note(text, x, y, anchor, curve.colour());
    }

    private static List<Note> equilibriumNotes() {
        return List.of(
                note(RangeCurve.CON1, 0.62, 0.78, Anchor.LEFT),
                note(RangeCurve.CON1, "1/(3*x*)", 1.2, 0.36, Anchor.LEFT),
                note(RangeCurve.DIP1, 2.6, 0.12, Anchor.LEFT),
                note(RangeCurve.DIP1, "1/(12*x*)", 0.75, -0.06, Anchor.CENTRE),
                note(RangeCurve.DIP1_PRINTED, 2.3, -0.09, Anchor.LEFT),
                note(RangeCurve.DIP1_PRINTED, "−3/(8*x*^3)", 1.4, -0.22, Anchor.LEFT));
    }

    private static List<Note> nonequilibriumNotes() {
        return List.of(
                note(RangeCurve.CON2, 1.5, 0.62, Anchor.LEFT),
                note(RangeCurve.CON2, "1 − *x*^2/3", 1.4, 0.2, Anchor.RIGHT),
                note(RangeCurve.DIP2, 3.35, -0.15, Anchor.LEFT),
                note(RangeCurve.DIP2, "−*x*^2/15", 1.8, -0.2, Anchor.LEFT));
    }

    private static List<Note> equilibriumSlopes() {
        return List.of(
                note(RangeCurve.CON1, 0.06, 35, Anchor.LEFT),
                note(RangeCurve.DIP1, 0.06, 0.12, Anchor.LEFT),
                note(RangeCurve.DIP1_PRINTED, 0.25, 300, Anchor.LEFT),
                new Note("~ *x*^{−3}", 10, 6e-3, Anchor.CENTRE, Palette.INK));
    }

    private static List<Note> nonequilibriumSlopes() {
        return List.of(
                note(RangeCurve.CON2, 0.06, 2.5, Anchor.LEFT),
                note(RangeCurve.DIP2, 0.2, 8e-4, Anchor.LEFT),
                new Note("~ *x*^{−2}", 9, 0.06, Anchor.CENTRE, Palette.INK));
    }

    private static DataTable data() {
        double[] xs = logarithmically(LOG_FROM, LOG_TO, 300);
        List<double[]> columns = new ArrayList<>();
        columns.add(xs);
        List<String> header = new ArrayList<>(List.of("k_F r (1)"));
        for (RangeCurve curve : RangeCurve.values()) {
            header.add(curve.label().replaceAll("[*{}^_]", "") + " (1)");
            columns.add(of(xs, curve::at));
        }
        return DataTable.ofColumns(header, columns);
    }

    /// Adds to `xs` the zeros of `function` between them, found by bisection.
    private static double[] withZeros(double[] xs, DoubleUnaryOperator function) {
        DoubleStream.Builder zeros = DoubleStream.builder();
        for (int i = 1; i < xs.length; i++) {
            if (function.applyAsDouble(xs[i - 1]) * function.applyAsDouble(xs[i]) < 0) {
                zeros.add(zero(function, xs[i - 1], xs[i]));
            }
        }
        return DoubleStream.concat(Arrays.stream(xs), zeros.build()).sorted().toArray();
    }

    private static double zero(DoubleUnaryOperator function, double from, double to) {
        double middle = (from + to) / 2;
        if (middle <= from || middle >= to) {
            return middle;
        }
        boolean left = function.applyAsDouble(from) * function.applyAsDouble(middle) <= 0;
        return left ? zero(function, from, middle) : zero(function, middle, to);
    }

    private static double[] of(double[] xs, DoubleUnaryOperator function) {
        return Arrays.stream(xs).map(function).toArray();
    }

    private static double[] evenly(double from, double to, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> from + (to - from) * i / (count - 1))
                .toArray();
    }

    private static double[] logarithmically(double from, double to, int count) {
        return of(evenly(Math.log(from), Math.log(to), count), Math::exp);
    }
}
