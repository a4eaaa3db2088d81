package org.nsot.engine.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// The kernels against arbitrary precision.
///
/// Errors are relative to the largest component of M at the point; where the parts of M cancel each other or oscillate
/// through zero, to the largest component of the largest part with the envelope in place of its range function.
class LanesAccuracyTest {
    private static final int POINTS = 10000;
    private static final DfpField FIELD = new DfpField(60);
    private static final RangeAmplitudes AMPLITUDES = new RangeAmplitudes(1, 0.8, -0.9, 1.1);

    @ParameterizedTest
    @EnumSource(Formulation.class)
    void errorsStayBelowEightEpsAndTheSingleOnesBelowTheirBound(Formulation formulation) {
        SplittableRandom random = new SplittableRandom(7);
        double worst = 0;
        double worstSingle = 0;
        for (int n = 0; n < POINTS; n++) {
            double x = Math.pow(10, -6 + 10 * random.nextDouble());
            Vector place = direction(random).times(x);
            Site site = site(formulation, place, direction(random), direction(random));
            double[] scale = new double[1];
            Dfp[] exact = exact(site, formulation, place, scale);
            worst = Math.max(worst, error(site, false, exact) / scale[0]);
            worstSingle = Math.max(worstSingle, error(site, true, exact) / scale[0]);
        }
        assertThat(worst).isLessThan(8 * 0x1p-52);
        assertThat(worstSingle).isLessThan(1e-5);
    }

    private static double error(Site site, boolean single, Dfp[] exact) {
        Slab slab = single
                ? new Slab.OfFloat(0, 1, new float[1], new float[1], new float[1])
                : new Slab.OfDouble(0, 1, new double[1], new double[1], new double[1]);
        Rows rows = Rows.of(slab, true, 1, 1, Maps.ORIGIN, null);
        rows.place(site, 0);
        rows.profile(0, site, site.second(0, 0), site.third(0), 1);
        rows.begin(0);
        rows.add(0, site, site.second(0, 0), site.third(0));
        double worst = 0;
        for (int c = 0; c < 3; c++) {
            worst = Math.max(worst, Math.abs(exact[c].subtract(slab.value(c, 0)).toDouble()));
        }
        return worst;
    }

    /// One cell at the origin; the nucleus stands opposite, so that the coordinates are exact.
    private static Site site(Formulation formulation, Vector place, Vector spin, Vector mu) {
        Grid grid = new Grid(Maps.ORIGIN, new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1), 1, 1, 1);
        Electrons electrons = new Electrons(formulation, 1, mu, Maps.ORIGIN);
        return new Site(grid, Frame.of(grid), electrons, new Nucleus(place.times(-1), spin, AMPLITUDES));
    }

    private static Vector direction(SplittableRandom random) {
        double z = 2 * random.nextDouble() - 1;
        double angle = 2 * Math.PI * random.nextDouble();
        double across = Math.sqrt(1 - z * z);
        return new Vector(across * Math.cos(angle), across * Math.sin(angle), z);
    }

    private static Dfp[] exact(Site site, Formulation formulation, Vector place, double[] scale) {
        Dfp[] r = {number(place.x()), number(place.y()), number(place.z())};
        Dfp x = FIELD.getZero();
        for (Dfp component : r) {
            x = x.add(component.multiply(component));
        }
        x = x.sqrt();
        Dfp sin = x.multiply(2).sin();
        Dfp cos = x.multiply(2).cos();
        Dfp x2 = x.multiply(x);
        int n = formulation.dipoleMonotonicNumerator();
        Dfp con1 =
                sin.subtract(x.multiply(2).multiply(cos)).divide(x2.multiply(x2).multiply(8));
        Dfp dip1 = x.multiply(cos.add(n))
                .subtract(sin.multiply(2))
                .divide(x2.multiply(x2).multiply(8));
        Dfp con2 = FIELD.getOne().subtract(cos).divide(x2.multiply(2));
        Dfp dip2 = sin.multiply(3)
                .subtract(x.multiply(2).multiply(cos))
                .subtract(x.multiply(4))
                .divide(x2.multiply(x).multiply(8));
        Dfp[] spin = {number(site.spin.x()), number(site.spin.y()), number(site.spin.z())};
        Dfp[] mu = {number(site.accumulation.x()), number(site.accumulation.y()), number(site.accumulation.z())};
        Dfp along = FIELD.getZero();
        for (int c = 0; c < 3; c++) {
            along = along.add(spin[c].multiply(r[c]));
        }
        Dfp[] turned = new Dfp[3];
        for (int c = 0; c < 3; c++) {
            turned[c] = along.multiply(3).multiply(r[c]).divide(x2).subtract(spin[c]);
        }
        Dfp[] acrossSpin = cross(mu, spin);
        Dfp[] acrossTurned = cross(mu, turned);
        RangeAmplitudes f = site.scaled;
        double[] envelope = envelopes(formulation, x.toDouble());
        scale[0] = Math.max(
                Math.max(
                        largest(spin) * Math.abs(f.contactEquilibrium()) * envelope[0],
                        largest(turned) * Math.abs(f.dipoleEquilibrium()) * envelope[1]),
                Math.max(
                        largest(acrossSpin) * Math.abs(f.contactNonequilibrium()) * envelope[2],
                        largest(acrossTurned) * Math.abs(f.dipoleNonequilibrium()) * envelope[3]));
        Dfp[] m = new Dfp[3];
        for (int c = 0; c < 3; c++) {
            m[c] = spin[c].multiply(con1)
                    .multiply(number(f.contactEquilibrium()))
                    .add(turned[c].multiply(dip1).multiply(number(f.dipoleEquilibrium())))
                    .add(acrossSpin[c].multiply(con2).multiply(number(f.contactNonequilibrium())))
                    .add(acrossTurned[c].multiply(dip2).multiply(number(f.dipoleNonequilibrium())));
        }
        scale[0] = Math.max(scale[0], largest(m));
        return m;
    }

    /// Sizes of the four range functions without their oscillation.
    private static double[] envelopes(Formulation formulation, double x) {
        int n = formulation.dipoleMonotonicNumerator();
        double cube = 8 * x * x * x;
        return new double[] {
            x < 1 ? 1 / (3 * x) : 2 / cube,
            n == 3 ? (x < 1.5 ? 1 / (12 * x) : 4 / cube) : (x < 1.5 ? 3 / cube : 1 / cube),
            x < 1 ? 1 : 1 / (x * x),
            x < 1.5 ? x * x / 15 : 0.75 / (x * x)
        };
    }

    private static Dfp number(double value) {
        return FIELD.newDfp(value);
    }

    private static double largest(Dfp[] v) {
        return Math.max(Math.abs(v[0].toDouble()), Math.max(Math.abs(v[1].toDouble()), Math.abs(v[2].toDouble())));
    }

    private static Dfp[] cross(Dfp[] a, Dfp[] b) {
        return new Dfp[] {
            a[1].multiply(b[2]).subtract(a[2].multiply(b[1])),
            a[2].multiply(b[0]).subtract(a[0].multiply(b[2])),
            a[0].multiply(b[1]).subtract(a[1].multiply(b[0]))
        };
    }
}
