package org.nsot.export.field;

import org.nsot.engine.kernel.Precision;

/// The three kinds of data of OVF 2.0, and the wish for the binary one that fits the map.
enum OvfData {
    TEXT,
    BINARY_4,
    BINARY_8,
    OF_THE_MAP;

    /// The first number of binary data, by which a reader sees the byte order.
    static final float CHECK_4 = 1234567.0f;
    /// The same in double precision.
    static final double CHECK_8 = 123456789012345.0;

    OvfData of(Precision precision) {
        return this != OF_THE_MAP ? this : precision == Precision.SINGLE ? BINARY_4 : BINARY_8;
    }

    /// As it stands behind `Begin:`, as `Data Binary 8`.
    String title() {
        return switch (this) {
            case TEXT -> "Data Text";
            case BINARY_4 -> "Data Binary 4";
            case BINARY_8 -> "Data Binary 8";
            case OF_THE_MAP -> throw new IllegalStateException("no kind of data");
        };
    }
}
