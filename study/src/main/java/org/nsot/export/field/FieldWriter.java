package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import org.nsot.engine.map.SlabSource;

/// Writes a map in one format, slab after slab.
interface FieldWriter {
    /// Writes all of it to `out`.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-503 if the format cannot hold such a map; nothing has been written then
    void write(OutputStream out, SlabSource map, FieldDescription description) throws IOException;
}
