package org.nsot.export.field;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes of HDF5's metadata as they grow: little-endian numbers, names, messages, checksums.
final class Hdf5Block {
    /// Undefined address.
    static final long UNDEFINED = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// A whole number of `size` bytes.
    Hdf5Block number(int size, long value) {
        for (int i = 0; i < size; i++) {
            bytes.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    /// Numbers of one byte each.
    Hdf5Block bytes(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    Hdf5Block text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Hdf5Block block(Hdf5Block other) {
        bytes.writeBytes(other.toBytes());
        return this;
    }

    /// A message of an object header.
    Hdf5Block message(int type, Hdf5Block data) {
        return number(1, type).number(2, data.size()).number(1, 0).block(data);
    }

    /// Closes a piece of metadata.
    Hdf5Block checksum() {
        return number(4, Hdf5Checksum.of(bytes.toByteArray(), size()));
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /// An object header, version 2, with these messages.
    static Hdf5Block objectHeader(Hdf5Block messages) {
        return new Hdf5Block()
                .text("OHDR")
                .bytes(2, 2) // version; the size below has four bytes
                .number(4, messages.size())
                .block(messages)
                .checksum();
    }
}
