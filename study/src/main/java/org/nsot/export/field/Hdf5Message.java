package org.nsot.export.field;

import java.nio.charset.StandardCharsets;
import org.nsot.engine.kernel.Precision;

/// The messages of HDF5's object headers that a map needs.
///
/// Source: `hdf5spec`, data object header messages.
final class Hdf5Message {
    static final int DATASPACE = 0x01;
    static final int LINK_INFO = 0x02;
    static final int DATATYPE = 0x03;
    static final int FILL_VALUE = 0x05;
    static final int LINK = 0x06;
    static final int LAYOUT = 0x08;
    static final int GROUP_INFO = 0x0a;
    static final int ATTRIBUTE = 0x0c;

    private Hdf5Message() {}

    /// An array of these lengths; none for a single value.
    static Hdf5Block dataspace(long... lengths) {
        Hdf5Block block = new Hdf5Block().bytes(2, lengths.length, 0, lengths.length == 0 ? 0 : 1);
        for (long length : lengths) {
            block.number(8, length);
        }
        return block;
    }

    /// IEEE 754, little endian.
    static Hdf5Block floatingPoint(Precision precision) {
        return precision == Precision.SINGLE
                ? floatingPoint(Float.SIZE, 8, Float.MAX_EXPONENT)
                : floatingPoint(Double.SIZE, 11, Double.MAX_EXPONENT);
    }

    private static Hdf5Block floatingPoint(int bits, int exponentBits, int bias) {
        int mantissaBits = bits - 1 - exponentBits;
        return new Hdf5Block()
                .bytes(0x11, 0x20, bits - 1, 0) // version 1, class 1; the leading bit is implied; place of the sign
                .number(4, bits / Byte.SIZE)
                .number(2, 0)
                .number(2, bits)
                .bytes(mantissaBits, exponentBits, 0, mantissaBits)
                .number(4, bias);
    }

    /// A text in UTF-8 of that many bytes.
    private static Hdf5Block string(int bytes) {
        return new Hdf5Block().bytes(0x13, 0x11, 0, 0).number(4, bytes); // version 1, class 3; filled with zeros, UTF-8
    }

    /// Space is allocated when written; the value is zero where nothing was.
    static Hdf5Block fillValue() {
        return new Hdf5Block().bytes(3, 0x0a);
    }

    /// Links are kept in the header itself.
    static Hdf5Block linkInfo() {
        return new Hdf5Block().bytes(0, 0).number(8, Hdf5Block.UNDEFINED).number(8, Hdf5Block.UNDEFINED);
    }

    static Hdf5Block groupInfo() {
        return new Hdf5Block().bytes(0, 0);
    }

    static Hdf5Block link(String name, long address) {
        return new Hdf5Block().bytes(1, 0, name.length()).text(name).number(8, address);
    }

    /// Values in one piece.
    static Hdf5Block contiguous(long address, long bytes) {
        return new Hdf5Block().bytes(3, 1).number(8, address).number(8, bytes);
    }

    /// An attribute with a text.
    static Hdf5Block attribute(String name, String text) {
        int length = Math.max(1, text.getBytes(StandardCharsets.UTF_8).length);
        return attribute(name, string(length), dataspace()).text(text.isEmpty() ? "\0" : text);
    }

    /// An attribute with an array of doubles.
    static Hdf5Block attribute(String name, double[] values, long... lengths) {
        Hdf5Block block = attribute(name, floatingPoint(Precision.DOUBLE), dataspace(lengths));
        for (double value : values) {
            block.number(8, Double.doubleToRawLongBits(value));
        }
        return block;
    }

    private static Hdf5Block attribute(String name, Hdf5Block type, Hdf5Block space) {
        return new Hdf5Block()
                .bytes(3, 0)
                .number(2, name.length() + 1L)
                .number(2, type.size())
                .number(2, space.size())
                .bytes(1) // the name is UTF-8
                .text(name + "\0")
                .block(type)
                .block(space);
    }
}
