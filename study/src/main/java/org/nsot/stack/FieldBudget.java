package org.nsot.stack;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Frame;
import org.nsot.figure.Label;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.Points;
import org.nsot.figure.Points.Symbol;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;

/// The fields at a nucleus on one logarithmic scale, one row each, one symbol for each route to the torque.
final class FieldBudget {
    private static final String TITLE = "Fields at a nucleus of the stack";
    private static final double HEIGHT_MM = 68;
    private static final List<NuclearField> FIELDS = List.of(NuclearField.values());
    private static final double KEY_GAP_PT = 16;
    private static final double LANE = 0.24;
    private static final Look COMMON = new Look(Symbol.FULL_SQUARE, Palette.INK, 0);
    private static final Map<String, Look> LOOKS = Map.of(
            "published", new Look(Symbol.EMPTY_CIRCLE, Palette.BLUE, LANE),
            "derived", new Look(Symbol.FULL_CIRCLE, Palette.BLUE, 0),
            "measured", new Look(Symbol.FULL_TRIANGLE, Palette.VERMILION, -LANE));

    private static final String CAPTION =
            "What acts on a nucleus, in magnitude and as a magnetic field: the fields that are there, the field that turns"
                    + " it like the field-like torque, and the rates of relaxation and of the damping-like torque over the"
                    + " gyromagnetic ratio. Squares do not depend on the route to the torque. What is zero is left out. With"
                    + " the right sign of the current a classical vector is amplified where the damping-like torque exceeds"
                    + " the relaxation.";

    private final DeviceScenario device;
    private final List<DeviceRoute> routes;
    private final List<Value> values = new ArrayList<>();

    private FieldBudget(DeviceScenario device, List<DeviceRoute> routes) {
        this.device = device;
        this.routes = routes;
        for (NuclearField field : FIELDS) {
            for (DeviceRoute route : field.isByRoute() ? routes : routes.subList(0, 1)) {
                double tesla = field.tesla(route.torque(), device);
                if (tesla > 0) {
                    values.add(new Value(field, field.isByRoute() ? route.label() : "any route", tesla));
                }
            }
        }
    }

    private record Value(NuclearField field, String route, double tesla) {
        Look look() {
            return LOOKS.getOrDefault(route, COMMON);
        }
    }

    /// How the values of a route look.
    ///
    /// @param lane how far above the middle of the row they stand
    private record Look(Symbol symbol, Color colour, double lane) {}

    static ComputedFigure of(DeviceScenario device, List<DeviceRoute> routes) {
        return new FieldBudget(device, routes).build();
    }

    private ComputedFigure build() {
        List<List<Object>> rows = new ArrayList<>();
        for (Value value : values) {
            rows.add(List.of(value.field.name().toLowerCase(Locale.ROOT), value.route, value.tesla));
        }
        DataTable data = new DataTable(List.of("field", "route", "magnitude (T)"), rows);
        Figure figure =
                Figure.of(StackFigures.metadata(TITLE, routes, device), Figure.ONE_COLUMN_MM, HEIGHT_MM, panel());
        return new ComputedFigure("device-fields", TITLE, CAPTION, figure, data);
    }

    private Panel panel() {
        double least = values.stream().mapToDouble(Value::tesla).min().orElseThrow();
        double greatest = values.stream().mapToDouble(Value::tesla).max().orElseThrow();
        double from = Math.pow(10, Math.floor(Math.log10(least) - 0.1));
        double to = Math.pow(10, Math.ceil(Math.log10(greatest) + 0.1));
        List<Mark> marks = new ArrayList<>();
        for (NuclearField field : FIELDS) {
            double[] row = {row(field), row(field)};
            marks.add(new Line(new double[] {from, to}, row, Pen.solid(Palette.tint(Palette.GREY, 0.35), 0.4)));
        }
        for (Value value : values) {
            Look look = value.look();
            double[] y = {row(value.field) + look.lane};
            marks.add(new Points(new double[] {value.tesla}, y, look.symbol, look.colour));
        }
        marks.add(Mark.beyond(this::words));
        return Panel.of(Axis.logarithmic("magnitude (T)", from, to), Axis.rows(FIELDS.size()), marks)
                .within(new Panel.Margins(104, 16, 10, 28));
    }

    private static double row(NuclearField field) {
        return -FIELDS.indexOf(field);
    }

    /// The names of the rows, and which symbol is which route.
    private void words(Frame frame) {
        double left = frame.area().getX();
        for (NuclearField field : FIELDS) {
            frame.page().text(Label.of(field.label()), left - 5, frame.y(row(field)), Anchor.RIGHT, Palette.INK);
        }
        key(frame);
    }

    /// The symbols of the routes and of what does not depend on them, up to the right end.
    private void key(Frame frame) {
        List<String> names = Stream.concat(
                        Stream.of("any route"), routes.stream().map(DeviceRoute::label))
                .toList();
        double x = frame.area().getMaxX() + KEY_GAP_PT;
        double y = frame.area().getY() - 8;
        for (String text : names.reversed()) {
            Look look = LOOKS.getOrDefault(text, COMMON);
            Label name = Label.of(text);
            x -= name.widthPt() + KEY_GAP_PT;
            frame.page().text(name, x, y, Anchor.LEFT, look.colour);
            look.symbol.draw(frame.page(), x - 5, y, look.colour);
        }
    }
}
