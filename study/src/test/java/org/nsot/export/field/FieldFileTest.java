package org.nsot.export.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class FieldFileTest {
    private static final List<FieldFormat> OF_ANY_GRID =
            List.of(FieldFormat.VTI, FieldFormat.HDF5, FieldFormat.NPY, FieldFormat.CSV);

    @TempDir
    private Path folder;

    static List<Arguments> maps() {
        List<Arguments> maps = new ArrayList<>();
        for (FieldFormat format : FieldFormat.values()) {
            for (Precision precision : Precision.values()) {
                maps.add(Arguments.of(format, new TestMap(TestMap.ALONG_AXES, precision, 2)));
                if (OF_ANY_GRID.contains(format)) {
                    maps.add(Arguments.of(format, new TestMap(TestMap.OBLIQUE, precision, 3)));
                }
            }
        }
        return maps;
    }

    private Path written(FieldFormat format, TestMap map) {
        Path file = folder.resolve("map." + format.word());
        FieldFile.write(file, format, map, TestMap.description());
        return file;
    }

    /// What a value becomes in a file of that format.
    private static double expected(FieldFormat format, TestMap map, int c, long cell) {
        double value = TestMap.value(c, cell);
        return format == FieldFormat.OVF_BINARY_4 || map.precision() == Precision.SINGLE ? (float) value : value;
    }

    /// A float in decimal digits reads back to its own bits as a float; as a double it is the digits.
    private static double seen(FieldFormat format, TestMap map, double value) {
        return format == FieldFormat.OVF_TEXT && map.precision() == Precision.SINGLE ? (float) value : value;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyValueReadsBackToTheSameBits(FieldFormat format, TestMap map) {
        if (format == FieldFormat.CSV) {
            return;
        }
        Grid grid = map.grid();
        double[] row = new double[3 * grid.n1()];
        try (FieldReader reader = FieldReader.open(written(format, map))) {
            for (long cell = 0; cell < grid.cells(); cell++) {
                int i = (int) (cell % grid.n1());
                if (i == 0) {
                    reader.next(row);
                }
                for (int c = 0; c < 3; c++) {
                    assertThat(seen(format, map, row[3 * i + c])).isEqualTo(expected(format, map, c, cell));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theHeaderReadsBack(FieldFormat format, TestMap map) {
        if (format == FieldFormat.CSV) {
            return;
        }
        try (FieldReader reader = FieldReader.open(written(format, map))) {
            FieldHeader header = reader.header();
            assertThat(header.cells())
                    .isEqualTo(map.grid().n1() + " x " + map.grid().n2() + " x "
                            + map.grid().n3());
            assertThat(header.placed()).isEqualTo(format != FieldFormat.NPY);
            if (header.placed()) {
                assertThat(header.unit()).isEqualTo("A/m");
                assertThat(header.description()).isEqualTo(TestMap.description());
                assertNear(header.grid().origin(), map.grid().origin());
                assertNear(header.grid().e1(), map.grid().e1());
                assertNear(header.grid().e2(), map.grid().e2());
                assertNear(header.grid().e3(), map.grid().e3());
            }
        }
    }

    /// VTI splits a step into length and direction: three roundings.
    private static void assertNear(Vector found, Vector expected) {
        assertThat(found.plus(expected.times(-1)).norm()).isLessThanOrEqualTo(3 * Math.ulp(expected.norm()));
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldFormat.class,
            names = {"OVF", "OVF_TEXT", "OVF_BINARY_4", "OVF_BINARY_8"})
    void theStrictReaderTakesOvfValueForValue(FieldFormat format) throws IOException {
        for (Precision precision : Precision.values()) {
            TestMap map = new TestMap(TestMap.ALONG_AXES, precision, 2);
            StrictOvf ovf = StrictOvf.read(Files.readAllBytes(written(format, map)));
            assertThat(ovf.descriptions()).contains("formulation: derived");
            assertThat(ovf.nodes('x')).isEqualTo(5);
            assertThat(ovf.number("zbase")).isEqualTo(3e-9);
            assertThat(ovf.fields()).containsEntry("valuelabels", "M_x M_y M_z").containsEntry("meshunit", "m");
            for (int i = 0; i < ovf.values().length; i++) {
                assertThat(seen(format, map, ovf.values()[i])).isEqualTo(expected(format, map, i % 3, i / 3));
            }
        }
    }

    @Test
    void theStrictReaderIsStrict() throws IOException {
        byte[] whole =
                Files.readAllBytes(written(FieldFormat.OVF_TEXT, new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 2)));
        String text = new String(whole, StandardCharsets.UTF_8);
        for (String changed : List.of(
                text.replace("Data Text", "data text"),
                text.replace("# ymin", "# ylow"),
                text.replace("xstepsize: 1.0E-10", "xstepsize: 1.1E-10"),
                text.replace("# meshunit: m\n", ""),
                text + "\n")) {
            assertThat(changed).isNotEqualTo(text);
            assertThatThrownBy(() -> StrictOvf.read(changed.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void csvHasPlaceAndValueOfEachCell() throws IOException {
        TestMap map = new TestMap(TestMap.OBLIQUE, Precision.DOUBLE, 1);
        List<String> lines = Files.readAllLines(written(FieldFormat.CSV, map));
        assertThat(lines).hasSize(1 + 60).first().isEqualTo("x (m),y (m),z (m),M_x (A/m),M_y (A/m),M_z (A/m)");
        for (int cell = 0; cell < 60; cell++) {
            String[] words = lines.get(1 + cell).split(",");
            Vector place = map.grid().centre(cell % 3, cell / 3 % 4, cell / 12);
            assertThat(Double.parseDouble(words[0])).isEqualTo(place.x());
            assertThat(Double.parseDouble(words[2])).isEqualTo(place.z());
            assertThat(Double.parseDouble(words[4])).isEqualTo(TestMap.value(1, cell));
        }
    }

    @Test
    void ovfHoldsNoGridAtAnAngle() {
        TestMap map = new TestMap(TestMap.OBLIQUE, Precision.DOUBLE, 1);
        assertThatThrownBy(() -> written(FieldFormat.OVF, map))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo(ErrorCode.FORMAT_CANNOT_HOLD));
        assertThat(folder).isEmptyDirectory();
    }

    /// A number that single precision cannot hold must not become infinite on the way.
    @Test
    void nothingInfiniteIsWritten() {
        TestMap large = new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 1, 1e30);
        TestMap infinite = new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 1, 1e308);
        assertThatThrownBy(() -> FieldFile.write(
                        folder.resolve("map.ovf"), FieldFormat.OVF_BINARY_4, large, TestMap.description()))
                .hasMessageContaining("NSOT-104");
        assertThatThrownBy(() ->
                        FieldFile.write(folder.resolve("map.npy"), FieldFormat.NPY, infinite, TestMap.description()))
                .hasMessageContaining("cell (4, 0, 0)");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSliceIsTheMapAtThatIndex() {
        TestMap map = new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 2);
        for (FieldFormat format : List.of(FieldFormat.OVF, FieldFormat.OVF_TEXT, FieldFormat.VTI)) {
            Path file = written(format, map);
            assertPart(FieldPart.of(file, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(2)), map, 0, 0, 2);
            assertPart(FieldPart.of(file, OptionalInt.empty(), OptionalInt.of(1), OptionalInt.empty()), map, 0, 1, 0);
            assertPart(FieldPart.of(file, OptionalInt.of(4), OptionalInt.empty(), OptionalInt.of(1)), map, 4, 0, 1);
        }
    }

    private static void assertPart(FieldPart part, TestMap map, int i0, int j0, int k0) {
        Grid grid = part.grid();
        int[] seen = {0};
        part.forEach(slab -> {
            for (int index = 0; index < slab.layers() * grid.cellsPerLayer(); index++) {
                int i = i0 + index % grid.n1();
                int j = j0 + index / grid.n1() % grid.n2();
                int k = k0 + slab.firstLayer() + index / grid.cellsPerLayer();
                long cell = i + 5L * (j + 4L * k);
                assertThat(slab.value(1, index)).isEqualTo(TestMap.value(1, cell));
                assertNear(grid.centre(i - i0, j - j0, k - k0), map.grid().centre(i, j, k));
                seen[0]++;
            }
        });
        assertThat(seen[0]).isEqualTo((int) grid.cells()).isLessThan(60);
    }

    @Test
    void aSliceThatIsNotThereIsRefused() {
        Path file = written(FieldFormat.OVF, new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 2));
        assertThatThrownBy(() -> FieldPart.of(file, OptionalInt.empty(), OptionalInt.of(4), OptionalInt.empty()))
                .hasMessageContaining("NSOT-612")
                .hasMessageContaining("0 to 3");
    }
}
