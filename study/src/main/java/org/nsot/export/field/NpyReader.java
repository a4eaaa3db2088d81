package org.nsot.export.field;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;

/// Reads what [NpyWriter] writes, and what NumPy saves of the same shape.
final class NpyReader {
    private static final Pattern TYPE = Pattern.compile("'descr': '([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order': (True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape': \\((\\d{1,10}), (\\d{1,10}), (\\d{1,10}), 3\\)");
    private static final int START = NpyWriter.MAGIC.length() + Short.BYTES;

    private NpyReader() {}

    static FieldReader.Opened open(FieldInput input) {
        ByteBuffer front = input.peek(0, START);
        if (front.limit() < START) {
            throw input.broken("it ends at byte " + front.limit(), "a whole header");
        }
        if (!StandardCharsets.ISO_8859_1.decode(front.duplicate()).toString().startsWith(NpyWriter.MAGIC)) {
            throw input.notTaken("NPY " + front.get(6) + "." + front.get(7), "NPY 1.0");
        }
        int length = front.getShort(NpyWriter.MAGIC.length()) & 0xffff;
        String header =
                StandardCharsets.ISO_8859_1.decode(input.peek(START, length)).toString();
        Precision precision = switch (word(input, TYPE, header)) {
            case "<f4" -> Precision.SINGLE;
            case "<f8" -> Precision.DOUBLE;
            default -> throw input.notTaken("values of " + word(input, TYPE, header), "<f4 or <f8");
        };
        if (word(input, ORDER, header).equals("True")) {
            throw input.notTaken("values in Fortran's order", "C order");
        }
        return open(input, precision, grid(input, header), (long) START + length);
    }

    private static FieldReader.Opened open(FieldInput input, Precision precision, Grid grid, long start) {
        long bytes = GridRead.bytes(input, grid, precision, start);
        if (input.size() != start + bytes) {
            throw input.brokenAt(start + bytes, "more bytes than the shape tells", "the end of the file");
        }
        return new FieldReader.Opened(
                new FieldHeader(
                        "NPY 1.0", precision, grid, false, FieldHeader.UNIT_UNKNOWN, new NotesRead().description()),
                new BinaryRows(input, precision, start, grid.n1()));
    }

    private static String word(FieldInput input, Pattern pattern, String header) {
        Matcher matcher = pattern.matcher(header);
        if (!matcher.find()) {
            throw input.broken(
                    "no " + pattern.pattern().substring(1, pattern.pattern().indexOf('\'', 1)) + " in the header",
                    "the header of an array");
        }
        return matcher.group(1);
    }

    private static Grid grid(FieldInput input, String header) {
        Matcher shape = SHAPE.matcher(header);
        if (!shape.find()) {
            throw input.notTaken("an array of another shape", "the shape (n3, n2, n1, 3)");
        }
        return GridRead.unplaced(
                input, Long.parseLong(shape.group(3)), Long.parseLong(shape.group(2)), Long.parseLong(shape.group(1)));
    }
}
