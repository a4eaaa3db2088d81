package org.nsot.export.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;

class FieldStatisticsTest {
    @TempDir
    private Path folder;

    private Path written(String name, double scale) {
        Path file = folder.resolve(name);
        FieldFile.write(
                file,
                FieldFormat.OVF_TEXT,
                new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 1, scale),
                TestMap.description());
        return file;
    }

    /// Lengths and their mean square hold where the squares would overflow or vanish.
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e200, 1e-200})
    void lengthsAreThoseOfArbitraryPrecision(double scale) {
        FieldStatistics found = FieldStatistics.of(written("map.ovf", scale));
        DfpField field = new DfpField(40);
        Dfp sum = field.getZero();
        Dfp longest = field.getZero();
        int at = 0;
        for (int cell = 0; cell < 60; cell++) {
            Dfp square = field.getZero();
            for (int c = 0; c < 3; c++) {
                Dfp value = field.newDfp(scale * TestMap.value(c, cell));
                square = square.add(value.multiply(value));
            }
            sum = sum.add(square);
            if (longest.lessThan(square)) {
                longest = square;
                at = cell;
            }
        }
        double rms = sum.divide(60).sqrt().toDouble();
        // 60 terms, a few roundings each.
        assertThat(found.rootMeanSquare()).isCloseTo(rms, within(60 * Math.ulp(rms)));
        double length = longest.sqrt().toDouble();
        assertThat(found.longest()).isCloseTo(length, within(4 * Math.ulp(length)));
        assertThat(found.at()).containsExactly(at % 5, at / 5 % 4, at / 20);
        assertThat(found.notFinite()).isZero();
    }

    @Test
    void whatIsNotFiniteIsCountedApartAndNotCompared() throws IOException {
        Path map = written("map.ovf", 1);
        List<String> lines = new ArrayList<>(Files.readAllLines(map));
        int first = lines.indexOf("# Begin: Data Text") + 1;
        lines.set(first + 6, "NaN 1 2");
        lines.set(first + 20, "0 Infinity 2");
        Path other = Files.write(folder.resolve("other.ovf"), lines);
        FieldStatistics found = FieldStatistics.of(other);
        assertThat(found.notFinite()).isEqualTo(2);
        assertThat(found.longest()).isFinite();
        assertThatThrownBy(() -> FieldDifference.of(map, other))
                .hasMessageContaining("NSOT-612")
                .hasMessageContaining("cell (1, 1, 0)");
    }

    @Test
    void shiftedCellsAreToldApart() {
        Path map = written("map.ovf", 1);
        Path oblique = folder.resolve("map.vti");
        FieldFile.write(
                oblique,
                FieldFormat.VTI,
                new TestMap(
                        new Grid(
                                TestMap.ALONG_AXES.origin(),
                                TestMap.ALONG_AXES.e1(),
                                TestMap.ALONG_AXES.e2(),
                                TestMap.ALONG_AXES.e3().times(2),
                                5,
                                4,
                                3),
                        Precision.DOUBLE,
                        3),
                TestMap.description());
        FieldDifference found = FieldDifference.of(map, oblique);
        assertThat(found.unequal()).isZero();
        assertThat(found.placesApartM()).isCloseTo(2 * 3e-10, within(1e-24));
    }
}
