package org.nsot.export.field;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.hyperfine.Vector;

/// Reads OVF 2.0 with three components on a rectangular mesh, of any program.
///
/// Source: `oommf2`, section "The OVF 2.0 format". Capitals and blanks in keywords count for nothing there.
final class OvfReader {
    /// Fewest bytes of a number with its blank.
    private static final int SHORTEST_NUMBER = 2;

    private final FieldInput input;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final NotesRead notes = new NotesRead();

    private OvfReader(FieldInput input) {
        this.input = input;
    }

    /// A line of the header.
    private record Field(FieldInput.Line line, String value) {}

    static FieldReader.Opened open(FieldInput input) {
        return new OvfReader(input).open();
    }

    private FieldReader.Opened open() {
        String first = input.line();
        if (!first.matches("(?i)# OOMMF OVF 2\\.0")) {
            throw input.notTaken("\"" + first + "\"", "\"# OOMMF OVF 2.0\"");
        }
        String data = header();
        demandTaken();
        Grid grid = grid();
        return switch (data) {
            case "data text" -> text(grid);
            case "data binary 4" -> binary(grid, Precision.SINGLE);
            case "data binary 8" -> binary(grid, Precision.DOUBLE);
            default -> throw input.notTaken("\"" + data + "\"", "Data Text, Data Binary 4 or Data Binary 8");
        };
    }

    /// Reads up to the data and says of which kind they are.
    private String header() {
        while (true) {
            String line = input.line();
            if (!line.startsWith("#")) {
                throw input.brokenLine(line, 1, "a line without # in the header", "# key: value");
            }
            String text = line.replaceFirst("##.*", "").replaceFirst("^#", "").strip();
            int colon = text.indexOf(':');
            if (colon < 0) {
                if (!text.isEmpty()) {
                    throw input.brokenLine(line, 1, "a line of the header without a colon", "# key: value");
                }
                continue;
            }
            String key = text.substring(0, colon).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            String value = text.substring(colon + 1).strip();
            if (key.equals("begin") && value.toLowerCase(Locale.ROOT).startsWith("data")) {
                return value.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            }
            take(line, key, value);
        }
    }

    private void take(String line, String key, String value) {
        switch (key) {
            case "begin", "end" -> {}
            case "title" -> notes.title(value);
            case "desc" -> notes.line(value);
            default -> fields.put(key, new Field(new FieldInput.Line(line, input.lines()), value));
        }
    }

    private void demandTaken() {
        demand("segmentcount", "1", "1");
        demand("meshtype", "rectangular", "rectangular");
        demand("meshunit", "m", "m");
        demand("valuedim", "3", "3");
    }

    private void demand(String key, String value, String allowed) {
        String found = field(key).value();
        if (!found.equalsIgnoreCase(value)) {
            throw input.notTaken(key + " " + found, allowed);
        }
    }

    private Field field(String key) {
        return Optional.ofNullable(fields.get(key))
                .orElseThrow(() -> input.broken("no " + key + " in the header", "the header of OVF 2.0"));
    }

    private Grid grid() {
        return GridRead.of(
                input,
                new Vector(number("xbase"), number("ybase"), number("zbase")),
                new Vector(number("xstepsize"), 0, 0),
                new Vector(0, number("ystepsize"), 0),
                new Vector(0, 0, number("zstepsize")),
                count("xnodes"),
                count("ynodes"),
                count("znodes"));
    }

    private double number(String key) {
        Field field = field(key);
        try {
            return Double.parseDouble(field.value());
        } catch (NumberFormatException e) {
            throw wrong(field, key, "a number");
        }
    }

    private long count(String key) {
        Field field = field(key);
        try {
            return Long.parseLong(field.value());
        } catch (NumberFormatException e) {
            throw wrong(field, key, "a whole number");
        }
    }

    private RuntimeException wrong(Field field, String key, String allowed) {
        return input.brokenLine(field.line(), 1, key + " = " + field.value(), allowed);
    }

    private FieldReader.Opened text(Grid grid) {
        long fewest = Math.multiplyExact(3L * SHORTEST_NUMBER, grid.cells());
        if (input.size() - input.position() < fewest) {
            throw input.broken(
                    "it ends at byte " + input.size() + ", too early for " + grid.cells() + " cells",
                    "at least " + fewest + " bytes of values");
        }
        return opened(
                grid, "OVF 2.0, text", Precision.DOUBLE, new TextRows(input, grid.n1(), (long) grid.n2() * grid.n3()));
    }

    private FieldReader.Opened binary(Grid grid, Precision precision) {
        long start = input.position() + VectorBytes.bytes(precision);
        demandCheck(precision);
        long end = start + GridRead.bytes(input, grid, precision, start);
        String behind = StandardCharsets.ISO_8859_1.decode(input.peek(end, 16)).toString();
        if (!behind.strip().toLowerCase(Locale.ROOT).replace(" ", "").startsWith("#end:data")) {
            throw input.brokenAt(end, "the values go on or the file ends", "\"# End: Data ...\" here");
        }
        return opened(
                grid,
                "OVF 2.0, binary " + VectorBytes.bytes(precision),
                precision,
                new BinaryRows(input, precision, start, grid.n1()));
    }

    private void demandCheck(Precision precision) {
        int bytes = VectorBytes.bytes(precision);
        ByteBuffer check = input.peek(input.position(), bytes);
        if (check.limit() == bytes && !isCheck(check, precision)) {
            if (isCheck(check.order(ByteOrder.BIG_ENDIAN), precision)) {
                throw input.notTaken("values in big-endian order", "little-endian values, as OVF 2.0 demands");
            }
            throw input.brokenAt(
                    input.position(),
                    "another number than the one that OVF puts before the values",
                    precision == Precision.SINGLE ? "1234567.0" : "123456789012345.0");
        }
    }

    private static boolean isCheck(ByteBuffer bytes, Precision precision) {
        return precision == Precision.SINGLE
                ? bytes.getFloat(0) == OvfData.CHECK_4
                : bytes.getDouble(0) == OvfData.CHECK_8;
    }

    private FieldReader.Opened opened(Grid grid, String format, Precision precision, FieldRows rows) {
        notes.quantity(firstWord("valuelabels"));
        return new FieldReader.Opened(
                new FieldHeader(format, precision, grid, true, firstWord("valueunits"), notes.description()), rows);
    }

    /// The first of a list after the rules of Tcl, as `A/m` or `{A / m}`.
    private String firstWord(String key) {
        String list = field(key).value();
        String word = list.startsWith("{")
                ? list.substring(1, Math.max(1, list.indexOf('}')))
                : list.replaceFirst("\\s.*", "").replace("\"", "");
        return word.isBlank() ? FieldHeader.UNIT_UNKNOWN : word;
    }
}
