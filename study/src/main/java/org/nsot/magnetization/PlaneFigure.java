package org.nsot.magnetization;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Digits;
import org.nsot.engine.parallel.Workers;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.ArrowField;
import org.nsot.figure.Axis;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ColourMap;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Contours;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Drawing;
import org.nsot.figure.Field;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.HeatMap;
import org.nsot.figure.Label;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.Points;
import org.nsot.figure.Scale;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.MapParameter;

/// Planes of a map: a component as colours, the part in the plane as arrows.
///
/// Colours and arrows grow with the square root, for M diverges at a nucleus and is small between.
final class PlaneFigure {
    private static final double BAR_MM = 20;
    private static final double KEY_MM = 7;
    private static final double LONGEST_MM = 170;
    private static final double ARROW_PT = 5.6;
    private static final double LONGEST_ARROW_PT = 7.5;
    private static final double LEAST = 0.01;
    private static final double[] LEVELS = {-0.5, -0.2, -0.05, 0, 0.05, 0.2, 0.5};
    private static final Panel.Margins MARGINS = new Panel.Margins(36, 15, 6, 28);
    private static final List<String> HEADER =
            List.of("x (m)", "y (m)", "z (m)", "M_x (A/m)", "M_y (A/m)", "M_z (A/m)");

    private final MapScenario scenario;
    private final List<SeenPlane> planes = new ArrayList<>();
    private final DisplayUnit length;
    private final DisplayUnit strength;
    private final double limit;
    private final double arrow;

    private PlaneFigure(MapScenario scenario, int[][] pairs, Workers workers) {
        this.scenario = scenario;
        for (int[] pair : pairs) {
            planes.add(SeenPlane.of(scenario, pair[0], pair[1], workers));
        }
        this.length = DisplayUnit.lengths(
                Math.abs(planes.getFirst().reach(0)[1] - planes.getFirst().reach(0)[0]));
        double seen = planes.stream()
                .mapToDouble(p -> ColourLimit.of(p.magnitudes(coloured(p))))
                .max()
                .orElseThrow();
        boolean fixed = scenario.inputs().map().has(MapParameter.LIMIT);
        this.limit = fixed ? scenario.inputs().map().quantity(MapParameter.LIMIT) : seen;
        this.strength = DisplayUnit.magnetizations(limit);
        this.arrow = planes.stream()
                .mapToDouble(p -> ColourLimit.of(p.inPlane()))
                .max()
                .orElseThrow();
    }

    /// The plane of a map, or the three planes through the middle of a volume.
    static ComputedFigure of(String id, MapScenario scenario, Workers workers) {
        boolean plane = scenario.region().shape().equals("plane");
        int[][] pairs = plane ? new int[][] {{0, 1}} : new int[][] {{0, 1}, {0, 2}, {1, 2}};
        return new PlaneFigure(scenario, pairs, workers).figure(id);
    }

    private Vector coloured(SeenPlane plane) {
        return switch (scenario.inputs().map().word(MapParameter.COLOUR)) {
            case "x" -> new Vector(1, 0, 0);
            case "y" -> new Vector(0, 1, 0);
            case "z" -> new Vector(0, 0, 1);
            default -> DirectionText.forward(plane.axes().get(2));
        };
    }

    private ComputedFigure figure(String id) {
        double total = planes.size() == 1 ? Figure.ONE_COLUMN_MM : Figure.TWO_COLUMNS_MM;
        double width = (total - BAR_MM) / planes.size();
        double height =
                planes.stream().mapToDouble(p -> heightMm(p, width)).max().orElseThrow();
        List<Part> parts = new ArrayList<>();
        for (int n = 0; n < planes.size(); n++) {
            Drawing panel = panel(planes.get(n));
            Drawing drawn = planes.size() == 1 ? panel : Figure.lettered((char) ('a' + n), panel);
            parts.add(new Part(drawn, width * n, 0, width, height));
        }
        double mm = 1 / Page.POINTS_PER_MM;
        double bar = height - (MARGINS.top() + MARGINS.bottom()) * mm;
        parts.add(new Part(
                new ColourBar(ColourMap.DIVERGING, colour(), true, true),
                total - BAR_MM,
                MARGINS.top() * mm + 3,
                BAR_MM,
                bar - 6));
        parts.add(new Part(key(), MARGINS.left() * mm, height, total - BAR_MM, KEY_MM - 2));
        Figure figure = new Figure(MapFigures.metadata(scenario), total, height + KEY_MM, parts);
        List<List<Object>> rows = new ArrayList<>();
        planes.forEach(plane -> rows.addAll(plane.rows()));
        return new ComputedFigure(id, MapFigures.title(scenario), caption(), figure, new DataTable(HEADER, rows));
    }

    /// So high that units are equally long on both axes.
    private static double heightMm(SeenPlane plane, double widthMm) {
        double mm = 1 / Page.POINTS_PER_MM;
        double across = widthMm - (MARGINS.left() + MARGINS.right()) * mm;
        double[] x = plane.reach(0);
        double[] y = plane.reach(1);
        double high = Math.clamp(across * (y[1] - y[0]) / (x[1] - x[0]), 25, LONGEST_MM);
        return high + (MARGINS.top() + MARGINS.bottom()) * mm;
    }

