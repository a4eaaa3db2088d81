package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.nsot.engine.map.SlabSource;
import org.nsot.export.WholeFile;

/// A map as a file: whole or not at all, and never whole in memory.
public final class FieldFile {
    private FieldFile() {}

    /// Writes a map.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-501 or NSOT-502 if the file cannot be written, NSOT-503 if the
    ///     format cannot hold the map, NSOT-104 if a value is not finite
    public static void write(Path file, FieldFormat format, SlabSource map, FieldDescription description) {
        SlabSource checked = new CheckedSlabs(map);
        WholeFile.write(file, out -> {
            try {
                format.writer().write(out, checked, description);
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        });
    }

    /// Prints a map as CSV to a stream, which stays open.
    public static void print(OutputStream out, SlabSource map, FieldDescription description) {
        try {
            FieldFormat.CSV.writer().write(out, new CheckedSlabs(map), description);
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
