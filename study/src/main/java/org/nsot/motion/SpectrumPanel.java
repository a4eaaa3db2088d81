package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nsot.engine.observe.FrequencyReference;
import org.nsot.engine.observe.Spectrum;
import org.nsot.figure.Anchor;
import org.nsot.figure.Axis;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Frame;
import org.nsot.figure.Label;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.UpperAxis;

/// Absorption against frequency: computed points, fitted lines, and their positions and widths in words.
final class SpectrumPanel {
    private static final double PLOT_MM = 52;
    private static final double ROW_PT = 11;
    private static final double UPPER_AXIS_PT = 24;
    private static final int LINE_POINTS = 600;

    private final List<Measurement> measurements;
    private final Optional<FrequencyReference> reference;
    private final SpectrumRange range;
    private final DisplayUnit hertz;
    private final DisplayUnit second;
    private final List<Word> words = new ArrayList<>();

    private record Word(Label text, Color colour) {}

    SpectrumPanel(List<Measurement> measurements, Optional<FrequencyReference> reference) {
        this.measurements = measurements;
        this.reference = reference;
        this.range = SpectrumRange.of(measurements);
        this.hertz = DisplayUnit.hertz(Math.max(Math.abs(range.fromHz()), Math.abs(range.toHz())));
        this.second = DisplayUnit.seconds(measurements.stream()
                .flatMapToDouble(m -> Arrays.stream(m.inPhase().real()))
                .max()
                .orElseThrow());
        for (int i = 0; i < measurements.size(); i++) {
            describe(measurements.get(i), Palette.LINES.get(i));
        }
    }

    private void describe(Measurement m, Color colour) {
        if (measurements.size() > 1) {
            words.add(new Word(Label.plain(m.name()), colour));
        }
        m.fit()
                .map(line -> "*f* = " + EstimateText.of(line.frequencyHz(), hertz) + ", *w* = "
                        + EstimateText.of(line.widthHz(), hertz))
                .ifPresent(text -> words.add(new Word(Label.of(text), colour)));
    }

    double heightMm() {
        return PLOT_MM + headPt() / Page.POINTS_PER_MM;
    }

    /// Room above the plot for words and the second axis.
    private double headPt() {
        return words.size() * ROW_PT + upperAxisPt();
    }

    private double upperAxisPt() {
        return reference.isPresent() ? UPPER_AXIS_PT : 0;
    }

    Panel panel() {
        Axis frequency = Axis.linear("*f* (" + hertz.text() + ")", hertz.of(range.fromHz()), hertz.of(range.toHz()));
        List<Mark> marks = new ArrayList<>(List.of(Curves.zero(frequency)));
        List<double[]> shown = new ArrayList<>();
        for (int i = 0; i < measurements.size(); i++) {
            add(marks, shown, measurements.get(i), Palette.LINES.get(i));
        }
        reference.ifPresent(r -> marks.add(shift(r)));
        marks.add(Mark.beyond(this::write));
        return Panel.of(frequency, Curves.axis("absorption (" + second.text() + ")", shown), marks)
                .within(new Panel.Margins(36, 10 + headPt(), 27, 28));
    }

    private void add(List<Mark> marks, List<double[]> shown, Measurement m, Color colour) {
        Spectrum spectrum = m.inPhase();
        int[] seen = range.places(spectrum);
        double[] f = Arrays.stream(seen)
                .mapToDouble(k -> hertz.of(spectrum.frequencyHz()[k]))
                .toArray();
        double[] s = Arrays.stream(seen)
                .mapToDouble(k -> second.of(spectrum.real()[k]))
                .toArray();
        shown.add(s);
        marks.add(new Dots(f, s, m.fit().isPresent() ? Palette.tint(colour, 0.55) : colour));
        m.fit().ifPresent(line -> {
            double[] along = IntStream.range(0, LINE_POINTS)
                    .mapToDouble(i -> range.at(i / (LINE_POINTS - 1.0)))
                    .toArray();
            double[] fitted = second.of(new FittedLine(line, m.spectrum()).absorption(along));
            shown.add(fitted);
            marks.add(new Line(hertz.of(along), fitted, Pen.solid(colour, 0.9)));
        });
    }

    private UpperAxis shift(FrequencyReference r) {
        double from = r.ppm(range.fromHz());
        double to = r.ppm(range.toHz());
        return new UpperAxis(Axis.linear("*δ* (ppm)", Math.min(from, to), Math.max(from, to)), from > to);
    }

    private void write(Frame frame) {
        double x = frame.area().getX();
        double y = frame.area().getY() - headPt() + ROW_PT - 4;
        for (Word word : words) {
            frame.page().text(word.text, x, y, Anchor.BASE_LEFT, word.colour);
            y += ROW_PT;
        }
    }
}
