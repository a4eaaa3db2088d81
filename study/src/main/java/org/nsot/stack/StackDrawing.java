package org.nsot.stack;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.Camera;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.Label;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Scene;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.scenario.Unit;

/// The layers with the values of the user: a counterpart of figure 1 of `cahaya2023`.
///
/// Not to scale. x is along the strip, y along u, the direction of the spins that a positive current drives up for a
/// positive spin Hall angle, z from the substrate to the nuclei.
final class StackDrawing {
    private static final String TITLE = "The stack";
    private static final double HEIGHT_MM = 66;
    private static final double SCENE_MM = 121;
    private static final double LEGEND_MM = 125;
    private static final double POINTS_PER_UNIT = 42;
    private static final Camera CAMERA = new Camera(-66, 21);
    private static final double LONG = 2.2;
    private static final double DEEP = 1;
    private static final double FILM = 0.9;
    private static final double LAYER = 1.8;
    private static final double SUBSTRATE = -0.35;
    private static final double NEARER = 10;

    private static final String CAPTION =
            "The injector, whose current j drives spins towards its surfaces, and above it the layer of nuclei, with the"
                    + " spin accumulation μ at their interface. Small arrows: spins of the electrons in the injector and of"
                    + " the nuclei in the layer. Not to scale.";

    private final DeviceScenario device;
    private final List<Scene.Thing> things = new ArrayList<>();

    private StackDrawing(DeviceScenario device) {
        this.device = device;
    }

    static ComputedFigure of(DeviceScenario device) {
        return new StackDrawing(device).build();
    }

    private ComputedFigure build() {
        Figure figure = new Figure(
                StackFigures.metadata(TITLE, List.of(), device),
                Figure.TWO_COLUMNS_MM,
                HEIGHT_MM,
                List.of(
                        new Part(scene(), 0, 0, SCENE_MM, HEIGHT_MM),
                        new Part(this::legend, LEGEND_MM, 0, Figure.TWO_COLUMNS_MM - LEGEND_MM, HEIGHT_MM)));
        return new ComputedFigure("device-stack", TITLE, CAPTION, figure, data());
    }

    private DataTable data() {
        List<List<Object>> rows = new ArrayList<>();
        device.values().forEach((parameter, value) -> rows.add(row(parameter, value)));
        return new DataTable(List.of("quantity", "value", "unit", "source"), rows);
    }

    private static List<Object> row(DeviceParameter parameter, Value value) {
        String unit = String.valueOf(parameter.unit());
        return List.of(parameter.label(), Unit.of(unit).numberOf(value.si()), unit, value.source());
    }

    private Scene scene() {
        box(SUBSTRATE, 0, Palette.tint(Palette.GREY, 0.35));
        box(0, FILM, Palette.tint(Palette.SKY, 0.45));
        box(FILM, LAYER, Palette.tint(Palette.ORANGE, 0.4));
        current();
        electrons();
        nuclei();
        fields();
        sizes();
        return new Scene(CAMERA, POINTS_PER_UNIT, new Vector(0.2, 0, 0.95), things);
    }

    /// The three faces of a layer that are seen.
    private void box(double low, double high, Color colour) {
        face(Palette.tint(colour, 0.75), at(-1, -1, high), at(1, -1, high), at(1, 1, high), at(-1, 1, high));
        face(colour, at(-1, -1, low), at(1, -1, low), at(1, -1, high), at(-1, -1, high));
        face(Palette.tint(colour, 1.25 / 1.4), at(1, -1, low), at(1, 1, low), at(1, 1, high), at(1, -1, high));
    }

    private void face(Color colour, Vector... corners) {
        things.add(new Scene.Face(List.of(corners), colour));
        List<Vector> closed = new ArrayList<>(List.of(corners));
        closed.add(corners[0]);
        things.add(new Scene.Path(closed, Pen.solid(Color.WHITE, 0.7)));
    }

    private static Vector at(double x, double y, double z) {
        return new Vector(LONG * x, DEEP * y, z);
    }

    private void arrow(Vector middle, Vector half, Color colour, double shaftPt) {
        things.add(new Scene.Arrow(middle.plus(half.times(-1)), middle.plus(half), colour, shaftPt));
    }

    private void text(String text, Vector at, Anchor anchor, double rightPt, double downPt, Color colour) {
        things.add(new Scene.Text(text, at, anchor, rightPt, downPt, colour));
    }

