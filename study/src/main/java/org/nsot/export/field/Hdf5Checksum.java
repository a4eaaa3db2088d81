package org.nsot.export.field;

/// The checksum of HDF5's metadata: lookup3 with the start value 0.
///
/// Source: `jenkins2006`, hashlittle; `hdf5spec`, checksums.
final class Hdf5Checksum {
    private static final int START = 0xdeadbeef;
    private static final int BLOCK = 12;

    private Hdf5Checksum() {}

    /// Of the first `length` bytes.
    static int of(byte[] bytes, int length) {
        int a = START + length;
        int b = a;
        int c = a;
        int at = 0;
        for (; length - at > BLOCK; at += BLOCK) {
            a += word(bytes, at, length);
            b += word(bytes, at + 4, length);
            c += word(bytes, at + 8, length);
            a = (a - c) ^ Integer.rotateLeft(c, 4);
            c += b;
            b = (b - a) ^ Integer.rotateLeft(a, 6);
            a += c;
            c = (c - b) ^ Integer.rotateLeft(b, 8);
            b += a;
            a = (a - c) ^ Integer.rotateLeft(c, 16);
            c += b;
            b = (b - a) ^ Integer.rotateLeft(a, 19);
            a += c;
            c = (c - b) ^ Integer.rotateLeft(b, 4);
            b += a;
        }
        return at == length
                ? c
                : last(a + word(bytes, at, length), b + word(bytes, at + 4, length), c + word(bytes, at + 8, length));
    }

    private static int last(int a, int b, int c) {
        c = (c ^ b) - Integer.rotateLeft(b, 14);
        a = (a ^ c) - Integer.rotateLeft(c, 11);
        b = (b ^ a) - Integer.rotateLeft(a, 25);
        c = (c ^ b) - Integer.rotateLeft(b, 16);
        a = (a ^ c) - Integer.rotateLeft(c, 4);
        b = (b ^ a) - Integer.rotateLeft(a, 14);
        return (c ^ b) - Integer.rotateLeft(b, 24);
    }

    /// Four bytes, little endian, zero behind the end.
    private static int word(byte[] bytes, int at, int length) {
        int word = 0;
        for (int i = 0; i < 4 && at + i < length; i++) {
            word |= (bytes[at + i] & 0xff) << (8 * i);
        }
        return word;
    }
}
