package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.SlabSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// OVF 2.0, the vector files of OOMMF and mumax3.
///
/// Source: `oommf2`, section "The OVF 2.0 format". Keywords are written in the capitals of the specification because
/// some readers compare them letter by letter.
final class OvfWriter implements FieldWriter {
    private final OvfData wish;

    OvfWriter(OvfData wish) {
        this.wish = wish;
    }

    @Override
    public void write(OutputStream out, SlabSource map, FieldDescription description) throws IOException {
        demandAlongAxes(map.grid());
        OvfData data = wish.of(map.precision());
        text(out, "# OOMMF OVF 2.0\n# Segment count: 1\n# Begin: Segment\n# Begin: Header\n");
        text(out, header(map, description));
        text(out, "# End: Header\n# Begin: " + data.title() + "\n");
        switch (data) {
            case TEXT -> lines(out, map);
            case BINARY_4 -> {
                out.write(little(4).putFloat(OvfData.CHECK_4).array());
                VectorBytes.write(out, map, Precision.SINGLE);
                out.write('\n');
            }
            default -> {
                out.write(little(8).putDouble(OvfData.CHECK_8).array());
                VectorBytes.write(out, map, Precision.DOUBLE);
                out.write('\n');
            }
        }
        text(out, "# End: " + data.title() + "\n# End: Segment\n");
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void demandAlongAxes(Grid grid) {
        if (!grid.isAlongAxes()) {
            throw new Refusal(
                    ErrorCode.FORMAT_CANNOT_HOLD,
                    "a grid with the steps " + grid.e1() + ", " + grid.e2() + ", " + grid.e3() + " as OVF",
                    "steps along x, y and z, in this order and forward",
                    "write VTI or HDF5, which hold any grid, or turn the grid");
        }
    }

    private static String header(SlabSource map, FieldDescription description) {
        StringBuilder lines = new StringBuilder();
        line(lines, "Title", description.title());
        description.notes().forEach((key, value) -> line(lines, "Desc", key + ": " + value));
        line(lines, "meshtype", "rectangular");
        line(lines, "meshunit", "m");
        Grid grid = map.grid();
        axis(lines, 'x', grid.origin().x(), grid.e1().x(), grid.n1());
        axis(lines, 'y', grid.origin().y(), grid.e2().y(), grid.n2());
        axis(lines, 'z', grid.origin().z(), grid.e3().z(), grid.n3());
        line(lines, "valuedim", "3");
        line(
                lines,
                "valuelabels",
                description.component(0) + " " + description.component(1) + " " + description.component(2));
        line(lines, "valueunits", map.unit() + " " + map.unit() + " " + map.unit());
        return lines.toString();
    }

    private static void axis(StringBuilder lines, char axis, double first, double step, int cells) {
        line(lines, axis + "base", Double.toString(first));
        line(lines, axis + "nodes", Integer.toString(cells));
        line(lines, axis + "stepsize", Double.toString(step));
        line(lines, axis + "min", Double.toString(first - 0.5 * step));
        line(lines, axis + "max", Double.toString(first + (cells - 0.5) * step));
    }

    private static void line(StringBuilder lines, String key, String value) {
        lines.append("# ").append(key).append(": ").append(value).append('\n');
    }

    private static void lines(OutputStream out, SlabSource map) {
        int layer = map.grid().cellsPerLayer();
        map.forEach(slab -> {
            for (int i = 0; i < slab.layers() * layer; i++) {
                String line =
                        Decimal.of(slab, 0, i) + " " + Decimal.of(slab, 1, i) + " " + Decimal.of(slab, 2, i) + "\n";
                try {
                    text(out, line);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        });
    }
}
