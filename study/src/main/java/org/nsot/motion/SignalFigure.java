package org.nsot.motion;

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

    /// Turns of the signal beyond which only its length is drawn.
    private static final double MOST_TURNS = 60;

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
            return Optional.of(LineFit.of(signal));
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
        boolean dense = Math.abs(centreHz()) * seconds[seconds.length - 1] > MOST_TURNS;
        List<Mark> marks = dense
                ? List.of(new org.nsot.figure.Line(times, signal.magnitude(), Pen.solid(Palette.BLUE, 1.1)))
                : List.of(
                        new org.nsot.figure.Line(times, signal.imaginary(), Pen.solid(Palette.SKY, 0.8), "*m*_{*y*}"),
                        new org.nsot.figure.Line(times, signal.real(), Pen.solid(Palette.BLUE, 1.0), "*m*_{*x*}"));
        return Panel.of(
                        Axis.linear("*t* (" + unit + ")", 0, times[times.length - 1]),
                        Axis.linear(
                                dense ? "|*m*_{*x*} + i*m*_{*y*}| (1)" : "signal (1)",
                                dense ? 0 : -1.05 * top,
                                1.05 * top),
                        marks)
                .within(new Panel.Margins(42, 14, 26, 28));
    }

    private double centreHz() {
        return line.map(l -> l.frequencyHz().value()).orElse(spectrum.frequencyHz()[spectrum.peak()]);
    }

    private Panel spectrumPanel() {
        double half =
                line.map(l -> WIDTHS * Math.abs(l.widthHz().value())).orElse(spectrum.binHz() * spectrum.length() / 8);
        double from = Math.max(centreHz() - half, spectrum.frequencyHz()[0]);
        double to = Math.min(centreHz() + half, spectrum.frequencyHz()[spectrum.length() - 1]);
        double top = Arrays.stream(spectrum.real()).max().orElseThrow();
        double[] absorption = Arrays.stream(spectrum.real()).map(v -> v / top).toArray();
        double low = Math.min(0, Arrays.stream(absorption).min().orElseThrow());
        Unit unit = Unit.suited(Math.max(Math.abs(from), Math.abs(to)), "Hz");
        double[] frequencies =
                Arrays.stream(spectrum.frequencyHz()).map(unit::numberOf).toArray();
        List<Mark> marks = List.of(new org.nsot.figure.Line(frequencies, absorption, Pen.solid(Palette.BLUE, 1.1)));
        return Panel.of(
                        Axis.linear("*f* (" + unit + ")", unit.numberOf(from), unit.numberOf(to)),
                        Axis.linear("absorption over its top (1)", 1.1 * low, 1.1),
                        marks)
                .within(new Panel.Margins(42, 14, 26, 28));
    }
}
