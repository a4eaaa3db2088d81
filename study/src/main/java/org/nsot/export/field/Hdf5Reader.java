package org.nsot.export.field;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.hyperfine.Vector;

/// Reads HDF5 as [Hdf5Writer] writes it: one link, one contiguous array, attributes that are texts or doubles.
///
/// Source: `hdf5spec`.
final class Hdf5Reader {
    private static final int LONGEST_HEADER = 1 << 24;
    private static final String ALLOWED = "HDF5 as nsot writes it: one contiguous array [n3][n2][n1][3]";

    private final FieldInput input;
    private final NotesRead notes = new NotesRead();
    private final Map<String, double[]> numbers = new HashMap<>();
    private final Map<Integer, ByteBuffer> messages = new HashMap<>();
    private String unit = FieldHeader.UNIT_UNKNOWN;

    private Hdf5Reader(FieldInput input) {
        this.input = input;
    }

    static FieldReader.Opened open(FieldInput input) {
        try {
            return new Hdf5Reader(input).open();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw input.broken("metadata that end too early", ALLOWED);
        }
    }

    private FieldReader.Opened open() {
        ByteBuffer superblock = checked(0, (int) Hdf5Writer.SUPERBLOCK);
        if (superblock.get(8) != 2 || superblock.get(9) != 8 || superblock.get(10) != 8) {
            throw input.notTaken("HDF5 with a superblock of version " + superblock.get(8), ALLOWED);
        }
        long end = superblock.getLong(28);
        if (input.size() < end) {
            throw input.broken("it ends at byte " + input.size() + " of " + end, "the whole file");
        }
        long[] arrayAt = {Hdf5Block.UNDEFINED};
        messages(superblock.getLong(36), (type, message) -> {
            if (type == Hdf5Message.LINK) {
                int length = message.get(2);
                notes.quantity(text(message, 3, length));
                arrayAt[0] = message.getLong(3 + length);
            }
        });
        if (arrayAt[0] == Hdf5Block.UNDEFINED) {
            throw input.notTaken("HDF5 without a link in its root", ALLOWED);
        }
        messages(arrayAt[0], this::take);
        return array();
    }

    /// Bytes whose last four are the checksum of the others.
    private ByteBuffer checked(long at, int length) {
        ByteBuffer bytes = input.peek(at, length);
        if (bytes.limit() < length) {
            throw input.broken("it ends at byte " + input.size(), "metadata up to byte " + (at + length));
        }
        byte[] all = new byte[length];
        bytes.get(0, all);
        if (Hdf5Checksum.of(all, length - 4) != bytes.getInt(length - 4)) {
            // Other versions have no checksum, or have it elsewhere.
            throw at == 0 && bytes.get(8) != 2
                    ? input.notTaken("HDF5 with a superblock of version " + bytes.get(8), ALLOWED)
                    : input.brokenAt(at, "metadata with a wrong checksum", "an undamaged file");
        }
        return bytes;
    }

    private void messages(long at, BiConsumer<Integer, ByteBuffer> taker) {
        ByteBuffer front = input.peek(at, 10);
        if (front.limit() < 10 || !text(front, 0, 4).equals("OHDR") || front.get(4) != 2 || front.get(5) != 2) {
            throw input.notTaken("HDF5 with an object header of another kind at byte " + at, ALLOWED);
        }
        int length = front.getInt(6);
        if (length < 0 || length > LONGEST_HEADER) {
            throw input.notTaken("HDF5 with an object header of " + length + " bytes", ALLOWED);
        }
        ByteBuffer header = checked(at, 10 + length + 4);
        header.position(10);
        while (header.position() < 10 + length) {
            int type = header.get();
            int size = header.getShort() & 0xffff;
            header.get();
            taker.accept(type, header.slice(header.position(), size).order(ByteOrder.LITTLE_ENDIAN));
            header.position(header.position() + size);
        }
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void take(int type, ByteBuffer message) {
        if (type == Hdf5Message.ATTRIBUTE) {
            attribute(message);
        } else {
            messages.put(type, message);
        }
    }

    private void attribute(ByteBuffer message) {
        int name = message.getShort(2);
        int type = message.getShort(4);
        int space = message.getShort(6);
        String key = text(message, 9, name - 1);
        int value = 9 + name + type + space;
        if ((message.get(9 + name) & 0x0f) == 3) {
            String text = text(message, value, message.limit() - value).replace("\0", "");
            switch (key) {
                case "title" -> notes.title(text);
                case "unit" -> unit = text;
                default -> notes.note(key, text);
            }
        } else {
            double[] values = new double[(message.limit() - value) / Double.BYTES];
            message.position(value)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asDoubleBuffer()
                    .get(values);
            numbers.put(key, values);
        }
    }

    private ByteBuffer message(int type) {
        ByteBuffer message = messages.get(type);
        if (message == null) {
            throw input.notTaken("HDF5 without message " + type, ALLOWED);
        }
        return message;
    }

    private FieldReader.Opened array() {
        ByteBuffer space = message(Hdf5Message.DATASPACE);
        ByteBuffer layout = message(Hdf5Message.LAYOUT);
        if (space.get(1) != 4 || space.getLong(28) != 3 || layout.get(0) != 3 || layout.get(1) != 1) {
            throw input.notTaken("HDF5 with another array", ALLOWED);
        }
        Precision precision = precision();
        Grid grid = grid(space.getLong(20), space.getLong(12), space.getLong(4));
        long start = layout.getLong(2);
        long bytes = GridRead.bytes(input, grid, precision, start);
        if (layout.getLong(10) != bytes) {
            throw input.broken(
                    layout.getLong(10) + " bytes of values for " + grid.cells() + " cells", bytes + " bytes");
        }
        return new FieldReader.Opened(
                new FieldHeader("HDF5", precision, grid, true, unit, notes.description()),
                new BinaryRows(input, precision, start, grid.n1()));
    }

    private Precision precision() {
        ByteBuffer type = message(Hdf5Message.DATATYPE);
        for (Precision precision : Precision.values()) {
            if (type.equals(ByteBuffer.wrap(Hdf5Message.floatingPoint(precision).toBytes()))) {
                return precision;
            }
        }
        throw input.notTaken("HDF5 with values of another type", "IEEE 754, 32 or 64 bits, little endian");
    }

    private Grid grid(long n1, long n2, long n3) {
        double[] origin = numbers("origin", 3);
        double[] steps = numbers("steps", 9);
        return GridRead.of(
                input,
                new Vector(origin[0], origin[1], origin[2]),
                new Vector(steps[0], steps[1], steps[2]),
                new Vector(steps[3], steps[4], steps[5]),
                new Vector(steps[6], steps[7], steps[8]),
                n1,
                n2,
                n3);
    }

    private double[] numbers(String attribute, int count) {
        double[] values = numbers.getOrDefault(attribute, new double[0]);
        if (values.length != count) {
            throw input.notTaken("HDF5 without the attribute " + attribute + " of " + count + " numbers", ALLOWED);
        }
        return values;
    }
}
