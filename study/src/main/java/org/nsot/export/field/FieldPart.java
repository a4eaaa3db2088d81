package org.nsot.export.field;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A plane, a line or a cell of a map in a file, as a map of its own: one layer after the other is read.
///
/// @param file  the file
/// @param header what it says of its map
/// @param kept  for each of the three indices the one that is kept, or none for all
public record FieldPart(Path file, FieldHeader header, List<OptionalInt> kept) implements SlabSource {
    /// @throws Refusal NSOT-612 if the map has no such index
    public FieldPart {
        kept = List.copyOf(kept);
        for (int axis = 0; axis < 3; axis++) {
            int cells = cells(header.grid(), axis);
            if (kept.get(axis).isPresent() && kept.get(axis).getAsInt() >= cells) {
                throw new Refusal(
                        ErrorCode.MAPS_DO_NOT_FIT,
                        "ijk".charAt(axis) + " = " + kept.get(axis).getAsInt() + " of " + file,
                        "0 to " + (cells - 1),
                        "take an index that the map has");
            }
        }
    }

    /// A part of the map in a file.
    ///
    /// @throws Refusal as [FieldReader#open] does, and NSOT-612 if the map has no such index
    public static FieldPart of(Path file, OptionalInt i, OptionalInt j, OptionalInt k) {
        try (FieldReader reader = FieldReader.open(file)) {
            return new FieldPart(file, reader.header(), List.of(i, j, k));
        }
    }

    private static int cells(Grid grid, int axis) {
        return axis == 0 ? grid.n1() : axis == 1 ? grid.n2() : grid.n3();
    }

    private int from(int axis) {
        return kept.get(axis).orElse(0);
    }

    private int count(int axis) {
        return kept.get(axis).isPresent() ? 1 : cells(header.grid(), axis);
    }

    @Override
    public Grid grid() {
        Grid whole = header.grid();
        return new Grid(
                whole.centre(from(0), from(1), from(2)),
                whole.e1(),
                whole.e2(),
                whole.e3(),
                count(0),
                count(1),
                count(2));
    }

    @Override
    public String unit() {
        return header.unit();
    }

    @Override
    public Precision precision() {
        return header.precision();
    }

    @Override
    public void forEach(Consumer<? super Slab> consumer) {
        Grid whole = header.grid();
        Layer layer = new Layer(precision(), count(0) * count(1));
        double[] row = new double[3 * whole.n1()];
        try (FieldReader reader = FieldReader.open(file)) {
            reader.skip((long) from(2) * whole.n2());
            for (int k = 0; k < count(2); k++) {
                reader.skip(from(1));
                for (int j = 0; j < count(1); j++) {
                    reader.next(row);
                    layer.put(j * count(0), row, from(0), count(0));
                }
                reader.skip(whole.n2() - from(1) - count(1));
                consumer.accept(layer.slab(k));
            }
        }
    }

    /// The layer that is read next, used again and again.
    private static final class Layer {
        private final double[][] wide;
        private final float[][] narrow;
        private final boolean single;

        Layer(Precision precision, int cells) {
            single = precision == Precision.SINGLE;
            wide = new double[3][single ? 0 : cells];
            narrow = new float[3][single ? cells : 0];
        }

        void put(int at, double[] row, int from, int count) {
            for (int c = 0; c < 3; c++) {
                for (int i = 0; i < count; i++) {
                    if (single) {
                        narrow[c][at + i] = (float) row[3 * (from + i) + c];
                    } else {
                        wide[c][at + i] = row[3 * (from + i) + c];
                    }
                }
            }
        }

        Slab slab(int k) {
            return single
                    ? new Slab.OfFloat(k, 1, narrow[0], narrow[1], narrow[2])
                    : new Slab.OfDouble(k, 1, wide[0], wide[1], wide[2]);
        }
    }
}