    /// A place moved towards the viewer, so that it is drawn before the faces; a view without perspective shows no
    /// other difference.
    private static Vector near(Vector place) {
        double azimuth = Math.toRadians(CAMERA.azimuthDegrees());
        return place.plus(new Vector(Math.cos(azimuth), Math.sin(azimuth), 0).times(NEARER))
                .plus(new Vector(0, 0, NEARER * Math.tan(Math.toRadians(CAMERA.elevationDegrees()))));
    }

    private void current() {
        double sign = Math.signum(device.si(DeviceParameter.CURRENT));
        Vector middle = near(at(0, -1, FILM / 2));
        arrow(middle, new Vector(0.6 * sign, 0, 0), Palette.INK, 2);
        text("**j**", middle.plus(new Vector(-0.72 * sign, 0, 0)), Anchor.CENTRE, 0, 0, Palette.INK);
    }

    /// Spins at the two surfaces of the film, seen on its front.
    private void electrons() {
        double up = Math.signum(device.point().spinAccumulationJoule());
        for (int i = -4; i <= 4; i++) {
            spin(near(at(0.21 * i, -1, FILM - 0.15)), up);
            spin(near(at(0.21 * i, -1, 0.15)), -up);
        }
    }

    private void spin(Vector place, double sign) {
        things.add(new Scene.Ball(place, 0.05, Palette.BLUE));
        arrow(place, new Vector(0, 0.26 * sign, 0), Palette.BLUE, 0.9);
    }

    private void nuclei() {
        for (int i = -4; i <= 4; i++) {
            Vector place = near(at(0.21 * i, -1, (FILM + LAYER) / 2));
            double turn = 2.4 * i;
            arrow(place, new Vector(0.2 * Math.sin(turn), 0, 0.24 * Math.cos(turn)), Palette.INK, 1);
            things.add(new Scene.Ball(place, 0.09, Palette.VERMILION));
        }
    }

    /// mu at the edge of the interface and B on the upper face, both along u.
    private void fields() {
        double mu = device.point().spinAccumulationJoule();
        double field = device.si(DeviceParameter.FIELD);
        arrow(near(at(1, 0, FILM)), new Vector(0, 0.85 * Math.signum(mu), 0), Palette.GREEN, 1.8);
        text(FigureText.equation("*μ*(*d*)", mu, "eV"), near(at(1, 1, FILM)), Anchor.LEFT, 4, -3, Palette.GREEN);
        arrow(near(at(0, 0.4, LAYER)), new Vector(0, 0.9 * Math.signum(field), 0), Palette.PURPLE, 1.8);
        text(
                FigureText.of("*B*", device, DeviceParameter.FIELD),
                at(0, 1.3, LAYER),
                Anchor.LEFT,
                5,
                -3,
                Palette.PURPLE);
    }

    private void sizes() {
        size(0, FILM, FigureText.of("*d*", device, DeviceParameter.THICKNESS));
        size(FILM, LAYER, FigureText.of("*d*_N", device, DeviceParameter.LAYER_THICKNESS));
    }

    private void size(double low, double high, String text) {
        Vector bottom = new Vector(-LONG - 0.12, -DEEP, low + 0.03);
        Vector top = new Vector(-LONG - 0.12, -DEEP, high - 0.03);
        Vector middle = bottom.plus(top).times(0.5);
        things.add(new Scene.Arrow(middle, bottom, Palette.INK, 0.6));
        things.add(new Scene.Arrow(middle, top, Palette.INK, 0.6));
        text(text, middle, Anchor.RIGHT, -4, 0, Palette.INK);
    }

    /// The values of each layer, from the uppermost to the lowest.
    private void legend(Page page, Rectangle2D area) {
        double y = area.getY() + 15;
        for (LayerText layer : LayerText.all(device)) {
            page.fill(new Rectangle2D.Double(area.getX(), y - 6, 7, 7), layer.colour());
            page.text(Label.of(layer.heading()), area.getX() + 12, y, Anchor.BASE_LEFT, Palette.INK);
            for (String line : layer.lines()) {
                y += 11;
                page.text(Label.of(line), area.getX() + 12, y, Anchor.BASE_LEFT, Palette.GREY);
            }
            y += 17;
        }
    }
}
