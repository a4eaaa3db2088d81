package org.nsot.engine.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.electrongas.ElectronGas;
import org.nsot.electrongas.RangeFunction;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// Maps of electrons that are not those of the paper.
class OtherElectronsTest {
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double STEP = 2.3e-11;

    private static Electrons electrons(Formulation formulation, ElectronGas gas) {
        Electrons free = Maps.electrons(formulation);
        return new Electrons(
                formulation, free.fermiWavenumberPerM(), free.spinAccumulationJoule(), free.uniformAPerM(), gas);
    }

    /// So little exchange changes no digit, but the functions come out of the table.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void atTheLimitTheMapIsThatOfThePaper(Formulation formulation) {
        Grid grid = Maps.centred(17, 12, 9, STEP);
        List<Nucleus> nuclei = List.of(Maps.nucleus(formulation, Maps.ORIGIN));
        ElectronGas nearly = new ElectronGas(0, Double.MIN_NORMAL, NONE);
        for (Way way : Way.values()) {
            double[][] free = Maps.values(
                    grid, electrons(formulation, ElectronGas.FREE), nuclei, Precision.DOUBLE, 1 << 20, 2, way);
            double[][] found =
                    Maps.values(grid, electrons(formulation, nearly), nuclei, Precision.DOUBLE, 1 << 20, 2, way);
            for (int n = 0; n < grid.cells(); n++) {
                double scale = Maps.at(free, n).norm();
                assertThat(Maps.at(found, n).plus(Maps.at(free, n).times(-1)).norm())
                        .as("cell %d, %s", n, way)
                        .isLessThan(1e-10 * scale);
            }
        }
    }

    /// The sum of the formulas with the range functions of the transform, cell by cell.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void exchangeIsInEveryCell(Formulation formulation) {
        ElectronGas gas = new ElectronGas(0, 0.5, NONE);
        ElectronGas.RangeFunctions ranges = gas.ranges(formulation);
        Grid grid = Maps.centred(6, 4, 2, STEP);
        Nucleus nucleus = Maps.nucleus(formulation, Maps.ORIGIN);
        double[][] values = Maps.values(
                grid, electrons(formulation, gas), List.of(nucleus), Precision.DOUBLE, 1 << 20, 1, Way.PLAIN);
        for (int n = 0; n < grid.cells(); n++) {
            Vector r = grid.centre(n % 6, n / 6 % 4, n / 24);
            double x = Maps.KF * r.norm();
            Vector unit = r.times(1 / r.norm());
            Vector turned = unit.times(3 * unit.dot(Maps.SPIN)).plus(Maps.SPIN.times(-1));
            var f = nucleus.amplitudes();
            Vector expected = Maps.electrons(formulation)
                    .uniformAPerM()
                    .plus(Maps.SPIN.times(f.contactEquilibrium() * ranges.at(RangeFunction.CONTACT_EQUILIBRIUM, x)))
                    .plus(turned.times(f.dipoleEquilibrium() * ranges.at(RangeFunction.DIPOLE_EQUILIBRIUM, x)))
                    .plus(Maps.MU
                            .cross(Maps.SPIN)
                            .times(f.contactNonequilibrium() * ranges.at(RangeFunction.CONTACT_NONEQUILIBRIUM, x)))
                    .plus(Maps.MU
                            .cross(turned)
                            .times(f.dipoleNonequilibrium() * ranges.at(RangeFunction.DIPOLE_NONEQUILIBRIUM, x)));
            for (int c = 0; c < 3; c++) {
                double component = c == 0 ? expected.x() : c == 1 ? expected.y() : expected.z();
                assertThat(values[c][n]).isCloseTo(component, within(1e-9 * expected.norm()));
            }
        }
    }
}
