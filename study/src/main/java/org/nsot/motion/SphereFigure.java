package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.figure.Anchor;
import org.nsot.figure.Axis;
import org.nsot.figure.Camera;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ColourMap;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Scene;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Unit;

/// The path of m in the unit sphere, coloured by time.
final class SphereFigure {
    private static final String TITLE = "Path of a nuclear spin on the Bloch sphere";
    private static final double HEIGHT_MM = 72;
    private static final double SPHERE_MM = 68;
    private static final double POINTS_PER_UNIT = 76;
    private static final int SEGMENTS = 72;
    private static final int MOST_PIECES = 3000;
    private static final Camera CAMERA = new Camera(35, 18);

    private final Motion motion;
    private final Trajectory path;
    private final List<Scene.Thing> things = new ArrayList<>();

    private SphereFigure(Motion motion) {
        this.motion = motion;
        this.path = motion.paths().getFirst().path();
    }

    static ComputedFigure of(Motion motion) {
        return new SphereFigure(motion).build();
    }

    private ComputedFigure build() {
        sphere();
        axes();
        path();
        double seconds = path.timeSecond()[path.length() - 1];
        Unit unit = Unit.suited(seconds, "s");
        ColourBar bar = new ColourBar(
                ColourMap.VIRIDIS, Axis.linear("*t* (" + unit + ")", 0, unit.numberOf(seconds)), false, false);
        Figure figure = new Figure(
                MotionFigures.metadata(TITLE, motion),
                Figure.ONE_COLUMN_MM,
                HEIGHT_MM,
                List.of(
                        new Figure.Part(
                                new Scene(CAMERA, POINTS_PER_UNIT, new Vector(0, 0, 0), things),
                                0,
                                0,
                                SPHERE_MM,
                                HEIGHT_MM),
                        new Figure.Part(bar, SPHERE_MM, 14, 16, 44)));
        return new ComputedFigure(
                "motion-sphere",
                TITLE,
                "The path of m (" + motion.paths().getFirst().name()
                        + ") in the unit sphere, coloured by time, from the open to the full mark; the arrow is along mu.",
                figure,
                PathTable.of(List.of(motion.paths().getFirst())));
    }

    private void sphere() {
        Pen pen = Pen.solid(Palette.tint(Palette.GREY, 0.35), 0.4);
        circle(pen, t -> new Vector(Math.cos(t), Math.sin(t), 0));
        circle(pen, t -> new Vector(Math.cos(t), 0, Math.sin(t)));
        circle(pen, t -> new Vector(0, Math.cos(t), Math.sin(t)));
        Vector towards = viewer();
        Vector e1 = new Vector(-Math.sin(azimuth()), Math.cos(azimuth()), 0);
        Vector e2 = towards.cross(e1);
        circle(Pen.solid(Palette.GREY, 0.6), t -> e1.times(Math.cos(t)).plus(e2.times(Math.sin(t))));
    }

    private static double azimuth() {
        return Math.toRadians(CAMERA.azimuthDegrees());
    }

    private static Vector viewer() {
        double elevation = Math.toRadians(CAMERA.elevationDegrees());
        return new Vector(
                Math.cos(azimuth()) * Math.cos(elevation),
                Math.sin(azimuth()) * Math.cos(elevation),
                Math.sin(elevation));
    }

    private void circle(Pen pen, DoubleFunction<Vector> point) {
        for (int i = 0; i < SEGMENTS; i++) {
            things.add(new Scene.Path(
                    List.of(point.apply(2 * Math.PI * i / SEGMENTS), point.apply(2 * Math.PI * (i + 1) / SEGMENTS)),
                    pen));
        }
    }

    private void axes() {
        axis(new Vector(1, 0, 0), "*x*");
        axis(new Vector(0, 1, 0), "*y*");
        axis(new Vector(0, 0, 1), "*z*");
        Vector mu = motion.scenario().direction();
        double sign = hasMu() ? Math.signum(motion.scenario().spinAccumulationJoule()) : 1;
        Vector along = mu.times(sign);
        things.add(new Scene.Arrow(along.times(1.04), along.times(1.3), Palette.GREEN, 1.2));
        things.add(new Scene.Text(hasMu() ? "*μ*" : "*u*", along.times(1.3), Anchor.LEFT, 6, 0, Palette.GREEN));
    }

    private boolean hasMu() {
        return !motion.scenario().isOfRate();
    }

    private void axis(Vector along, String name) {
        things.add(
                new Scene.Path(List.of(new Vector(0, 0, 0), along), Pen.solid(Palette.tint(Palette.GREY, 0.6), 0.5)));
        things.add(new Scene.Text(name, along.times(1.12), Anchor.CENTRE, 0, 0, Palette.INK));
    }

    private void path() {
        int stride = Math.max(1, path.length() / MOST_PIECES);
        int last = path.length() - 1;
        for (int i = 0; i < last; i += stride) {
            Color colour = ColourMap.VIRIDIS.at((double) i / last);
            things.add(new Scene.Path(List.of(at(i), at(Math.min(i + stride, last))), Pen.solid(colour, 1.1)));
        }
        things.add(new Scene.Ball(at(0), 0.03, Palette.GREY));
        things.add(new Scene.Ball(at(last), 0.035, Palette.VERMILION));
    }

    private Vector at(int i) {
        return new Vector(path.x()[i], path.y()[i], path.z()[i]);
    }
}
