package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.figure.Anchor;
import org.nsot.figure.Camera;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Points.Symbol;
import org.nsot.figure.Scene;
import org.nsot.hyperfine.Vector;

/// The unit sphere with axes and great circles, and what is drawn into it.
final class BlochSphere {
    /// Symbol of the first point.
    static final Symbol START = Symbol.EMPTY_CIRCLE;

    /// Symbol of the last point.
    static final Symbol END = Symbol.FULL_CIRCLE;

    /// Colour of the spin accumulation.
    static final Color ACCUMULATION = Palette.VERMILION;

    private static final Vector ORIGIN = new Vector(0, 0, 0);
    private static final int CIRCLE_POINTS = 180;
    private static final double AXIS_REACH = 1.22;
    private static final double ARROW_LENGTH = 0.62;
    private static final Pen FRONT = Pen.solid(Palette.tint(Palette.GREY, 0.75), 0.5);
    private static final Pen BACK = Pen.solid(Palette.tint(Palette.GREY, 0.35), 0.4);
    private static final Pen RIM = Pen.solid(Palette.tint(Palette.GREY, 0.85), 0.6);

    private final Camera camera;
    private final List<Scene.Thing> things = new ArrayList<>();

    BlochSphere(Camera camera) {
        this.camera = camera;
        rim();
        circle(a -> new Vector(Math.cos(a), Math.sin(a), 0));
        circle(a -> new Vector(Math.cos(a), 0, Math.sin(a)));
        circle(a -> new Vector(0, Math.cos(a), Math.sin(a)));
        axis("*x*", new Vector(1, 0, 0), Anchor.TOP, 0, 2);
        axis("*y*", new Vector(0, 1, 0), Anchor.LEFT, 2, 0);
        axis("*z*", new Vector(0, 0, 1), Anchor.BASE, 0, -2);
    }

    List<Scene.Thing> things() {
        return things;
    }

    /// The great circle across the direction of view.
    private void rim() {
        double azimuth = Math.toRadians(camera.azimuthDegrees());
        double elevation = Math.toRadians(camera.elevationDegrees());
        Vector right = new Vector(-Math.sin(azimuth), Math.cos(azimuth), 0);
        Vector back = new Vector(-Math.cos(azimuth), -Math.sin(azimuth), 0);
        Vector up = back.times(Math.sin(elevation)).plus(new Vector(0, 0, Math.cos(elevation)));
        things.add(new Scene.Path(round(a -> right.times(Math.cos(a)).plus(up.times(Math.sin(a)))), RIM));
    }

    /// A great circle, lighter where it is behind.
    private void circle(DoubleFunction<Vector> place) {
        List<Vector> points = round(place);
        for (int i = 1; i < points.size(); i++) {
            List<Vector> piece = List.of(points.get(i - 1), points.get(i));
            boolean behind = camera.nearness(points.get(i - 1).plus(points.get(i))) < 0;
            things.add(new Scene.Path(piece, behind ? BACK : FRONT));
        }
    }

    private static List<Vector> round(DoubleFunction<Vector> place) {
        List<Vector> points = new ArrayList<>();
        for (int i = 0; i <= CIRCLE_POINTS; i++) {
            points.add(place.apply(2 * Math.PI * i / CIRCLE_POINTS));
        }
        return points;
    }

    private void axis(String name, Vector direction, Anchor anchor, double rightPt, double downPt) {
        Vector tip = direction.times(AXIS_REACH);
        things.add(new Scene.Path(List.of(ORIGIN, direction.times(-1)), BACK));
        things.add(new Scene.Path(List.of(direction, ORIGIN), FRONT));
        things.add(new Scene.Arrow(direction, tip, Palette.GREY, 0.7));
        things.add(new Scene.Text(name, tip, anchor, rightPt, downPt, Palette.INK));
    }

    /// An arrow from the centre.
    void accumulation(Vector direction) {
        Vector tip = direction.times(ARROW_LENGTH / direction.norm());
        things.add(new Scene.Arrow(ORIGIN, tip, ACCUMULATION, 1.6));
    }

    /// The path with its start and its end.
    void path(Trajectory path) {
        things.addAll(new ColouredPath(camera, path).pieces());
        things.add(new Scene.Marker(place(path, 0), START, Palette.INK));
        things.add(new Scene.Marker(place(path, path.length() - 1), END, Palette.INK));
    }

    static Vector place(Trajectory path, int i) {
        return new Vector(path.x()[i], path.y()[i], path.z()[i]);
    }
}
