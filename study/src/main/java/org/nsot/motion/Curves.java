package org.nsot.motion;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nsot.figure.Axis;
import org.nsot.figure.Band;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Points;

/// Marks and axes that the diagrams of motion have in common.
final class Curves {
    static final double LINE_PT = 1.1;
    static final String X = "*m*_{*x*}";
    static final String Y = "*m*_{*y*}";
    static final String Z = "*m*_{*z*}";
    static final String ACROSS = "*m*_{*xy*}";
    static final String LENGTH = "|**m**|";

    private static final double ROOM = 0.06;
    private static final int SYMBOLS = 24;

    private Curves() {}

    /// A linear axis that holds all numbers and zero, with room beyond them; zero alone gets -1 to 1.
    static Axis axis(String title, List<double[]> columns) {
        double low = columns.stream().flatMapToDouble(Arrays::stream).min().orElse(0);
        double high = columns.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
        if (low == 0 && high == 0) {
            return Axis.linear(title, -1, 1);
        }
        double room = ROOM * (Math.max(high, 0) - Math.min(low, 0));
        return Axis.linear(title, low >= 0 ? 0 : low - room, Math.max(high, 0) + room);
    }

    /// A thin line at zero.
    static Line zero(Axis horizontal) {
        return new Line(new double[] {horizontal.from(), horizontal.to()}, new double[2], Pen.solid(Palette.GREY, 0.4));
    }

    /// A linear axis for components that go round: zero in its middle.
    static Axis aroundZero(String title, double[] sizes) {
        double most = Arrays.stream(sizes).max().orElse(0);
        double end = most == 0 ? 1 : (1 + 2 * ROOM) * most;
        return Axis.linear(title, -end, end);
    }

    /// The two components against time.
    static List<Mark> components(double[] time, Turning m) {
        return List.of(
                new Line(time, m.x(), Pen.solid(Palette.BLUE, LINE_PT), X),
                new Line(time, m.y(), Pen.solid(Palette.VERMILION, LINE_PT), Y));
    }

    /// The area in which both components turn.
    static List<Mark> envelope(double[] time, Turning m) {
        double[] size = m.size();
        double[] minus = Arrays.stream(size).map(v -> -v).toArray();
        Pen pen = Pen.solid(Palette.BLUE, LINE_PT);
        return List.of(
                new Band(time, minus, size, Palette.tint(Palette.BLUE, 0.25)),
                new Line(time, size, pen, ACROSS),
                new Line(time, minus, pen, "−" + ACROSS));
    }

    /// Symbols at some of the instants, evenly spread over them.
    static Points symbols(double[] time, double[] values, Color colour) {
        int count = Math.min(SYMBOLS, time.length);
        int[] places = IntStream.range(0, count)
                .map(i -> (int) ((2L * i + 1) * time.length / (2L * count)))
                .toArray();
        return new Points(picked(time, places), picked(values, places), Points.Symbol.EMPTY_CIRCLE, colour);
    }

    private static double[] picked(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }
}
