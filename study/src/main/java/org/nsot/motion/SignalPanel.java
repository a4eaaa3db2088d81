package org.nsot.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsot.engine.observe.Signal;
import org.nsot.figure.Anchor;
import org.nsot.figure.Axis;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Frame;
import org.nsot.figure.Label;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;

/// Real and imaginary part of a signal against time.
///
/// @param endSecond end of the time axis
/// @param named     whether the name of the measurement stands above it
record SignalPanel(Measurement measurement, double endSecond, boolean named) {
    /// After so many times its T2 nothing is left to be seen of a signal.
    private static final double TIMES_T2 = 6;

    /// How much of a signal is worth seeing: up to six times T2 = 1/(pi w) of the fitted line.
    static double seenSecond(Measurement measurement) {
        Signal signal = measurement.signal();
        double last = signal.timeSecond(signal.length() - 1);
        return measurement
                .fit()
                .map(line -> line.widthHz().value())
                .filter(w -> w > 0)
                .map(w -> Math.min(last, TIMES_T2 / (Math.PI * w)))
                .orElse(last);
    }

    Panel panel() {
        Signal signal = measurement.signal();
        int count = (int) Math.clamp(Math.ceil(endSecond / signal.dwellSecond()) + 1, 2, signal.length());
        Turning m = new Turning(Arrays.copyOf(signal.real(), count), Arrays.copyOf(signal.imaginary(), count));
        DisplayUnit unit = DisplayUnit.seconds(endSecond);
        double[] time = new double[count];
        Arrays.setAll(time, i -> unit.of(signal.timeSecond(i)));
        Axis axis = Axis.linear("*t* (" + unit.text() + ")", 0, unit.of(endSecond));
        List<Mark> marks = new ArrayList<>(List.of(Curves.zero(axis)));
        marks.addAll(m.isFaster(Turning.TURNS_OF_A_LINE) ? Curves.envelope(time, m) : Curves.components(time, m));
        if (named) {
            marks.add(Mark.beyond(this::name));
        }
        return Panel.of(axis, Curves.aroundZero("signal", m.size()), marks).within(new Panel.Margins(36, 14, 27, 28));
    }

    private void name(Frame frame) {
        double x = frame.area().getCenterX();
        double y = frame.area().getY() - 3;
        frame.page().text(Label.plain(measurement.name()), x, y, Anchor.BASE, Palette.INK);
    }
}
