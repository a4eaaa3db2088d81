package org.nsot.export.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;
import org.nsot.hyperfine.Vector;

/// A small map whose values tell cell and component, in slabs of a given number of layers,
/// all times `scale`.
record TestMap(Grid grid, Precision precision, int layersAtOnce, double scale) implements SlabSource {
    static final Grid ALONG_AXES = new Grid(
            new Vector(-1e-9, 2e-10, 3e-9),
            new Vector(1e-10, 0, 0),
            new Vector(0, 2e-10, 0),
            new Vector(0, 0, 3e-10),
            5,
            4,
            3);
    static final Grid OBLIQUE = new Grid(
            new Vector(0, 1e-9, 0),
            new Vector(1e-10, 1e-10, 0),
            new Vector(-1e-10, 1e-10, 0),
            new Vector(0, 0, -2e-10),
            3,
            4,
            5);

    TestMap(Grid grid, Precision precision, int layersAtOnce) {
        this(grid, precision, layersAtOnce, 1);
    }

    static FieldDescription description() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("program", "nsot test");
        notes.put("formulation", "derived");
        notes.put("nucleus", "cell (2, 2, 1): average over the cell");
        notes.put("lattice", "a = 2 Å, \"quoted\" <&>");
        return new FieldDescription("Magnetization around a nucleus", "M", notes);
    }

    /// Awkward numbers: signs, a third, sizes over many decades.
    static double value(int c, long cell) {
        return (cell % 2 == 0 ? 1 : -1) * Math.pow(10, (cell % 7) * 4 - 14) * (cell + 1) / 3.0 + c;
    }

    @Override
    public String unit() {
        return "A/m";
    }

    @Override
    public void forEach(Consumer<? super Slab> consumer) {
        for (int k = 0; k < grid.n3(); k += layersAtOnce) {
            int layers = Math.min(layersAtOnce, grid.n3() - k);
            double[][] v = new double[3][layers * grid.cellsPerLayer() + 1];
            for (int c = 0; c < 3; c++) {
                for (int i = 0; i < layers * grid.cellsPerLayer(); i++) {
                    v[c][i] = scale * value(c, (long) k * grid.cellsPerLayer() + i);
                }
                v[c][layers * grid.cellsPerLayer()] = Double.NaN;
            }
            consumer.accept(
                    precision == Precision.DOUBLE
                            ? new Slab.OfDouble(k, layers, v[0], v[1], v[2])
                            : new Slab.OfFloat(k, layers, single(v[0]), single(v[1]), single(v[2])));
        }
    }

    private static float[] single(double[] values) {
        float[] single = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            single[i] = (float) values[i];
        }
        return single;
    }
}
