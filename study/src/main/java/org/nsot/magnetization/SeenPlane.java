package org.nsot.magnetization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.MagnetizationMap;
import org.nsot.engine.parallel.Workers;
import org.nsot.figure.ArrowField;
import org.nsot.figure.Field;
import org.nsot.hyperfine.Vector;

/// A computed plane: M at its cells.
final class SeenPlane {
    private static final int MOST_CELLS = 400;
    private static final int ARROWS = 16;

    private final MapRegion region;
    private final Grid grid;
    private final Vector[] values;
    private final Grid coarse;
    private final Vector[] arrows;

    private SeenPlane(MapScenario scenario, int across, int up, Workers workers) {
        this.region = scenario.region().plane(across, up, MOST_CELLS);
        this.grid = region.seen();
        this.values = values(scenario.map(grid, workers));
        this.coarse = scenario.region().plane(across, up, ARROWS).seen();
        this.arrows = values(scenario.map(coarse, workers));
    }

    /// The plane of two of the region's axes.
    static SeenPlane of(MapScenario scenario, int across, int up, Workers workers) {
        return new SeenPlane(scenario, across, up, workers);
    }

    private static Vector[] values(MagnetizationMap map) {
        Vector[] values = new Vector[map.grid().cellsPerLayer()];
        map.forEach(slab -> {
            for (int cell = 0; cell < values.length; cell++) {
                values[cell] = new Vector(slab.value(0, cell), slab.value(1, cell), slab.value(2, cell));
            }
        });
        return values;
    }

    /// Its unit vectors: across, up, and normal to it towards the reader.
    List<Vector> axes() {
        return region.axes();
    }

    /// Where it lies along its normal, in metres.
    double height() {
        return region.centre().dot(axes().get(2));
    }

    /// How far it reaches along an axis, in metres from the origin of space.
    double[] reach(int axis) {
        double middle = region.centre().dot(axes().get(axis));
        double half = region.sizes().get(axis) / 2;
        return new double[] {middle - half, middle + half};
    }

    /// Whether a place is in the plane and within its edges.
    boolean holds(Vector place) {
        Vector from = place.plus(region.centre().times(-1));
        for (int axis = 0; axis < 3; axis++) {
            double reach =
                    axis == 2 ? 1e-3 * region.sizes().get(2) : region.sizes().get(axis) / 2;
            if (Math.abs(from.dot(axes().get(axis))) > reach) {
                return false;
            }
        }
        return true;
    }

    /// |M . direction| in every cell.
    double[] magnitudes(Vector direction) {
        return Arrays.stream(values)
                .mapToDouble(m -> Math.abs(m.dot(direction)))
                .toArray();
    }

    /// The length of the part of M in the plane, in every cell.
    double[] inPlane() {
        return Arrays.stream(values)
                .mapToDouble(m -> Math.hypot(m.dot(axes().get(0)), m.dot(axes().get(1))))
                .toArray();
    }

    /// M . direction as a field over the plane.
    ///
    /// @param length   factor on lengths in metres
    /// @param strength factor on M in A/m
    Field field(Vector direction, double length, double strength) {
        double[][] shown = new double[grid.n2()][grid.n1()];
        for (int cell = 0; cell < values.length; cell++) {
            shown[Math.floorDiv(cell, grid.n1())][cell % grid.n1()] = strength * values[cell].dot(direction);
        }
        double[] first = edges(0, length);
        double[] second = edges(1, length);
        return new Field(first[0], first[1], second[0], second[1], shown);
    }

    /// The centres of the first and the last cell along an axis.
    private double[] edges(int axis, double length) {
        double[] reach = reach(axis);
        double half = region.sizes().get(axis) / region.cells().get(axis) / 2;
        return new double[] {length * (reach[0] + half), length * (reach[1] - half)};
    }

    /// Arrows of the part in the plane, as far as it is above `least` in A/m.
    List<ArrowField.Arrow> arrows(double length, double strength, double least) {
        List<ArrowField.Arrow> seen = new ArrayList<>();
        for (int cell = 0; cell < arrows.length; cell++) {
            double a = arrows[cell].dot(axes().get(0));
            double u = arrows[cell].dot(axes().get(1));
            if (Math.hypot(a, u) > least) {
                Vector place = coarse.centre(cell % coarse.n1(), Math.floorDiv(cell, coarse.n1()), 0);
                seen.add(new ArrowField.Arrow(
                        length * place.dot(axes().get(0)),
                        length * place.dot(axes().get(1)),
                        strength * a,
                        strength * u));
            }
        }
        return seen;
    }

    /// Place and M of every cell.
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (int cell = 0; cell < values.length; cell++) {
            Vector place = grid.centre(cell % grid.n1(), Math.floorDiv(cell, grid.n1()), 0);
            Vector m = values[cell];
            rows.add(List.of(place.x(), place.y(), place.z(), m.x(), m.y(), m.z()));
        }
        return rows;
    }
}
