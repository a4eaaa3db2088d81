package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.SlabSource;

/// NPY 1.0, one array of NumPy with the shape (n3, n2, n1, 3). The format has no place for the grid.
///
/// Source: `numpynpy`, format version 1.0.
final class NpyWriter implements FieldWriter {
    /// The first bytes in Latin-1: name and version of the format.
    static final String MAGIC = "\u0093NUMPY\u0001\u0000";
    private static final int ALIGNMENT = 64;

    @Override
    public void write(OutputStream out, SlabSource map, FieldDescription description) throws IOException {
        out.write(header(map));
        VectorBytes.write(out, map, map.precision());
    }

    /// Padded with blanks so that the values start at a multiple of 64.
    private static byte[] header(SlabSource map) {
        Grid grid = map.grid();
        String type = map.precision() == Precision.SINGLE ? "<f4" : "<f8";
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + grid.n3() + ", " + grid.n2()
                + ", " + grid.n1() + ", 3), }";
        int start = MAGIC.length() + Short.BYTES;
        int length = Math.ceilDiv(start + text.length() + 1, ALIGNMENT) * ALIGNMENT - start;
        String padded = text + " ".repeat(length - text.length() - 1) + "\n";
        return ByteBuffer.allocate(start + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC.getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) length)
                .put(padded.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
