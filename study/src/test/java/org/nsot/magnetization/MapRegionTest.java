package org.nsot.magnetization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nsot.scenario.MapParameter.AXES;
import static org.nsot.scenario.MapParameter.CELLS;
import static org.nsot.scenario.MapParameter.CENTRE;
import static org.nsot.scenario.MapParameter.SHAPE;
import static org.nsot.scenario.MapParameter.SIZE;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.engine.map.Grid;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.MapParameter;

class MapRegionTest {
    private static final double SMALL = 1e-24;

    private static MapRegion region(Map<MapParameter, String> texts) {
        return MapRegion.of(MapSamples.inputs(texts));
    }

    private static void assertNear(Vector found, double x, double y, double z) {
        assertThat(found.plus(new Vector(-x, -y, -z)).norm()).isLessThan(SMALL);
    }

    @Test
    void aVolumeIsFilledByItsCells() {
        Grid grid = region(Map.of(SHAPE, "volume", SIZE, "0.8 nm, 4 Å, 0.2 nm", CELLS, "8", CENTRE, "1 nm, 2 nm, 3 nm"))
                .grid();
        assertThat(new int[] {grid.n1(), grid.n2(), grid.n3()}).containsExactly(8, 4, 2);
        assertNear(grid.centre(0, 0, 0), 0.65e-9, 1.85e-9, 2.95e-9);
        assertNear(grid.centre(7, 3, 1), 1.35e-9, 2.15e-9, 3.05e-9);
    }

    /// Whatever the order of the axes, a file has x, y, z forward, and the same cells.
    @ParameterizedTest
    @CsvSource({"xy", "yx", "xz", "zx", "zy", "'-x; z'", "'y; -z'"})
    void alongTheAxesOfSpaceTheGridGoesForward(String axes) {
        MapRegion region = region(Map.of(
                SHAPE,
                "volume",
                SIZE,
                "0.6 nm, 0.4 nm, 0.2 nm",
                CELLS,
                "3 x 2 x 1",
                AXES,
                axes,
                CENTRE,
                "1 nm, 0 nm, 0 nm"));
        Grid grid = region.grid();
        assertThat(grid.isAlongAxes()).isTrue();
        assertThat(grid.cells()).isEqualTo(6);
        Grid seen = region.seen();
        for (int j = 0; j < seen.n2(); j++) {
            for (int i = 0; i < seen.n1(); i++) {
                assertThat(holds(grid, seen.centre(i, j, 0))).isTrue();
            }
        }
    }

    private static boolean holds(Grid grid, Vector place) {
        for (int cell = 0; cell < grid.cells(); cell++) {
            Vector at = grid.centre(cell % grid.n1(), cell / grid.n1() % grid.n2(), cell / (grid.n1() * grid.n2()));
            if (at.plus(place.times(-1)).norm() < SMALL) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anyDirectionsMakeARightHandedBox() {
        MapRegion region = region(Map.of(AXES, "1,1,0; 0,1,1", SIZE, "1 nm", CELLS, "10"));
        Vector a = region.axes().get(0);
        Vector b = region.axes().get(1);
        assertThat(a.dot(b)).isBetween(-1e-15, 1e-15);
        assertThat(a.cross(b).plus(region.axes().get(2).times(-1)).norm()).isLessThan(1e-15);
        assertThat(region.grid()).isEqualTo(region.seen());
        Vector middle = region.seen().centre(0, 0, 0).plus(region.seen().centre(9, 9, 0));
        assertNear(middle, 0, 0, 0);
    }

    @Test
    void aRadialCutBeginsBesideItsCentre() {
        Grid grid = region(Map.of(SHAPE, "radial", AXES, "zx", SIZE, "1 nm", CELLS, "5", CENTRE, "0 nm, 0 nm, 2 nm"))
                .seen();
        assertNear(grid.centre(0, 0, 0), 0, 0, 2.1e-9);
        assertNear(grid.centre(4, 0, 0), 0, 0, 2.9e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AXES | xx | NSOT-401 | not parallel",
                "AXES | xyz | NSOT-401 | two directions",
                "AXES | 1,0,0; 2,0,0 | NSOT-401 | not parallel",
                "AXES | x; q | NSOT-401 | three numbers",
                "SIZE | 1 | NSOT-201 | unit",
                "SIZE | 1 s | NSOT-202 | length",
                "SIZE | -1 nm | NSOT-101 | greater than zero",
                "SIZE | 1 nm, 1 nm, 1 nm | NSOT-401 | one number, or 2",
                "CELLS | 0 | NSOT-401 | whole numbers",
                "CELLS | 1.5 | NSOT-401 | whole numbers",
                "CELLS | 10 x 10 x 10 | NSOT-401 | one number, or 2",
                "CELLS | many | NSOT-401 | whole numbers",
                "CENTRE | 1 nm, 2 nm | NSOT-401 | three lengths",
                "SHAPE | ball | NSOT-401 | plane, volume, line, radial"
            })
    void whatIsNoRegionIsRefused(MapParameter parameter, String text, String code, String words) {
        Map<MapParameter, String> texts = new EnumMap<>(Map.of(parameter, text));
        assertThatThrownBy(() -> region(texts)).hasMessageStartingWith(code).hasMessageContaining(words);
    }
}
