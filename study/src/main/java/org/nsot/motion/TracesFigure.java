package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.AlongPath;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Drawing;
import org.nsot.figure.Figure;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Key;
import org.nsot.figure.Label;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.Points.Symbol;

/// The components of m and its length against time, of one path or of one beside another.
public final class TracesFigure {
    private static final double HEIGHT_MM = 84;
    private static final Panel.Margins MARGINS = new Panel.Margins(36, 14, 27, 28);
    private static final Color COMPONENT = Palette.GREEN;

    private final NamedPath path;
    private final Optional<NamedPath> other;
    private final FigureMetadata metadata;
    private final DisplayUnit unit;
    private final Turning turning;
    private final boolean fast;

    private TracesFigure(NamedPath path, Optional<NamedPath> other, FigureMetadata metadata) {
        this.path = path;
        this.other = other;
        this.metadata = metadata;
        double[] t = path.path().timeSecond();
        this.unit = DisplayUnit.seconds(t[t.length - 1]);
        this.turning = turning(path);
        this.fast = turning.isFaster(other.isPresent() ? Turning.TURNS_OF_SYMBOLS : Turning.TURNS_OF_A_LINE);
    }

    /// Draws a path.
    ///
    /// @param id       name of the files, without ending
    /// @param metadata title, formulation and parameters
    /// @throws org.nsot.errors.Refusal NSOT-101 if the path has fewer than two instants
    public static ComputedFigure of(String id, Trajectory path, FigureMetadata metadata) {
        return new TracesFigure(new NamedPath(metadata.title(), path), Optional.empty(), metadata).build(id);
    }

    /// Draws a path as lines and another one as symbols.
    ///
    /// @param id       name of the files, without ending
    /// @param metadata title, formulation and parameters
    public static ComputedFigure compared(String id, NamedPath lines, NamedPath symbols, FigureMetadata metadata) {
        return new TracesFigure(lines, Optional.of(symbols), metadata).build(id);
    }

    private static Turning turning(NamedPath p) {
        return new Turning(p.path().x(), p.path().y());
    }

    private ComputedFigure build(String id) {
        Figure figure =
                Figure.grid(metadata, Figure.ONE_COLUMN_MM, HEIGHT_MM, 1, List.of(transverse(), longitudinal()));
        return new ComputedFigure(id, metadata.title(), caption(), figure, PathTable.of(paths()));
    }

    private String caption() {
        String envelope = fast
                ? " m_x and m_y oscillate too fast to be shown: the band is their envelope, ±m_xy with m_xy ="
                        + " (m_x² + m_y²)^(1/2)."
                : "";
        String symbols = other.map(
                        o -> " Lines: " + path.name() + "; circles: " + o.name() + (fast ? " (in (a) its m_xy)." : "."))
                .orElse("");
        return metadata.title() + ". (a) The components of m across z, (b) that along z and the length of m, against"
                + " time." + envelope + symbols;
    }

    private Drawing transverse() {
        Axis time = time();
        List<Mark> marks = new ArrayList<>(List.of(Curves.zero(time)));
        marks.addAll(fast ? Curves.envelope(times(path), turning) : Curves.components(times(path), turning));
        double[] sizes = paths().stream()
                .flatMapToDouble(p -> Arrays.stream(turning(p).size()))
                .toArray();
        other.ifPresent(o -> {
            marks.addAll(symbols(o));
            marks.add(Mark.beyond(key(o)::drawAbove));
        });
        String title = Curves.X + ", " + Curves.Y + (fast ? " (envelope)" : "");
        return Panel.of(time, Curves.aroundZero(title, sizes), marks).within(MARGINS);
    }

    private List<Mark> symbols(NamedPath o) {
        Turning m = turning(o);
        return fast
                ? List.of(Curves.symbols(times(o), m.size(), Palette.BLUE))
                : List.of(
                        Curves.symbols(times(o), m.x(), Palette.BLUE),
                        Curves.symbols(times(o), m.y(), Palette.VERMILION));
    }

    private Key key(NamedPath o) {
        return new Key(
                List.of(
                        Key.line(Label.plain(path.name()), Pen.solid(Palette.INK, Curves.LINE_PT)),
                        Key.symbol(Label.plain(o.name()), Symbol.EMPTY_CIRCLE)),
                Double.POSITIVE_INFINITY);
    }

    private Drawing longitudinal() {
        Axis time = time();
        double[] length = AlongPath.length(path.path());
        List<double[]> shown = new ArrayList<>(List.of(path.path().z(), length));
        List<Mark> marks = new ArrayList<>(List.of(
                Curves.zero(time),
                new Line(times(path), length, Pen.dashed(Palette.INK, Curves.LINE_PT), Curves.LENGTH),
                new Line(times(path), path.path().z(), Pen.solid(COMPONENT, Curves.LINE_PT), Curves.Z)));
        other.ifPresent(o -> {
            double[] its = AlongPath.length(o.path());
            marks.add(Curves.symbols(times(o), its, Palette.INK));
            marks.add(Curves.symbols(times(o), o.path().z(), COMPONENT));
            shown.addAll(List.of(its, o.path().z()));
        });
        return Panel.of(time, Curves.axis(Curves.Z + ", " + Curves.LENGTH, shown), marks)
                .within(MARGINS);
    }

    private List<NamedPath> paths() {
        return other.map(o -> List.of(path, o)).orElse(List.of(path));
    }

    private Axis time() {
        double[] t = times(path);
        return Axis.linear("*t* (" + unit.text() + ")", t[0], t[t.length - 1]);
    }

    private double[] times(NamedPath p) {
        return unit.of(p.path().timeSecond());
    }
}
