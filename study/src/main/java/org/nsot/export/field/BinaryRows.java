package org.nsot.export.field;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.nsot.engine.kernel.Precision;

/// Little-endian values in one piece.
final class BinaryRows implements FieldRows {
    private final FieldInput input;
    private final Precision precision;
    private final ByteBuffer row;
    private final long start;
    private long rowsDone;

    /// @param start where the values begin, in bytes from the front
    /// @param cells of a row
    BinaryRows(FieldInput input, Precision precision, long start, int cells) {
        this.input = input;
        this.precision = precision;
        this.start = start;
        this.row = ByteBuffer.allocate(Math.multiplyExact(3 * VectorBytes.bytes(precision), cells))
                .order(ByteOrder.LITTLE_ENDIAN);
        input.goTo(start);
    }

    @Override
    public void next(double[] values) {
        input.read(row.array(), row.capacity());
        rowsDone++;
        for (int i = 0; i < values.length; i++) {
            values[i] = precision == Precision.SINGLE ? row.getFloat(Float.BYTES * i) : row.getDouble(Double.BYTES * i);
        }
    }

    @Override
    public void skip(long rows) {
        rowsDone += rows;
        if (rows > 0) {
            input.goTo(start + rowsDone * row.capacity());
        }
    }
}
