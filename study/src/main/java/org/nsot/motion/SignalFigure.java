package org.nsot.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.errors.Refusal;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Unit;

/// The signal of a sequence and its line.
final class SignalFigure {
    private static final String TITLE = "Signal and line";
    private static final double HEIGHT_MM = 90;
    private static final int FILLING = 4;
    /// Widths on either side of the line that are shown.
    private static final double WIDTHS = 8;

    private final Motion motion;
    private final Signal signal;
    private final Spectrum spectrum;
    private final Optional<Line> line;

    private SignalFigure(Motion motion, Signal signal) {
        this.motion = motion;
        this.signal = signal;
        this.spectrum = Spectrum.of(signal, Apodization.NONE, FILLING);
        this.line = fitted();
    }

    static ComputedFigure of(Motion motion, Signal signal) {
        return new SignalFigure(motion, signal).build();
    }

    private Optional<Line> fitted() {
        try {
            return motion.scenario().isOneLine() ? Optional.of(LineFit.of(signal)) : Optional.empty();
        } catch (Refusal noLine) {
            return Optional.empty();
        }
    }

    private ComputedFigure build() {
        Figure figure = Figure.grid(
                MotionFigures.metadata(TITLE, motion),
                Figure.ONE_COLUMN_MM,
                HEIGHT_MM,
                1,
                List.of(signalPanel(), spectrumPanel()));
        DataTable data = DataTable.ofColumns(
                List.of("frequency (Hz)", "absorption (s)", "dispersion (s)"),
                List.of(spectrum.frequencyHz(), spectrum.real(), spectrum.imaginary()));
        return new ComputedFigure("motion-line", TITLE, caption(), figure, data);
    }

    private String caption() {
        return "Signal in the rotating frame (a) and absorption (b)"
                + line.map(l -> "; a line at " + shown(l.frequencyHz().value()) + " with a full width of "
                                + shown(l.widthHz().value()))
                        .orElse("")
                + ".";
    }

    private static String shown(double hertz) {
        return Quantity.formatShort(hertz, Unit.of("Hz"));
    }

    private Panel signalPanel() {
        double[] seconds = IntStream.range(0, signal.length())
                .mapToDouble(signal::timeSecond)
                .toArray();
        Unit unit = Unit.suited(seconds[seconds.length - 1], "s");
        double[] times = Arrays.stream(seconds).map(unit::numberOf).toArray();
        double top = Arrays.stream(signal.magnitude()).max().orElseThrow();
        List<Mark> marks = List.of(
                new org.nsot.figure.Line(times, signal.imaginary(), Pen.solid(Palette.SKY, 0.8), "*m_y*"),
                new org.nsot.figure.Line(times, signal.real(), Pen.solid(Palette.BLUE, 1.0), "*m_x*"));
        return Panel.of(
                        Axis.linear("*t* (" + unit + ")", 0, times[times.length - 1]),
                        Axis.linear("signal (1)", -1.05 * top, 1.05 * top),
                        marks)
                .within(new Panel.Margins(36, 14, 26, 28));
    }

    private Panel spectrumPanel() {
        double centre = line.map(l -> l.frequencyHz().value()).orElse(spectrum.frequencyHz()[spectrum.peak()]);
        double half =
                line.map(l -> WIDTHS * Math.abs(l.widthHz().value())).orElse(spectrum.binHz() * spectrum.length() / 8);
        double from = Math.max(centre - half, spectrum.frequencyHz()[0]);
        double to = Math.min(centre + half, spectrum.frequencyHz()[spectrum.length() - 1]);
        double top = Arrays.stream(spectrum.real()).max().orElseThrow();
        double low = Math.min(0, Arrays.stream(spectrum.real()).min().orElseThrow());
        List<Mark> marks = new ArrayList<>();
        marks.add(new org.nsot.figure.Line(spectrum.frequencyHz(), spectrum.real(), Pen.solid(Palette.BLUE, 1.1)));
        return Panel.of(Axis.linear("*f* (Hz)", from, to), Axis.linear("absorption (s)", 1.1 * low, 1.1 * top), marks)
                .within(new Panel.Margins(44, 14, 26, 28));
    }
}
