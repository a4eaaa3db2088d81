package org.nsot.magnetization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.MagnetizationMap;
import org.nsot.engine.parallel.Workers;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Figure;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.Scale;
import org.nsot.figure.UpperAxis;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.MapParameter;

/// The components of M along a line or a radial cut.
final class LineFigure {
    private static final double HEIGHT_MM = 66;
    private static final Panel.Margins MARGINS = new Panel.Margins(40, 30, 26, 28);
    private static final double LINE_PT = 1.1;
    private static final List<String> NAMES = List.of("*M*_{*x*}", "*M*_{*y*}", "*M*_{*z*}");

    private final MapScenario scenario;
    private final double[] place;
    private final double[][] values;
    private final DisplayUnit length;
    private final DisplayUnit strength;
    private final double limit;

    private LineFigure(MapScenario scenario, Workers workers) {
        this.scenario = scenario;
        MagnetizationMap map = scenario.map(scenario.region().seen(), workers);
        Grid grid = map.grid();
        int n = grid.n1();
        this.values = new double[3][n];
        map.forEach(slab -> {
            for (int c = 0; c < 3; c++) {
                for (int i = 0; i < n; i++) {
                    values[c][i] = slab.value(c, i);
                }
            }
        });
        Vector from = isRadial() ? scenario.region().centre() : new Vector(0, 0, 0);
        Vector along = scenario.region().axes().getFirst();
        this.place = new double[n];
        for (int i = 0; i < n; i++) {
            place[i] = grid.centre(i, 0, 0).plus(from.times(-1)).dot(along);
        }
        this.length = DisplayUnit.lengths(scenario.region().sizes().getFirst());
        boolean fixed = scenario.inputs().map().has(MapParameter.LIMIT);
        this.limit = fixed
                ? scenario.inputs().map().quantity(MapParameter.LIMIT)
                : ColourLimit.of(Arrays.stream(values)
                        .flatMapToDouble(Arrays::stream)
                        .map(Math::abs)
                        .toArray());
        this.strength = DisplayUnit.magnetizations(limit);
    }

    static ComputedFigure of(String id, MapScenario scenario, Workers workers) {
        return new LineFigure(scenario, workers).figure(id);
    }

    private boolean isRadial() {
        return scenario.region().shape().equals("radial");
    }

    private ComputedFigure figure(String id) {
        double[] x = length.of(place);
        double step = x[1] - x[0];
        Axis across = Axis.linear(symbol() + " (" + length.text() + ")", x[0] - step / 2, x[x.length - 1] + step / 2);
        double end = strength.of(limit);
        Axis up = new Axis("**M** (" + strength.text() + ")", Scale.SIGNED_ROOT, -end, end);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Line(new double[] {across.from(), across.to()}, new double[2], Pen.solid(Palette.GREY, 0.4)));
        for (int c = 0; c < 3; c++) {
            marks.add(new Line(x, strength.of(values[c]), Pen.solid(Palette.LINES.get(c), LINE_PT), NAMES.get(c)));
        }
        double kF = scenario.electrons().fermiWavenumberPerM() / length.factor();
        marks.add(new UpperAxis(Axis.linear("*k*_F " + symbol(), kF * across.from(), kF * across.to()), false));
        Figure figure = Figure.of(
                MapFigures.metadata(scenario),
                Figure.ONE_COLUMN_MM,
                HEIGHT_MM,
                Panel.of(across, up, marks).within(MARGINS));
        return new ComputedFigure(id, MapFigures.title(scenario), caption(), figure, data());
    }

    private String symbol() {
        return isRadial()
                ? "*r*"
                : DirectionText.symbol(scenario.region().axes().getFirst(), "s");
    }

    private String caption() {
        return MapFigures.title(scenario) + " along "
                + DirectionText.of(scenario.region().axes().getFirst())
                + ", on a scale linear in its signed square root, cut at its ends. "
                + MapFigures.circumstances(scenario);
    }

    private DataTable data() {
        return DataTable.ofColumns(
                List.of(MapFigures.plain(symbol()) + " (m)", "M_x (A/m)", "M_y (A/m)", "M_z (A/m)"),
                List.of(place, values[0], values[1], values[2]));
    }
}
