package org.nsot.sweep.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Frame;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;

/// How an output is distributed over the samples, with its median and the middle 68 %.
///
/// Bins after Freedman and Diaconis (`freedman1981`): twice the distance of the quartiles over the cube root of the
/// number of samples.
record HistogramFigure(Slice slice) {
    private static final int LEAST_SAMPLES = 10;
    private static final int MOST_BINS = 200;
    private static final double PLOT_MM = 60;
    private static final double BAND = 0.16;

    ComputedFigure figure(String id) {
        double[] samples = slice.samples(Map.of());
        if (samples.length < LEAST_SAMPLES) {
            throw new Refusal(
                    ErrorCode.VALUE_MISSING,
                    "a histogram of " + samples.length + " values of "
                            + slice.table().output().key(),
                    LEAST_SAMPLES + " or more",
                    "take another output, or --kind lines");
        }
        double greatest = Math.max(Math.abs(samples[0]), Math.abs(samples[samples.length - 1]));
        Scaled scaled = Scaled.of(
                SymbolMarkup.label(slice.table().output()), slice.table().output(), greatest);
        return drawn(id, scaled, scaled.of(samples));
    }

    private ComputedFigure drawn(String id, Scaled scaled, double[] samples) {
        double low = samples[0];
        double high = samples[samples.length - 1];
        int bins = bins(samples, high - low);
        double width = high > low ? (high - low) / bins : 1;
        double[] share = new double[bins];
        for (double v : samples) {
            share[Math.min(bins - 1, (int) ((v - low) / width))] += 100.0 / samples.length;
        }
        double most = 0;
        for (double d : share) {
            most = Math.max(most, d);
        }
        List<Mark> marks = new ArrayList<>(List.of(frame -> bars(frame, low, width, share)));
        marks.add(upright(quantile(samples, 0.5), most, Pen.solid(Palette.INK, 1.2)));
        marks.add(upright(quantile(samples, BAND), most, Pen.dashed(Palette.INK, 0.9)));
        marks.add(upright(quantile(samples, 1 - BAND), most, Pen.dashed(Palette.INK, 0.9)));
        Panel panel = Panel.of(
                Axis.linear(scaled.title(), low, low + bins * width),
                Axis.linear("share of the samples (%)", 0, 1.1 * most),
                marks);
        var metadata = slice.metadata(List.of());
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            rows.add(List.of(low + i * width, low + (i + 1) * width, share[i]));
        }
        String name = Scaled.plain(scaled.title());
        DataTable data = new DataTable(List.of(name + " from", name + " to", "share (%)"), rows);
        String caption = slice.table().output().label() + ": distribution of " + samples.length
                + " samples. Line: median; dashed: 16 % and 84 %." + slice.stays(List.of());
        Figure figure = Figure.of(metadata, Figure.ONE_COLUMN_MM, PLOT_MM, panel);
        return new ComputedFigure(id, metadata.title(), caption, figure, data);
    }

    private static int bins(double[] sorted, double range) {
        double quartiles = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        double width = 2 * quartiles / Math.cbrt(sorted.length);
        return width > 0 ? Math.clamp((long) Math.ceil(range / width), 1, MOST_BINS) : 1;
    }

    private static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static void bars(Frame frame, double low, double width, double[] share) {
        for (int i = 0; i < share.length; i++) {
            double left = frame.x(low + i * width);
            double top = frame.y(share[i]);
            Rectangle2D bar = new Rectangle2D.Double(
                    left,
                    top,
                    frame.x(low + (i + 1) * width) - left,
                    frame.area().getMaxY() - top);
            frame.page().fill(bar, Palette.tint(Palette.BLUE, 0.45));
        }
    }

    private static Mark upright(double x, double high, Pen pen) {
        return new Line(new double[] {x, x}, new double[] {0, high}, pen);
    }
}
