package org.nsot.engine.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

class MagnetizationMapTest {
    private static final double STEP = 2.3e-11;
    private static final double EPS = 0x1p-52;

    /// One bound for all kernels: of the plain one by its rounded phase, of the others 8 eps, against the value there.
    private static void demandAlike(Grid grid, double[][] plain, double[][] other, double eps) {
        for (int n = 0; n < grid.cells(); n++) {
            double scale = Maps.largest(new double[][] {{plain[0][n], plain[1][n], plain[2][n]}});
            for (int c = 0; c < 3; c++) {
                assertThat(other[c][n]).as("cell %d, %d", n, c).isCloseTo(plain[c][n], within(eps * scale));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 207, 4098})
    void allWaysAgreeAtAwkwardSizes(int n1) {
        for (Formulation formulation : Formulation.values()) {
            Electrons electrons = Maps.electrons(formulation);
            List<Nucleus> one = List.of(Maps.nucleus(formulation, Maps.ORIGIN));
            for (int n3 : new int[] {1, 4}) {
                Grid grid = Maps.centred(n1, 3, n3, STEP);
                double x = Maps.KF * STEP * n1;
                double[][] plain = Maps.values(grid, electrons, one, Precision.DOUBLE, 1 << 20, 1, Way.PLAIN);
                double bound = (64 + 8 * x) * EPS;
                demandAlike(
                        grid, plain, Maps.values(grid, electrons, one, Precision.DOUBLE, 1 << 20, 2, Way.LANES), bound);
                demandAlike(
                        grid,
                        plain,
                        Maps.values(grid, electrons, one, Precision.DOUBLE, 1 << 20, 2, Way.LANES_SYMMETRIC),
                        bound);
                demandAlike(
                        grid,
                        plain,
                        Maps.values(grid, electrons, one, Precision.DOUBLE, 1, 2, Way.LANES_SYMMETRIC),
                        bound);
                demandAlike(
                        grid, plain, Maps.values(grid, electrons, one, Precision.SINGLE, 1 << 20, 2, Way.LANES), 1e-5);
                demandAlike(
                        grid,
                        plain,
                        Maps.values(grid, electrons, one, Precision.SINGLE, 1 << 20, 2, Way.LANES_SYMMETRIC),
                        1e-5);
                demandAlike(
                        grid, plain, Maps.values(grid, electrons, one, Precision.SINGLE, 1 << 20, 2, Way.PLAIN), 1e-7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Formulation.class)
    void anyGridGivesTheSumOfTheFormulasAtItsCells(Formulation formulation) {
        Grid grid = new Grid(
                new Vector(-1e-10, 2e-11, -7e-11),
                new Vector(2e-11, 1e-11, -5e-12),
                new Vector(-3e-12, 2.2e-11, 9e-12),
                new Vector(4e-12, -6e-12, 2.1e-11),
                9,
                7,
                5);
        Electrons electrons = Maps.electrons(formulation);
        Vector other = new Vector(1.1e-10, 3e-11, -2e-11);
        Vector outside = new Vector(5e-10, 3e-9, -1e-9);
        List<Nucleus> nuclei = List.of(Maps.nucleus(formulation, other), Maps.nucleus(formulation, outside));
        for (Way way : List.of(Way.PLAIN, Way.LANES)) {
            double[][] values = Maps.values(grid, electrons, nuclei, Precision.DOUBLE, 63, 2, way);
            var formula = Maps.formula(formulation, Maps.SPIN, Maps.MU);
            for (int n = 0; n < grid.cells(); n++) {
                Vector place = grid.centre(n % 9, n / 9 % 7, n / 63);
                Vector expected = formula.uniform();
                for (Vector from : List.of(other, outside)) {
                    Vector r = place.plus(from.times(-1));
                    expected = expected.plus(formula.contact(r)).plus(formula.dipole(r));
                }
                Vector difference = Maps.at(values, n).plus(expected.times(-1));
                if (place.plus(other.times(-1)).norm() > 2.2e-11) {
                    // positions are rounded to an eps of 3e-9 m, which is 50 in x, and the field goes with 1/x^3
                    assertThat(difference.norm()).isLessThan(2000 * EPS * expected.norm());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5", "4, 6, 2", "7, 1, 1"})
    void symmetryIsSeen(int n1, int n2, int n3) {
        Grid grid = Maps.centred(n1, n2, n3, STEP);
        Electrons electrons = Maps.electrons(Formulation.DERIVED);
        Site centred = new Site(grid, Frame.of(grid), electrons, Maps.nucleus(Formulation.DERIVED, Maps.ORIGIN));
        Site beside = new Site(
                grid, Frame.of(grid), electrons, Maps.nucleus(Formulation.DERIVED, new Vector(0, STEP * 1e-9, 0)));
        assertThat(centred.isCentred(grid)).isTrue();
        assertThat(beside.isCentred(grid)).isFalse();
    }

    @Test
    void theMapTurnsWithNucleusAndGrid() {
        Formulation formulation = Formulation.DERIVED;
        Vector[] axes = {new Vector(0, 0.6, 0.8), new Vector(1, 0, 0), new Vector(0, 0.8, -0.6)};
        Grid straight = Maps.centred(6, 5, 4, STEP);
        Grid turned = new Grid(
                turned(axes, straight.origin()),
                turned(axes, straight.e1()),
                turned(axes, straight.e2()),
                turned(axes, straight.e3()),
                6,
                5,
                4);
        double[][] here = Maps.values(
                straight,
                Maps.electrons(formulation),
                List.of(Maps.nucleus(formulation, Maps.ORIGIN)),
                Precision.DOUBLE,
                1 << 20,
                1,
                Way.LANES_SYMMETRIC);
        Electrons electrons = new Electrons(
                formulation,
                Maps.KF,
                turned(axes, Maps.MU),
                turned(axes, Maps.electrons(formulation).uniformAPerM()));
        Nucleus nucleus = new Nucleus(
                Maps.ORIGIN,
                turned(axes, Maps.SPIN),
                Maps.nucleus(formulation, Maps.ORIGIN).amplitudes());
        double[][] there =
                Maps.values(turned, electrons, List.of(nucleus), Precision.DOUBLE, 1 << 20, 1, Way.LANES_SYMMETRIC);
        for (int n = 0; n < straight.cells(); n++) {
            Vector expected = turned(axes, Maps.at(here, n));
            assertThat(Maps.at(there, n).plus(expected.times(-1)).norm()).isLessThan(100 * EPS * expected.norm());
        }
    }

    private static Vector turned(Vector[] axes, Vector v) {
        return axes[0].times(v.x()).plus(axes[1].times(v.y())).plus(axes[2].times(v.z()));
    }
}
