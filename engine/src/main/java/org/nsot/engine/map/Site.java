package org.nsot.engine.map;

import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// A nucleus as the kernels need it: in the frame of the grid, lengths in 1/k_F, I and mu of length one.
///
/// With R = k_F r from the nucleus, x = |R|, n = R/x, J = mu x I:
///
/// M - M0 = a I + c J + (I.R) [b R + d mu x R],
/// a = A f_con1 - D f_dip1, b = 3 D f_dip1/x^2, c = B f_con2 - E f_dip2, d = 3 E f_dip2/x^2
///
/// The four are functions of x alone; [#closed] and [#series] hold their coefficients. Derivation:
/// `docs/theory/13-maps.md`.
final class Site {
    /// From this x down the closed forms give way to the series.
    static final double SERIES_BELOW = 1.5;

    static final int TERMS = 16;

    private static final double SNAP = 0x1p-48;

    final double along;
    final double[] across = new double[2];
    final double step11;
    final double step21;
    final double step22;
    final double step31;
    final double step32;
    final double step33;
    final Vector spin;
    final Vector accumulation;
    final Vector product;
    final RangeAmplitudes scaled;
    final int monotonic;
    /// a, b, c, d in turn: with s = sin x, w = 1/x, T = 2 s cos(x) w, q = s^2 they are w^3, w^5, w^2, w^4 times
    /// (k0 + k1 T + k2 q).
    final double[] closed;
    /// Power series in x^2 of x a, x^3 b, c, d, without the terms of [#steep].
    final double[][] series = new double[4][TERMS];
    final float[] closedSingle;
    final float[][] seriesSingle = new float[4][TERMS];
    /// What the published f_dip1 adds at small x: `steep` w^3 to a and -3 `steep` w^5 to b.
    final double steep;

    Site(Grid grid, Frame frame, Electrons electrons, Nucleus nucleus) {
        double kF = electrons.fermiWavenumberPerM();
        Vector e1 = frame.into(grid.e1()).times(kF);
        Vector e2 = frame.into(grid.e2()).times(kF);
        Vector e3 = frame.into(grid.e3()).times(kF);
        step11 = e1.x();
        step21 = cleared(e2.x(), e2.y());
        step22 = e2.y();
        step31 = cleared(e3.x(), e3.z());
        step32 = cleared(e3.y(), e3.z());
        step33 = e3.z();
        Vector d = frame.into(nucleus.positionMetre().plus(grid.origin().times(-1)))
                .times(kF);
        across[1] = snapped(d.z() / step33, grid.n3());
        across[0] = snapped((d.y() - across[1] * step32) / step22, grid.n2());
        along = snapped((d.x() - across[0] * step21 - across[1] * step31) / step11, grid.n1());
        double spinLength = nucleus.angularMomentum().norm();
        double accumulationLength = electrons.spinAccumulationJoule().norm();
        spin = frame.into(unit(nucleus.angularMomentum(), spinLength));
        accumulation = frame.into(unit(electrons.spinAccumulationJoule(), accumulationLength));
        product = accumulation.cross(spin);
        RangeAmplitudes given = nucleus.amplitudes();
        scaled = new RangeAmplitudes(
                spinLength * given.contactEquilibrium(),
                spinLength * given.dipoleEquilibrium(),
                spinLength * accumulationLength * given.contactNonequilibrium(),
                spinLength * accumulationLength * given.dipoleNonequilibrium());
        monotonic = electrons.formulation().dipoleMonotonicNumerator();
        closed = closed();
        steep = -scaled.dipoleEquilibrium() * (monotonic - 3) / 8;
        fillSeries();
        closedSingle = single(closed);
        for (int k = 0; k < series.length; k++) {
            seriesSingle[k] = single(series[k]);
        }
    }

    private static float[] single(double[] values) {
        float[] single = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            single[i] = (float) values[i];
        }
        return single;
    }

    private static double cleared(double part, double main) {
        return Math.abs(part) < 0x1p-50 * Math.abs(main) ? 0 : part;
    }

    /// A rounding error beside a half integer is none.
    private static double snapped(double index, int cells) {
        double half = Math.rint(2 * index) / 2;
        return Math.abs(index - half) <= SNAP * (Math.abs(index) + cells) ? half : index;
    }

    private static Vector unit(Vector v, double length) {
        return length == 0 ? v : v.times(1 / length);
    }

    private double[] closed() {
        double a = scaled.contactEquilibrium();
        double d = scaled.dipoleEquilibrium();
        double b = scaled.contactNonequilibrium();
        double e = scaled.dipoleNonequilibrium();
        return new double[] {
            -(2 * a + d + monotonic * d) / 8,
            (a + 2 * d) / 8,
            (2 * a + d) / 4,
            3 * d * (monotonic + 1) / 8,
            -0.75 * d,
            -0.75 * d,
            0.75 * e,
            -0.375 * e,
            b - e / 2,
            -2.25 * e,
            1.125 * e,
            1.5 * e
        };
    }

    /// With P_n = (-1)^n 4^n/(2n + 1)!: f_con1 = -Sum n P_n x^(2n-3)/2, f_dip1 = Sum (2n - 3) P_n x^(2n-3)/8 (derived),
    /// f_dip2 = -Sum (n - 1) P_n x^(2n-2)/2, f_con2 = -Sum (2n + 1) P_n x^(2n-2)/2, n >= 1.
    private void fillSeries() {
        double p = 1;
        double[] powers = new double[TERMS + 2];
        for (int n = 0; n < powers.length; n++) {
            powers[n] = p;
            p *= -4.0 / ((2 * n + 2) * (2 * n + 3));
        }
        for (int k = 0; k < TERMS; k++) {
            double next = powers[k + 1];
            double dip1 = (2 * k - 1) * next / 8;
            series[0][k] = -scaled.contactEquilibrium() * (k + 1) * next / 2 - scaled.dipoleEquilibrium() * dip1;
            series[1][k] = 3 * scaled.dipoleEquilibrium() * dip1;
            series[2][k] = -scaled.contactNonequilibrium() * (2 * k + 3) * next / 2
                    + scaled.dipoleNonequilibrium() * k * next / 2;
            series[3][k] = -3 * scaled.dipoleNonequilibrium() * (k + 1) * powers[k + 2] / 2;
        }
    }

    /// Of the row (j, k): the first coordinate of a cell is (i - `along`) `step11` plus this.
    double shift(int j, int k) {
        return (j - across[0]) * step21 + (k - across[1]) * step31;
    }

    /// The second coordinate of the row.
    double second(int j, int k) {
        return (j - across[0]) * step22 + (k - across[1]) * step32;
    }

    /// The third coordinate of the layer.
    double third(int k) {
        return (k - across[1]) * step33;
    }

    /// Whether the octants around the nucleus are mirror images of each other on this grid.
    boolean isCentred(Grid grid) {
        return step21 == 0
                && step31 == 0
                && step32 == 0
                && along == (grid.n1() - 1) / 2.0
                && across[0] == (grid.n2() - 1) / 2.0
                && across[1] == (grid.n3() - 1) / 2.0;
    }

    /// Whether the nucleus is inside this cell, not on its faces.
    boolean isIn(int i, int j, int k) {
        return Math.abs(i - along) < 0.5 && Math.abs(j - across[0]) < 0.5 && Math.abs(k - across[1]) < 0.5;
    }
}