    private Axis colour() {
        String what = scenario.inputs().map().word(MapParameter.COLOUR);
        Vector of = coloured(planes.getFirst());
        boolean one = planes.size() == 1 && DirectionText.axis(of) >= 0;
        String component = !what.equals("normal")
                ? "*M*_{*" + what + "*}"
                : one ? "*M*_{*" + DirectionText.of(of) + "*}" : "*M* normal to the plane";
        return new Axis(
                component + " (" + strength.text() + ")", Scale.SIGNED_ROOT, -strength.of(limit), strength.of(limit));
    }

    private Panel panel(SeenPlane plane) {
        Field field = plane.field(coloured(plane), length.factor(), strength.factor());
        List<Mark> marks = new ArrayList<>();
        marks.add(new HeatMap(field, ColourMap.DIVERGING, colour()));
        contours(field, marks);
        marks.add(new ArrowField(
                plane.arrows(length.factor(), strength.factor(), LEAST * arrow), normalization(), Palette.INK, 0.5));
        marks.add(nuclei(plane));
        marks.add(new WavelengthBar(scenario.electrons().fermiWavenumberPerM(), length));
        Axis across = axis(plane, 0, "u");
        Axis up = axis(plane, 1, "v");
        marks.add(Mark.beyond(frame -> frame.page()
                .text(
                        Label.of(words(plane)),
                        frame.area().getCenterX(),
                        frame.area().getY() - 4,
                        Anchor.BASE,
                        Palette.INK)));
        return Panel.of(across, up, marks).within(MARGINS).withEqualUnits();
    }

    private ArrowField.Normalization normalization() {
        return new ArrowField.Normalization(strength.of(keyMagnitude()), ARROW_PT, 0.5, LONGEST_ARROW_PT);
    }

    private double keyMagnitude() {
        return arrow / 2;
    }

    private static String shown(double aPerM) {
        DisplayUnit unit = DisplayUnit.magnetizations(aPerM);
        return Digits.five(unit.of(aPerM)) + " " + unit.text();
    }

    private Drawing key() {
        String shown = shown(keyMagnitude());
        return new ArrowField(List.of(), normalization(), Palette.INK, 0.5)
                .key(strength.of(keyMagnitude()), "**M** in the plane, " + shown + "; length ~ |*M*|^{1/2}");
    }

    private String caption() {
        String planesShown = planes.size() == 1
                ? "on the plane"
                : "on the three planes through the middle of the volume, normal to its axes";
        String levels = switch (scenario.inputs().map().word(MapParameter.CONTOURS)) {
            case "zero" -> " Grey lines: where it is zero.";
            case "levels" -> " Grey lines: 0, ±5 %, ±20 % and ±50 % of the end of the scale.";
            default -> "";
        };
        return MapFigures.title(scenario) + " " + planesShown
                + ". Colour: " + MapFigures.plain(colour().title())
                + ", on a scale linear in its signed square root; values beyond its ends get the end colours." + levels
                + " Arrows: the part of M in the plane; their length grows with the square root of its magnitude up to a"
                + " largest length, and those below " + shown(LEAST * arrow)
                + " are left out; in the cell of a nucleus they show the average. Bar: half a Fermi wavelength, π/k_F, the period of the oscillations. Circles: nuclei"
                + " in the plane. " + MapFigures.circumstances(scenario);
    }

    private String words(SeenPlane plane) {
        Vector normal = plane.axes().get(2);
        Vector forward = DirectionText.forward(normal);
        double height = length.of(normal.equals(forward) ? plane.height() : -plane.height());
        return DirectionText.axis(forward) >= 0
                ? DirectionText.symbol(forward, "") + " = " + Digits.five(height) + " " + length.text()
                : "normal along " + DirectionText.of(normal);
    }

    private void contours(Field field, List<Mark> marks) {
        String asked = scenario.inputs().map().word(MapParameter.CONTOURS);
        if (!asked.equals("none")) {
            double[] levels = asked.equals("zero") ? new double[] {0} : LEVELS.clone();
            for (int n = 0; n < levels.length; n++) {
                levels[n] *= strength.of(limit);
            }
            marks.add(new Contours(field, levels, Pen.solid(Palette.GREY, 0.4)));
        }
    }

    private Axis axis(SeenPlane plane, int axis, String other) {
        double[] reach = plane.reach(axis);
        return Axis.linear(
                DirectionText.symbol(plane.axes().get(axis), other) + " (" + length.text() + ")",
                length.of(reach[0]),
                length.of(reach[1]));
    }

    private Mark nuclei(SeenPlane plane) {
        List<Vector> inside = scenario.nuclei().stream()
                .map(n -> n.positionMetre())
                .filter(plane::holds)
                .toList();
        double[] xs = inside.stream()
                .mapToDouble(v -> length.of(v.dot(plane.axes().get(0))))
                .toArray();
        double[] ys = inside.stream()
                .mapToDouble(v -> length.of(v.dot(plane.axes().get(1))))
                .toArray();
        return new Points(xs, ys, Points.Symbol.EMPTY_CIRCLE, Palette.INK);
    }
}
