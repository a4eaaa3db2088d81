package org.nsot.paper.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.nsot.figure.Anchor;
import org.nsot.figure.Camera;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Scene;
import org.nsot.hyperfine.Vector;

/// Collects the parts of a drawing in space.
final class Sketch {
    static final Vector ORIGIN = new Vector(0, 0, 0);

    private static final int CURVE_POINTS = 181;

    private final List<Scene.Thing> things = new ArrayList<>();

    Sketch arrow(Vector to, Color colour, double shaftPt) {
        return arrow(ORIGIN, to, colour, shaftPt);
    }

    Sketch arrow(Vector from, Vector to, Color colour, double shaftPt) {
        things.add(new Scene.Arrow(from, to, colour, shaftPt));
        return this;
    }

    Sketch helper(Vector... points) {
        things.add(new Scene.Path(List.of(points), Pen.dashed(Palette.GREY, 0.5)));
        return this;
    }

    Sketch curve(double from, double to, Pen pen, DoubleFunction<Vector> place) {
        things.add(new Scene.Path(
                IntStream.range(0, CURVE_POINTS)
                        .mapToObj(i -> place.apply(from + (to - from) * i / (CURVE_POINTS - 1)))
                        .toList(),
                pen));
        return this;
    }

    Sketch ball(double radius, Color colour) {
        things.add(new Scene.Ball(ORIGIN, radius, colour));
        return this;
    }

    Sketch text(String text, Vector at, Anchor anchor, double rightPt, double downPt, Color colour) {
        things.add(new Scene.Text(text, at, anchor, rightPt, downPt, colour));
        return this;
    }

    Scene seen(Camera camera, double pointsPerUnit, Vector centre) {
        return new Scene(camera, pointsPerUnit, centre, things);
    }
}
