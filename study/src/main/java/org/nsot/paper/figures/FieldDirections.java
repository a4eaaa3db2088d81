package org.nsot.paper.figures;

import java.awt.Color;
import org.nsot.figure.Anchor;
import org.nsot.figure.Camera;
import org.nsot.figure.Drawing;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.hyperfine.Vector;

/// The directions of mu along y and B along z, as seen on a plane: an arrow, a dot in a ring towards the reader, or a
/// cross in a ring away from the reader.
final class FieldDirections {
    private static final double LENGTH = 1;
    private static final double RING = 0.24;
    private static final double LINE_PT = 0.6;

    private FieldDirections() {}

    static Drawing on(Plane plane) {
        Sketch sketch = new Sketch();
        add(sketch, plane, Plane.Direction.Y, "**μ**", Palette.GREEN);
        add(sketch, plane, Plane.Direction.Z, "**B**", Palette.BLUE);
        Vector middle = plane.across().unit().plus(plane.up().unit()).times(0.5);
        return sketch.seen(camera(plane), 15, middle);
    }

    private static Camera camera(Plane plane) {
        return switch (plane) {
            case XY -> new Camera(-90, 90);
            case XZ -> new Camera(-90, 0);
            case YZ -> new Camera(0, 0);
        };
    }

    private static void add(Sketch sketch, Plane plane, Plane.Direction direction, String name, Color colour) {
        if (direction == plane.across()) {
            sketch.arrow(direction.unit().times(LENGTH), colour, 0.8)
                    .text(name, direction.unit().times(LENGTH), Anchor.TOP, -3, 4, colour);
        } else if (direction == plane.up()) {
            sketch.arrow(direction.unit().times(LENGTH), colour, 0.8)
                    .text(name, direction.unit().times(LENGTH), Anchor.LEFT, 3, 2, colour);
        } else {
            ring(sketch, plane, direction, colour);
            sketch.text(name, Sketch.ORIGIN, Anchor.LEFT, 5.5, 0, colour);
        }
    }

    private static void ring(Sketch sketch, Plane plane, Plane.Direction direction, Color colour) {
        Pen pen = Pen.solid(colour, LINE_PT);
        sketch.curve(0, 2 * Math.PI, pen, angle -> plane.point(RING * Math.cos(angle), RING * Math.sin(angle)));
        if (plane.towardsReader().dot(direction.unit()) > 0) {
            sketch.ball(0.09, colour);
        } else {
            double end = RING * Math.sqrt(0.5);
            sketch.curve(-end, end, pen, t -> plane.point(t, t)).curve(-end, end, pen, t -> plane.point(t, -t));
        }
    }
}
