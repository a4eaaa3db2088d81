package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The values of a map as all binary formats here have them: little endian, the three components of a cell together.
final class VectorBytes {
    private static final int CELLS_AT_ONCE = 4096;

    private final OutputStream out;
    private final Precision precision;
    private final ByteBuffer buffer;

    private VectorBytes(OutputStream out, Precision precision) {
        this.out = out;
        this.precision = precision;
        this.buffer = ByteBuffer.allocate(3 * bytes(precision) * CELLS_AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Bytes of one number.
    static int bytes(Precision precision) {
        return precision == Precision.SINGLE ? Float.BYTES : Double.BYTES;
    }

    /// Bytes of a whole map.
    static long bytes(SlabSource map) {
        return 3L * bytes(map.precision()) * map.grid().cells();
    }

    /// Writes all values.
    ///
    /// @throws Refusal NSOT-104 if a number is beyond single precision and that was asked for
    static void write(OutputStream out, SlabSource map, Precision precision) throws IOException {
        VectorBytes bytes = new VectorBytes(out, precision);
        int layer = map.grid().cellsPerLayer();
        map.forEach(slab -> bytes.write(slab, slab.layers() * layer));
    }

    private void write(Slab slab, int cells) {
        try {
            for (int from = 0; from < cells; from += CELLS_AT_ONCE) {
                int to = Math.min(cells, from + CELLS_AT_ONCE);
                if (precision == Precision.SINGLE) {
                    putSingle(slab, from, to);
                } else {
                    putDouble(slab, from, to);
                }
                out.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void putDouble(Slab slab, int from, int to) {
        for (int i = from; i < to; i++) {
            buffer.putDouble(slab.value(0, i));
            buffer.putDouble(slab.value(1, i));
            buffer.putDouble(slab.value(2, i));
        }
    }

    private void putSingle(Slab slab, int from, int to) {
        for (int i = from; i < to; i++) {
            buffer.putFloat(narrowed(slab.value(0, i)));
            buffer.putFloat(narrowed(slab.value(1, i)));
            buffer.putFloat(narrowed(slab.value(2, i)));
        }
    }

    private static float narrowed(double value) {
        float narrow = (float) value;
        if (Float.isInfinite(narrow)) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    "the value " + value + " in single precision",
                    "values up to " + Float.MAX_VALUE,
                    "write the map in double precision");
        }
        return narrow;
    }
}
