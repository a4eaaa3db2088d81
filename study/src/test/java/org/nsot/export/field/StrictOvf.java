package org.nsot.export.field;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// OVF 2.0 after the letter of its specification (`oommf2`): every keyword in its place and its capitals, every
/// required field once, no other, and the box where nodes and steps put it.
record StrictOvf(Map<String, String> fields, List<String> descriptions, double[] values) {
    private static final Set<String> REQUIRED = Set.of(
            "Title",
            "meshtype",
            "meshunit",
            "valuedim",
            "valuelabels",
            "valueunits",
            "xbase",
            "ybase",
            "zbase",
            "xstepsize",
            "ystepsize",
            "zstepsize",
            "xnodes",
            "ynodes",
            "znodes",
            "xmin",
            "ymin",
            "zmin",
            "xmax",
            "ymax",
            "zmax");

    static StrictOvf read(byte[] bytes) {
        return new Parser(bytes).parse();
    }

    double number(String key) {
        return Double.parseDouble(String.valueOf(fields.get(key)));
    }

    int nodes(char axis) {
        return Integer.parseInt(String.valueOf(fields.get(axis + "nodes")));
    }

    private static final class Parser {
        private final byte[] bytes;
        private int at;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<String> descriptions = new ArrayList<>();

        Parser(byte[] bytes) {
            this.bytes = bytes;
        }

        StrictOvf parse() {
            expect("# OOMMF OVF 2.0");
            expect("# Segment count: 1");
            expect("# Begin: Segment");
            expect("# Begin: Header");
            for (String line = line(); !line.equals("# End: Header"); line = line()) {
                field(line);
            }
            demand(fields.keySet().equals(REQUIRED), "the fields " + fields.keySet());
            StrictOvf header = new StrictOvf(fields, descriptions, new double[0]);
            demandMesh(header);
            String begin = line();
            demand(begin.startsWith("# Begin: Data "), begin);
            String kind = begin.substring("# Begin: ".length());
            double[] values = new double[3 * header.nodes('x') * header.nodes('y') * header.nodes('z')];
            switch (kind) {
                case "Data Text" -> text(values);
                case "Data Binary 4" -> binary4(values);
                case "Data Binary 8" -> binary8(values);
                default -> throw new AssertionError(kind);
            }
            expect("# End: " + kind);
            expect("# End: Segment");
            demand(at == bytes.length, "bytes behind the segment");
            return new StrictOvf(fields, descriptions, values);
        }

        private void field(String line) {
            demand(line.startsWith("# ") && line.contains(": ") && !line.contains("##"), line);
            String key = line.substring(2, line.indexOf(": "));
            String value = line.substring(line.indexOf(": ") + 2);
            if (key.equals("Desc")) {
                descriptions.add(value);
            } else {
                demand(fields.put(key, value) == null, key + " twice");
            }
        }

        private static void demandMesh(StrictOvf header) {
            demand("rectangular".equals(header.fields.get("meshtype")), "meshtype");
            demand("3".equals(header.fields.get("valuedim")), "valuedim");
            demand(String.valueOf(header.fields.get("valuelabels")).split(" ").length == 3, "valuelabels");
            demand(String.valueOf(header.fields.get("valueunits")).split(" ").length == 3, "valueunits");
            for (char axis : new char[] {'x', 'y', 'z'}) {
                double step = header.number(axis + "stepsize");
                double low = header.number(axis + "base") - step / 2;
                double high = low + header.nodes(axis) * step;
                double rounding = 4 * (Math.ulp(low) + Math.ulp(high));
                demand(step > 0, axis + "stepsize");
                demand(Math.abs(header.number(axis + "min") - low) <= rounding, axis + "min");
                demand(Math.abs(header.number(axis + "max") - high) <= rounding, axis + "max");
            }
        }

        private void text(double[] values) {
            for (int i = 0; i < values.length; i += 3) {
                String[] words = line().split(" ");
                demand(words.length == 3, "a line of three numbers");
                for (int c = 0; c < 3; c++) {
                    values[i + c] = Double.parseDouble(words[c]);
                }
            }
        }

        private void binary4(double[] values) {
            ByteBuffer data =
                    ByteBuffer.wrap(bytes, at, 4 * (values.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
            demand(data.getFloat() == 1234567.0f, "check value");
            for (int i = 0; i < values.length; i++) {
                values[i] = data.getFloat();
            }
            at = data.position();
            expect("");
        }

        private void binary8(double[] values) {
            ByteBuffer data =
                    ByteBuffer.wrap(bytes, at, 8 * (values.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
            demand(data.getDouble() == 123456789012345.0, "check value");
            for (int i = 0; i < values.length; i++) {
                values[i] = data.getDouble();
            }
            at = data.position();
            expect("");
        }

        private String line() {
            int from = at;
            while (bytes[at] != '\n') {
                at++;
            }
            at++;
            return new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8);
        }

        private void expect(String line) {
            String found = line();
            demand(found.equals(line), "\"" + found + "\" for \"" + line + "\"");
        }

        private static void demand(boolean holds, String what) {
            if (!holds) {
                throw new AssertionError("not OVF 2.0: " + what);
            }
        }
    }
}
