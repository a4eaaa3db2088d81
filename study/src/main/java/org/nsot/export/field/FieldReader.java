package org.nsot.export.field;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.nsot.errors.Refusal;

/// A file with a map, open: what it says of the map, then row after row.
///
/// Its beginning, not its name, tells the format. Reads OVF 2.0 of any program, arrays of NumPy with the shape
/// (n3, n2, n1, 3), and VTI and HDF5 as nsot writes them.
public final class FieldReader implements AutoCloseable {
    private static final int BEGINNING = 16;

    private final FieldInput input;
    private final FieldHeader header;
    private final FieldRows rows;

    private FieldReader(FieldInput input, FieldHeader header, FieldRows rows) {
        this.input = input;
        this.header = header;
        this.rows = rows;
    }

    /// What a format finds in a file.
    record Opened(FieldHeader header, FieldRows rows) {}

    /// Opens a file.
    ///
    /// @throws Refusal NSOT-601 if it cannot be read, NSOT-610 if its format is not known or not taken, NSOT-611
    ///     if it is cut off or does not follow its format
    public static FieldReader open(Path path) {
        FieldInput input = FieldInput.open(path);
        try {
            Opened opened = opened(input);
            return new FieldReader(input, opened.header, opened.rows);
        } catch (Refusal refusal) {
            input.close();
            throw refusal;
        }
    }

    private static Opened opened(FieldInput input) {
        ByteBuffer bytes = input.peek(0, BEGINNING);
        String start = StandardCharsets.ISO_8859_1.decode(bytes).toString();
        if (start.startsWith("\u0093NUMPY")) {
            return NpyReader.open(input);
        }
        if (start.startsWith("\u0089HDF\r\n\u001a\n")) {
            return Hdf5Reader.open(input);
        }
        if (start.startsWith("<?xml") || start.startsWith("<VTKFile")) {
            return VtiReader.open(input);
        }
        if (start.toUpperCase(Locale.ROOT).startsWith("# OOMMF")) {
            return OvfReader.open(input);
        }
        throw input.notTaken(
                input.size() == 0 ? "an empty file" : "no known format", "a map as OVF 2.0, VTI, HDF5 or NPY");
    }

    /// What the file says of its map.
    public FieldHeader header() {
        return header;
    }

    /// Reads the next row of n1 cells, the three components of a cell together.
    ///
    /// @param row 3 n1 long
    /// @throws Refusal NSOT-611 if the file does not follow its format
    public void next(double[] row) {
        rows.next(row);
    }

    /// Passes over rows.
    public void skip(long count) {
        rows.skip(count);
    }

    @Override
    public void close() {
        input.close();
    }
}
