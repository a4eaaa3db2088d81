package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.SlabSource;
import org.nsot.hyperfine.Vector;

/// VTK image data with appended raw values: the cells of the map are the points of the image.
///
/// Source: `vtkfile`, ImageData. Texts are arrays of the numbers of their bytes, closed by 0, as VTK writes them.
final class VtiWriter implements FieldWriter {
    @Override
    public void write(OutputStream out, SlabSource map, FieldDescription description) throws IOException {
        out.write(head(map, description).getBytes(StandardCharsets.UTF_8));
        out.write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(VectorBytes.bytes(map))
                .array());
        VectorBytes.write(out, map, map.precision());
        out.write("\n  </AppendedData>\n</VTKFile>\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String head(SlabSource map, FieldDescription description) {
        Grid grid = map.grid();
        String extent = "0 " + (grid.n1() - 1) + " 0 " + (grid.n2() - 1) + " 0 " + (grid.n3() - 1);
        String type = map.precision() == Precision.SINGLE ? "Float32" : "Float64";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <VTKFile type="ImageData" version="1.0" byte_order="LittleEndian" header_type="UInt64">
                  <ImageData WholeExtent="%s" Origin="%s" Spacing="%s" Direction="%s">
                    <FieldData>
                %s    </FieldData>
                    <Piece Extent="%s">
                      <PointData Vectors="%s">
                        <DataArray type="%s" Name="%s" NumberOfComponents="3" format="appended" offset="0"/>
                      </PointData>
                      <CellData/>
                    </Piece>
                  </ImageData>
                  <AppendedData encoding="raw">
                _""".formatted(
                        extent,
                        numbers(grid.origin()),
                        numbers(spacing(grid)),
                        direction(grid),
                        texts(map, description),
                        extent,
                        description.quantity(),
                        type,
                        description.quantity());
    }

    private static Vector spacing(Grid grid) {
        return new Vector(grid.e1().norm(), grid.e2().norm(), grid.e3().norm());
    }

    /// The unit vectors along the steps are the columns of the matrix, which is written row by row.
    private static String direction(Grid grid) {
        Vector a = unit(grid.e1());
        Vector b = unit(grid.e2());
        Vector c = unit(grid.e3());
        return numbers(new Vector(a.x(), b.x(), c.x()))
                + " " + numbers(new Vector(a.y(), b.y(), c.y()))
                + " " + numbers(new Vector(a.z(), b.z(), c.z()));
    }

    private static Vector unit(Vector v) {
        double length = v.norm();
        return new Vector(v.x() / length, v.y() / length, v.z() / length);
    }

    private static String numbers(Vector v) {
        return v.x() + " " + v.y() + " " + v.z();
    }

    private static String texts(SlabSource map, FieldDescription description) {
        StringBuilder arrays = new StringBuilder();
        text(arrays, "title", description.title());
        text(arrays, "unit", map.unit());
        description.notes().forEach((key, value) -> text(arrays, key, value));
        return arrays.toString();
    }

    private static void text(StringBuilder arrays, String name, String text) {
        arrays.append("      <Array type=\"String\" Name=\"")
                .append(name)
                .append("\" NumberOfTuples=\"1\" format=\"ascii\">");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            arrays.append(b & 0xff).append(' ');
        }
        arrays.append("0</Array>\n");
    }
}
