package org.nsot.stack;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nsot.device.SpinHallInjector;
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
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Unit;

/// mu(z) across the film, in closed form, and in the nuclear layer, where it is that of the interface.
final class AccumulationProfile {
    private static final String TITLE = "Spin accumulation across the stack";
    private static final int POINTS = 401;
    private static final double HEIGHT_MM = 60;
    private static final double ROOM = 0.22;

    private final DeviceScenario device;
    private final Unit lengthUnit;
    private final Unit energyUnit;
    private final double film;
    private final double end;
    private final double[] places;
    private final double[] values;

    private AccumulationProfile(DeviceScenario device) {
        this.device = device;
        double j = device.si(DeviceParameter.CURRENT);
        double d = device.si(DeviceParameter.THICKNESS);
        double total = d + device.si(DeviceParameter.LAYER_THICKNESS);
        SpinHallInjector injector = device.film();
        double[] mu = IntStream.range(0, POINTS)
                .mapToDouble(i -> injector.spinAccumulationJoule(j, d * (POINTS - 1 - i) / (POINTS - 1)))
                .toArray();
        this.lengthUnit = Unit.suited(total, "m");
        this.energyUnit = Unit.suited(Arrays.stream(mu).map(Math::abs).max().orElseThrow(), "eV");
        this.film = lengthUnit.numberOf(d);
        this.end = lengthUnit.numberOf(total);
        this.places = IntStream.range(0, POINTS)
                .mapToDouble(i -> film * i / (POINTS - 1))
                .toArray();
        this.values = Arrays.stream(mu).map(energyUnit::numberOf).toArray();
    }

    static ComputedFigure of(DeviceScenario device) {
        return new AccumulationProfile(device).build();
    }

    private ComputedFigure build() {
        Figure figure =
                Figure.of(StackFigures.metadata(TITLE, List.of(), device), Figure.ONE_COLUMN_MM, HEIGHT_MM, panel());
        DataTable data = DataTable.ofColumns(
                List.of("z (" + lengthUnit + ")", "mu (" + energyUnit + ")"), List.of(places, values));
        return new ComputedFigure("device-profile", TITLE, CAPTION, figure, data);
    }

    private static final String CAPTION =
            "The spin accumulation across the injector (closed form) and in the nuclear layer, where it is taken as that"
                    + " of the interface (circle).";

    private Panel panel() {
        double surface = values[POINTS - 1];
        Color colour = Palette.BLUE;
        List<Mark> marks = List.of(
                this::layers,
                new Line(new double[] {0, end}, new double[] {0, 0}, Pen.solid(Palette.GREY, 0.4)),
                new Line(places, values, Pen.solid(colour, 1.2)),
                new Line(new double[] {film, end}, new double[] {surface, surface}, Pen.dashed(colour, 1.2)),
                new Points(new double[] {film}, new double[] {surface}, Points.Symbol.FULL_CIRCLE, colour),
                Mark.beyond(this::names));
        return Panel.of(
                        Axis.linear("*z* (" + lengthUnit + ")", 0, end),
                        Axis.linear("*μ* (" + energyUnit + ")", low(), high()),
                        marks)
                .within(new Panel.Margins(40, 20, 8, 28));
    }

    private double low() {
        double low = Math.min(0, Arrays.stream(values).min().orElseThrow());
        return low - ROOM * span();
    }

    private double high() {
        double high = Math.max(0, Arrays.stream(values).max().orElseThrow());
        return high + ROOM * span();
    }

    private double span() {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }

    /// The colours of the layers are those of [StackDrawing].
    private void layers(Frame frame) {
        layer(frame, 0, film, Palette.tint(Palette.SKY, 0.2));
        layer(frame, film, end, Palette.tint(Palette.ORANGE, 0.18));
    }

    private static void layer(Frame frame, double from, double to, Color colour) {
        double x = frame.x(from);
        Rectangle2D area = frame.area();
        frame.page().fill(new Rectangle2D.Double(x, area.getY(), frame.x(to) - x, area.getHeight()), colour);
    }

    /// The names of the layers above them, and the value at the interface beside its point.
    private void names(Frame frame) {
        Rectangle2D area = frame.area();
        double x = frame.x(film);
        double top = area.getY() - 5;
        frame.page()
                .text(Label.of(FigureText.name(device.set().name())), area.getX(), top, Anchor.BASE_LEFT, Palette.BLUE);
        frame.page()
                .text(Label.of(FigureText.nucleus(device)), area.getMaxX(), top, Anchor.BASE_RIGHT, Palette.VERMILION);
        double surface = values[POINTS - 1];
        boolean up = surface > 0;
        double mu = device.film().spinAccumulationJoule(device.si(DeviceParameter.CURRENT));
        frame.page()
                .text(
                        Label.of(FigureText.equation("*μ*(*d*)", mu, energyUnit.text())),
                        x - 3,
                        frame.y(surface) + (up ? -5 : 5),
                        up ? Anchor.BASE_RIGHT : Anchor.TOP_RIGHT,
                        Palette.INK);
    }
}
