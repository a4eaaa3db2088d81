package org.nsot.export.field;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;
import org.nsot.hyperfine.Vector;

/// CSV after RFC 4180: a line of titles with units, then the place and the value of one cell in each line.
final class CsvFieldWriter implements FieldWriter {
    @Override
    public void write(OutputStream out, SlabSource map, FieldDescription description) throws IOException {
        StringBuilder titles = new StringBuilder("x (m),y (m),z (m)");
        for (int c = 0; c < 3; c++) {
            titles.append(',')
                    .append(description.component(c))
                    .append(" (")
                    .append(map.unit())
                    .append(')');
        }
        line(out, titles.toString());
        map.forEach(slab -> lines(out, map.grid(), slab));
    }

    private static void lines(OutputStream out, Grid grid, Slab slab) {
        int index = 0;
        for (int k = slab.firstLayer(); k < slab.firstLayer() + slab.layers(); k++) {
            for (int j = 0; j < grid.n2(); j++) {
                for (int i = 0; i < grid.n1(); i++) {
                    line(out, cell(grid.centre(i, j, k), slab, index));
                    index++;
                }
            }
        }
    }

    private static String cell(Vector place, Slab slab, int index) {
        return place.x() + "," + place.y() + "," + place.z() + "," + Decimal.of(slab, 0, index) + ","
                + Decimal.of(slab, 1, index) + "," + Decimal.of(slab, 2, index);
    }

    private static void line(OutputStream out, String line) {
        try {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
