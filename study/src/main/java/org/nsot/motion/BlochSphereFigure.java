package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.Camera;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ColourMap;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Key;
import org.nsot.figure.Label;
import org.nsot.figure.Scene;
import org.nsot.hyperfine.Vector;

/// The path of m in the unit sphere, coloured by time.
public final class BlochSphereFigure {
    private static final double HEIGHT_MM = 66;
    private static final double POINTS_PER_UNIT = 72;
    private static final Vector CENTRE = new Vector(0, 0, 0.03);
    private static final Camera CAMERA = new Camera(35, 20);

    private BlochSphereFigure() {}

    /// Draws a path.
    ///
    /// @param id           name of the files, without ending
    /// @param path         two instants or more; |m| up to 1
    /// @param accumulation the direction of mu, if there is one
    /// @param metadata     title, formulation and parameters
    /// @throws org.nsot.errors.Refusal NSOT-101 if the path has fewer than two instants
    public static ComputedFigure of(
            String id, Trajectory path, Optional<Vector> accumulation, FigureMetadata metadata) {
        double[] time = new NamedPath(metadata.title(), path).path().timeSecond();
        double end = time[time.length - 1];
        DisplayUnit unit = DisplayUnit.seconds(end);
        Axis colour = Axis.linear("*t* (" + unit.text() + ")", unit.of(time[0]), unit.of(end));
        BlochSphere sphere = new BlochSphere(CAMERA);
        accumulation.ifPresent(sphere::accumulation);
        sphere.path(path);
        Scene scene = new Scene(CAMERA, POINTS_PER_UNIT, CENTRE, sphere.things());
        ColourBar bar = new ColourBar(ColourMap.VIRIDIS, colour, false, false);
        Figure figure = new Figure(
                metadata,
                Figure.ONE_COLUMN_MM,
                HEIGHT_MM,
                List.of(
                        new Part(scene, 0, 0, 68, HEIGHT_MM),
                        new Part(bar, 70, 10, 14, 38),
                        new Part((page, area) -> key(accumulation.isPresent()).draw(page, area), 69, 53, 0, 0)));
        DataTable data = DataTable.ofColumns(
                List.of("t (s)", "m_x (1)", "m_y (1)", "m_z (1)"), List.of(time, path.x(), path.y(), path.z()));
        return new ComputedFigure(id, metadata.title(), caption(metadata, accumulation.isPresent()), figure, data);
    }

    /// Beside the sphere, where no path can be in its way.
    private static Key key(boolean arrow) {
        List<Key.Entry> entries = new ArrayList<>(List.of(
                Key.symbol(Label.of("start"), BlochSphere.START), Key.symbol(Label.of("end"), BlochSphere.END)));
        if (arrow) {
            entries.add(Key.arrow(Label.of("*μ*"), BlochSphere.ACCUMULATION));
        }
        return new Key(entries, 0);
    }

    private static String caption(FigureMetadata metadata, boolean arrow) {
        return metadata.title() + ". The path of m in the unit sphere, coloured by time, from the open to the full"
                + " circle; pale where it runs farther from the reader than the centre."
                + (arrow ? " Arrow: direction of the spin accumulation μ." : "");
    }
}
