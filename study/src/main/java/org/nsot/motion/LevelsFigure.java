package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.AlongPath;
import org.nsot.errors.Domain;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Figure;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Key;
import org.nsot.figure.Label;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;

/// One nucleus on several levels of theory: m_z and m_xy against time.
public final class LevelsFigure {
    private static final double HEIGHT_MM = 96;
    private static final double LEFT_PT = 36;
    private static final double RIGHT_PT = 12;
    private static final List<Pen> PENS =
            List.of(Pen.solid(Palette.BLUE, 1.1), Pen.dashed(Palette.VERMILION, 1.4), Pen.dotted(Palette.GREEN, 1.6));
    private static final List<String> LOOKS = List.of("solid", "dashed", "dotted");

    private LevelsFigure() {}

    /// Draws the levels.
    ///
    /// @param id       name of the files, without ending
    /// @param levels   one to three, as the classical vector, the single quantum spin and the mean field
    /// @param metadata title, formulation and parameters
    /// @throws org.nsot.errors.Refusal NSOT-101 if there is no level
    public static ComputedFigure of(String id, List<NamedPath> levels, FigureMetadata metadata) {
        Domain.atLeast("number of levels", levels.size(), 1);
        if (levels.size() > PENS.size()) {
            throw new IllegalArgumentException(levels.size() + " levels in one figure");
        }
        List<Panel> panels =
                List.of(panel(levels, Curves.Z, Trajectory::z), panel(levels, Curves.ACROSS, AlongPath::transverse));
        Figure figure = Figure.grid(metadata, Figure.ONE_COLUMN_MM, HEIGHT_MM, 1, panels);
        return new ComputedFigure(id, metadata.title(), caption(levels, metadata), figure, PathTable.of(levels));
    }

    private static String caption(List<NamedPath> levels, FigureMetadata metadata) {
        StringBuilder text = new StringBuilder(metadata.title())
                .append(". (a) m_z and (b) m_xy = (m_x² + m_y²)^(1/2) against time;");
        for (int i = 0; i < levels.size(); i++) {
            text.append(i == 0 ? " " : ", ").append(LOOKS.get(i)).append(": ");
            text.append(levels.get(i).name());
        }
        return text.append('.').toString();
    }

    private static Panel panel(List<NamedPath> levels, String symbol, Function<Trajectory, double[]> quantity) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (NamedPath level : levels) {
            double[] t = level.path().timeSecond();
            first = Math.min(first, t[0]);
            last = Math.max(last, t[t.length - 1]);
        }
        DisplayUnit unit = DisplayUnit.seconds(last);
        Axis time = Axis.linear("*t* (" + unit.text() + ")", unit.of(first), unit.of(last));
        List<Mark> marks = new ArrayList<>(List.of(Curves.zero(time)));
        List<Key.Entry> names = new ArrayList<>();
        List<double[]> shown = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Trajectory path = levels.get(i).path();
            double[] values = quantity.apply(path);
            shown.add(values);
            marks.add(new Line(unit.of(path.timeSecond()), values, PENS.get(i)));
            names.add(Key.line(Label.plain(levels.get(i).name()), PENS.get(i)));
        }
        Key key = new Key(names, Figure.ONE_COLUMN_MM * Page.POINTS_PER_MM - LEFT_PT - RIGHT_PT);
        marks.add(Mark.beyond(key::drawAbove));
        return Panel.of(time, Curves.axis(symbol, shown), marks)
                .within(new Panel.Margins(LEFT_PT, 10 + key.heightPt(), RIGHT_PT, 28));
    }
}
