package org.nsot.export.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;

/// Writes the maps that `scripts/readers/read_maps.py`, called by `./check`, reads with other programs' readers.
class MapFilesForReadersTest {
    @Test
    void theyAreWritten() {
        Path folder = Path.of(System.getProperty("nsot.root"), "study", "target", "maps");
        for (Precision precision : Precision.values()) {
            for (Grid grid : List.of(TestMap.ALONG_AXES, TestMap.OBLIQUE)) {
                String name = "map-" + precision.name().toLowerCase(Locale.ROOT) + "-" + grid.n3() + "-" + grid.n2()
                        + "-" + grid.n1();
                TestMap map = new TestMap(grid, precision, 2);
                for (String ending : List.of(".csv", ".npy", ".h5", ".vti")) {
                    Path file = folder.resolve(name + ending);
                    FieldFile.write(file, FieldFormat.ofName(file), map, TestMap.description());
                    assertThat(Files.isRegularFile(file)).isTrue();
                }
            }
        }
    }
}
