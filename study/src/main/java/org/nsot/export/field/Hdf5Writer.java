package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.SlabSource;
import org.nsot.hyperfine.Vector;

/// HDF5 with one contiguous array `[n3][n2][n1][3]`; everything else stands in attributes of the array.
///
/// Source: `hdf5spec`: superblock version 2, a root group with one link, the array's header, the values. All sizes are
/// known beforehand, so the file is written from front to back and no part of it is kept in memory.
final class Hdf5Writer implements FieldWriter {
    private static final int[] SIGNATURE = {0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    static final long SUPERBLOCK = 48;

    @Override
    public void write(OutputStream out, SlabSource map, FieldDescription description) throws IOException {
        long arrayAt = SUPERBLOCK + root(description, 0).size();
        long valuesAt = arrayAt + array(map, description, 0).size();
        out.write(superblock(valuesAt + VectorBytes.bytes(map)).toBytes());
        out.write(root(description, arrayAt).toBytes());
        out.write(array(map, description, valuesAt).toBytes());
        VectorBytes.write(out, map, map.precision());
    }

    private static Hdf5Block superblock(long end) {
        return new Hdf5Block()
                .bytes(SIGNATURE)
                .bytes(2, 8, 8, 0) // version; bytes of an address and of a length; no flags
                .number(8, 0)
                .number(8, Hdf5Block.UNDEFINED)
                .number(8, end)
                .number(8, SUPERBLOCK)
                .checksum();
    }

    private static Hdf5Block root(FieldDescription description, long arrayAt) {
        return Hdf5Block.objectHeader(new Hdf5Block()
                .message(Hdf5Message.LINK_INFO, Hdf5Message.linkInfo())
                .message(Hdf5Message.GROUP_INFO, Hdf5Message.groupInfo())
                .message(Hdf5Message.LINK, Hdf5Message.link(description.quantity(), arrayAt)));
    }

    private static Hdf5Block array(SlabSource map, FieldDescription description, long valuesAt) {
        Grid grid = map.grid();
        Hdf5Block messages = new Hdf5Block()
                .message(Hdf5Message.DATASPACE, Hdf5Message.dataspace(grid.n3(), grid.n2(), grid.n1(), 3))
                .message(Hdf5Message.DATATYPE, Hdf5Message.floatingPoint(map.precision()))
                .message(Hdf5Message.FILL_VALUE, Hdf5Message.fillValue())
                .message(Hdf5Message.LAYOUT, Hdf5Message.contiguous(valuesAt, VectorBytes.bytes(map)))
                .message(Hdf5Message.ATTRIBUTE, Hdf5Message.attribute("title", description.title()))
                .message(Hdf5Message.ATTRIBUTE, Hdf5Message.attribute("unit", map.unit()))
                .message(Hdf5Message.ATTRIBUTE, Hdf5Message.attribute("origin", numbers(grid.origin()), 3))
                .message(
                        Hdf5Message.ATTRIBUTE,
                        Hdf5Message.attribute("steps", numbers(grid.e1(), grid.e2(), grid.e3()), 3, 3));
        description
                .notes()
                .forEach((key, value) -> messages.message(Hdf5Message.ATTRIBUTE, Hdf5Message.attribute(key, value)));
        return Hdf5Block.objectHeader(messages);
    }

    private static double[] numbers(Vector... vectors) {
        double[] numbers = new double[3 * vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            numbers[3 * i] = vectors[i].x();
            numbers[3 * i + 1] = vectors[i].y();
            numbers[3 * i + 2] = vectors[i].z();
        }
        return numbers;
    }
}
