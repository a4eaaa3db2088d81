package org.nsot.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.nsot.figure.Figure.Part;
import org.nsot.hyperfine.Vector;

/// A figure that uses every part of the drawing layer once.
final class SampleFigure {
    static final String GLYPHS = "Å χ µ ħ ± − × · ² ³ ≤ ≈ ∞ θ λ Θ Ω σ";

    private SampleFigure() {}

    static Figure figure() {
        LinkedHashMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put("k_F", "2 1/Å");
        parameters.put("μ", "7e-6 eV");
        FigureMetadata metadata = new FigureMetadata("A sample <of> everything", "nsot test", "derived", parameters);
        return new Figure(
                metadata,
                Figure.TWO_COLUMNS_MM,
                110,
                List.of(
                        new Part(Figure.lettered('a', lines()), 0, 0, 86, 55),
                        new Part(Figure.lettered('b', logarithmic()), 92, 0, 86, 55),
                        new Part(Figure.lettered('c', map()), 0, 55, 66, 55),
                        new Part(bar(), 68, 63, 20, 34),
                        new Part(Figure.lettered('d', scene()), 92, 55, 86, 55)));
    }

    private static double[] grid(double from, double to, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> from + (to - from) * i / (count - 1))
                .toArray();
    }

    private static double[] of(double[] xs, java.util.function.DoubleUnaryOperator f) {
        return java.util.Arrays.stream(xs).map(f).toArray();
    }

    private static Panel lines() {
        double[] xs = grid(0, 10, 200);
        double[] few = grid(0, 10, 11);
        List<Mark> marks = List.of(
                new Band(
                        xs,
                        of(xs, x -> Math.sin(x) - 0.2),
                        of(xs, x -> Math.sin(x) + 0.2),
                        Palette.tint(Palette.BLUE, 0.25)),
                new Line(xs, of(xs, Math::sin), Pen.solid(Palette.BLUE, 1), "sin *x*"),
                new Line(xs, of(xs, x -> Math.sin(x) + 0.05), Pen.dashed(Palette.VERMILION, 1), "*f*_{con}^{(1)}"),
                new Line(xs, of(xs, x -> Math.cos(x)), Pen.dotted(Palette.GREEN, 1), "**μ** × **B**"),
                new Points(few, of(few, Math::cos), Points.Symbol.EMPTY_CIRCLE, Palette.GREEN),
                new Points(few, of(few, Math::sin), Points.Symbol.FULL_SQUARE, Palette.BLUE),
                new Note("*k*_F = 2 Å^{−1}", 5, 1.2, Anchor.CENTRE, Palette.INK));
        return Panel.of(Axis.linear("*x* = *k*_F *r*", 0, 10), Axis.linear("*M*_{*z*} (10^3 A/m)", -1.5, 1.5), marks)
                .within(new Panel.Margins(36, 12, 40, 28));
    }

    private static Panel logarithmic() {
        double[] xs = grid(0, 3, 60);
        double[] powers = of(xs, x -> Math.pow(10, x));
        List<Mark> marks = List.of(
                new Line(powers, of(powers, x -> 1 / x), Pen.solid(Palette.PURPLE, 1), "*x*^{−1}"),
                new Points(powers, of(powers, x -> 0.1 / x), Points.Symbol.FULL_TRIANGLE, Palette.ORANGE),
                new Note(GLYPHS, 1.5, 2e-7, Anchor.LEFT, Palette.INK));
        return Panel.of(Axis.logarithmic("*t* (ms)", 1, 1000), Axis.logarithmic("*g*_{damp} (m^{−2})", 1e-7, 2), marks)
                .within(new Panel.Margins(36, 12, 28, 28));
    }

    private static Axis colours() {
        return Axis.linear("*M*_{*z*} (*μ*_B *k*_F^3)", -1, 1);
    }

    private static Panel map() {
        Field field = Field.sampled(-4, 4, 81, -4, 4, 81, (x, y) -> 1.5 * Math.sin(x) * Math.cos(y / 2));
        List<ArrowField.Arrow> arrows = new ArrayList<>();
        for (int i = -3; i <= 3; i++) {
            for (int j = -3; j <= 3; j++) {
                arrows.add(new ArrowField.Arrow(i, j, Math.cos(i + j), Math.sin(i - j)));
            }
        }
        List<Mark> marks = List.of(
                new HeatMap(field, ColourMap.DIVERGING, colours()),
                new Contours(field, new double[] {-0.5, 0, 0.5}, Pen.solid(Palette.GREY, 0.4)),
                new ArrowField(arrows, new ArrowField.Normalization(1, 9, 0.5, 12), Palette.INK, 0.6));
        return Panel.of(Axis.linear("*k*_F *x*", -4, 4), Axis.linear("*k*_F *y*", -4, 4), marks)
                .withEqualUnits();
    }

    private static ColourBar bar() {
        return new ColourBar(ColourMap.DIVERGING, colours(), true, true);
    }

    private static Scene scene() {
        Vector origin = new Vector(0, 0, 0);
        Vector up = new Vector(0, 0, 1);
        return new Scene(
                new Camera(30, 20),
                50,
                origin,
                List.of(
                        new Scene.Face(
                                List.of(
                                        new Vector(-1, -1, 0),
                                        new Vector(1, -1, 0),
                                        new Vector(1, 1, 0),
                                        new Vector(-1, 1, 0)),
                                Palette.tint(Palette.SKY, 0.2)),
                        new Scene.Ball(origin, 0.2, Palette.ORANGE),
                        new Scene.Arrow(origin, up, Palette.VERMILION, 1.5),
                        new Scene.Arrow(origin, new Vector(0, 1, 0), Palette.BLUE, 1.5),
                        new Scene.Path(
                                List.of(up, new Vector(0, 1, 1), new Vector(0, 1, 0)), Pen.dashed(Palette.GREY, 0.6)),
                        new Scene.Text("**I**", up, Anchor.LEFT, 3, 0, Palette.VERMILION)));
    }
}
