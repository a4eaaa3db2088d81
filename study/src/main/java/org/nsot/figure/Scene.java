package org.nsot.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.nsot.hyperfine.Vector;

/// A schematic drawing in space: far things first, symbols and labels last.
///
/// @param camera    direction of view
/// @param pointsPerUnit length of a unit seen across, in points
/// @param centre    point of space in the middle of the area
/// @param things    what is drawn
public record Scene(Camera camera, double pointsPerUnit, Vector centre, List<Thing> things) implements Drawing {
    /// Things that are equally near within a step are drawn in the order given.
    private static final double NEARNESS_STEPS = 1e6;

    /// Something in space.
    public sealed interface Thing {
        /// The point by which near and far are told apart.
        Vector middle();
    }

    /// An arrow.
    public record Arrow(Vector from, Vector to, Color colour, double shaftPt) implements Thing {
        @Override
        public Vector middle() {
            return from.plus(to).times(0.5);
        }
    }

    /// A line through points.
    public record Path(List<Vector> points, Pen pen) implements Thing {
        @Override
        public Vector middle() {
            return points.get(points.size() / 2);
        }
    }

    /// A filled flat shape, as a translucent plane.
    public record Face(List<Vector> corners, Color colour) implements Thing {
        @Override
        public Vector middle() {
            return corners.stream().reduce(new Vector(0, 0, 0), Vector::plus).times(1.0 / corners.size());
        }
    }

    /// A shaded ball.
    public record Ball(Vector middle, double radius, Color colour) implements Thing {}

    /// A symbol of a diagram, as large as there.
    public record Marker(Vector middle, Points.Symbol symbol, Color colour) implements Thing {}

    /// A label, moved by the given points to the right and downwards.
    public record Text(String text, Vector middle, Anchor anchor, double rightPt, double downPt, Color colour)
            implements Thing {}

    /// Copies the things.
    public Scene {
        things = List.copyOf(things);
    }

    @Override
    public void draw(Page page, Rectangle2D area) {
        Comparator<Thing> farFirst = Comparator.comparing(
                        (Thing thing) -> thing instanceof Text || thing instanceof Marker)
                .thenComparingLong(
                        thing -> Math.round(camera.see(thing.middle()).nearness() * NEARNESS_STEPS));
        things.stream().sorted(farFirst).forEach(thing -> draw(page, area, thing));
    }

    private void draw(Page page, Rectangle2D area, Thing thing) {
        switch (thing) {
            case Arrow arrow -> {
                Point2D tail = place(area, arrow.from);
                Point2D head = place(area, arrow.to);
                page.fill(
                        ArrowShape.between(tail.getX(), tail.getY(), head.getX(), head.getY(), arrow.shaftPt),
                        arrow.colour);
            }
            case Path path -> page.stroke(outline(area, path.points), path.pen);
            case Face face -> {
                Path2D outline = outline(area, face.corners);
                outline.closePath();
                page.fill(outline, face.colour);
            }
            case Ball ball -> drawBall(page, place(area, ball.middle), ball.radius * pointsPerUnit, ball.colour);
            case Marker marker -> {
                Point2D at = place(area, marker.middle);
                marker.symbol.draw(page, at.getX(), at.getY(), marker.colour);
            }
            case Text text -> {
                Point2D at = place(area, text.middle);
                page.textOnRim(
                        Label.of(text.text),
                        at.getX() + text.rightPt,
                        at.getY() + text.downPt,
                        text.anchor,
                        text.colour);
            }
        }
    }

    private static void drawBall(Page page, Point2D middle, double radius, Color colour) {
        int rings = 12;
        for (int ring = 0; ring < rings; ring++) {
            double inwards = (double) ring / rings;
            page.disc(
                    middle.getX() - 0.3 * inwards * radius,
                    middle.getY() - 0.3 * inwards * radius,
                    radius * (1 - inwards),
                    Palette.tint(colour, 1 - 0.6 * inwards));
        }
    }

    private Point2D place(Rectangle2D area, Vector point) {
        Camera.Seen seen = camera.see(point.plus(centre.times(-1)));
        return new Point2D.Double(
                area.getCenterX() + pointsPerUnit * seen.right(), area.getCenterY() - pointsPerUnit * seen.up());
    }

    private Path2D outline(Rectangle2D area, List<Vector> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Point2D at = place(area, points.get(i));
            if (i == 0) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        return path;
    }
}
