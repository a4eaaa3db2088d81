package org.nsot.engine.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.InducedMagnetization;
import org.nsot.hyperfine.Vector;

class CellAverageTest {
    private static final int POLAR = 160;
    private static final int AZIMUTHAL = 320;
    private static final int RADIAL = 24;

    /// In spherical shells about the nucleus, out to where a ray leaves the cell. The edges of the cell make kinks in
    /// that distance, so the midpoint rule with 160 x 320 directions is right to about (1/160)^2.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theCellOfANucleusHoldsTheIntegralInSphericalCoordinates(Formulation formulation) {
        Vector e1 = new Vector(6e-11, 1e-11, 0);
        Vector e2 = new Vector(-2e-11, 7e-11, 1e-11);
        Vector e3 = new Vector(0, 1e-11, 5e-11);
        Grid grid = new Grid(e1.times(-1), e1, e2, e3, 3, 1, 1);
        Vector position = e1.times(0.2).plus(e2.times(-0.1)).plus(e3.times(0.3));
        double[][] values = Maps.values(
                grid,
                Maps.electrons(formulation),
                List.of(Maps.nucleus(formulation, position)),
                Precision.DOUBLE,
                3,
                1,
                Way.LANES);
        InducedMagnetization formula = Maps.formula(formulation, Maps.SPIN, Maps.MU);
        double volume = e1.cross(e2).dot(e3);
        Vector[] normals = {
            e2.cross(e3).times(1 / volume),
            e3.cross(e1).times(1 / volume),
            e1.cross(e2).times(1 / volume)
        };
        double[] offset = {0.2, -0.1, 0.3};
        Vector sum = new Vector(0, 0, 0);
        for (int p = 0; p < POLAR; p++) {
            double cos = (2 * p + 1.0) / POLAR - 1;
            double sin = Math.sqrt(1 - cos * cos);
            for (int a = 0; a < AZIMUTHAL; a++) {
                double angle = 2 * Math.PI * (a + 0.5) / AZIMUTHAL;
                Vector n = new Vector(sin * Math.cos(angle), sin * Math.sin(angle), cos);
                double reach = Double.POSITIVE_INFINITY;
                for (int c = 0; c < 3; c++) {
                    double rate = normals[c].dot(n);
                    reach = Math.min(reach, ((rate > 0 ? 0.5 : -0.5) - offset[c]) / rate);
                }
                sum = sum.plus(ray(formula, n, reach).times(4 * Math.PI / POLAR / AZIMUTHAL / volume));
            }
        }
        Vector expected = sum.plus(formula.uniform());
        Vector difference = Maps.at(values, 1).plus(expected.times(-1));
        assertThat(difference.norm()).isLessThan(1e-3 * expected.norm());
    }

    /// Int r^2 (M - M0) dr; of the inner part of a steep function only its zero average over directions is left.
    private static Vector ray(InducedMagnetization formula, Vector n, double reach) {
        double inner = 1e-12;
        Vector sum = new Vector(0, 0, 0);
        double ratio = Math.log(reach / inner) / RADIAL;
        for (int i = 0; i < RADIAL; i++) {
            double r = inner * Math.exp((i + 0.5) * ratio);
            Vector m = formula.contact(n.times(r)).plus(formula.dipole(n.times(r)));
            sum = sum.plus(m.times(r * r * r * ratio));
        }
        return sum;
    }
}
