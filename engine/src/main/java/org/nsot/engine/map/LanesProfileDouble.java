package org.nsot.engine.map;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// a, b, c, d of [Site] in SIMD lanes, double precision, with its own sine and cosine.
///
/// The distance is carried in two parts: what the square root rounds away goes into the angle, so that the phase is
/// right to an ulp at any x. One reduction of x by q pi serves both functions, as only sin x cos x and sin^2 x are
/// needed, whose signs cancel. pi in two parts: x - q PI_HIGH is exact by fma (a multiple of 2^-51 below 2), and the
/// second part leaves q times 3e-33. The polynomials are Chebyshev fits on [0, (pi/2)^2]: (sin r/r - 1)/r^2 to
/// 8e-19 and (cos r - 1 + r^2/2)/r^4 to 1e-19, in units of the function.
///
/// Angles and functions are two loops: the long chain from the root to the sine would fill the processor's window with
/// one or two registers; cut in two, more of them are under way.
///
/// The formulas are written out: a method around a few operations would no longer be inlined once the compiler's budget
/// is spent, and every vector would then be an object (`bench/README.md`).
final class LanesProfileDouble implements Profile {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final double ROUNDING = 0x1.8p52;
    private static final double ONE_OVER_PI = 1 / Math.PI;
    private static final double PI_LOW = 1.2246467991473532e-16;
    private static final double SERIES_BELOW = Site.SERIES_BELOW * Site.SERIES_BELOW;

    private final double[] angle;
    private final double[] inverse;
    private final double[] inverseSquare;

    /// For rows of so many cells.
    LanesProfileDouble(int cells) {
        this.angle = new double[cells + Rows.PADDING];
        this.inverse = new double[cells + Rows.PADDING];
        this.inverseSquare = new double[cells + Rows.PADDING];
    }

    @Override
    public void fill(Site site, double[] x, double across, double acrossLow, int count, double[][] abcd, int at) {
        int first = 0;
        int last = 0;
        if (across < SERIES_BELOW) {
            double reach = Math.sqrt(SERIES_BELOW - across);
            first = Profile.firstAbove(x, -reach, count) / S.length() * S.length();
            last = Profile.firstAbove(x, reach, count);
        }
        int middle = Math.min(count, first + S.length());
        angles(x, across, acrossLow, 0, middle, angle, inverse, inverseSquare);
        closed(site.closed, angle, inverse, inverseSquare, 0, middle, abcd, at);
        int end = Math.max(middle, last / S.length() * S.length());
        angles(x, across, acrossLow, end, count, angle, inverse, inverseSquare);
        closed(site.closed, angle, inverse, inverseSquare, end, count, abcd, at);
        series(site, x, across, first, last, abcd, at);
    }

    /// x less the nearest multiple of pi, 1/x and 1/x^2.
    ///
    /// 1/x^2 is divided and 1/x made of it, which leaves the higher powers half the error of products of 1/x.
    private static void angles(
            double[] x,
            double across,
            double acrossLow,
            int from,
            int to,
            double[] angle,
            double[] inverse,
            double[] inverseSquare) {
        DoubleVector q = DoubleVector.broadcast(S, across);
        DoubleVector low = DoubleVector.broadcast(S, acrossLow);
        for (int i = from; i < to; i += S.length()) {
            DoubleVector along = DoubleVector.fromArray(S, x, i);
            DoubleVector square = along.mul(along);
            DoubleVector sum = square.add(q);
            DoubleVector part = sum.sub(square);
            DoubleVector lost = square.sub(sum.sub(part))
                    .add(q.sub(part))
                    .add(along.fma(along, square.neg()))
                    .add(low);
            DoubleVector distance = sum.sqrt();
            DoubleVector u = DoubleVector.broadcast(S, 1).div(sum);
            DoubleVector w = u.mul(distance);
            DoubleVector rest =
                    distance.neg().fma(distance, sum).add(lost).mul(w).mul(0.5);
            DoubleVector turns = distance.fma(
                            DoubleVector.broadcast(S, ONE_OVER_PI), DoubleVector.broadcast(S, ROUNDING))
                    .sub(ROUNDING);
            DoubleVector r = turns.fma(DoubleVector.broadcast(S, -Math.PI), distance);
            r = turns.fma(DoubleVector.broadcast(S, -PI_LOW), r.add(rest));
            r.intoArray(angle, i);
            w.intoArray(inverse, i);
            u.intoArray(inverseSquare, i);
        }
    }

    private static void closed(
            double[] k,
            double[] angle,
            double[] inverse,
            double[] inverseSquare,
            int from,
            int to,
            double[][] abcd,
            int at) {
        double[] a = abcd[0];
        double[] b = abcd[1];
        double[] c = abcd[2];
        double[] d = abcd[3];
        for (int i = from; i < to; i += S.length()) {
            DoubleVector r = DoubleVector.fromArray(S, angle, i);
            DoubleVector w = DoubleVector.fromArray(S, inverse, i);
            DoubleVector u = DoubleVector.fromArray(S, inverseSquare, i);
            DoubleVector y = r.mul(r);
            DoubleVector sine = y.fma(
                    DoubleVector.broadcast(S, 2.731444688085806e-15),
                    DoubleVector.broadcast(S, -7.643970290470771e-13));
            DoubleVector cosine = y.fma(
                    DoubleVector.broadcast(S, -1.5218637973736607e-16),
                    DoubleVector.broadcast(S, 4.777877922073926e-14));
            sine = sine.fma(y, DoubleVector.broadcast(S, 1.6058977312265895e-10));
            cosine = cosine.fma(y, DoubleVector.broadcast(S, -1.1470712272650119e-11));
            sine = sine.fma(y, DoubleVector.broadcast(S, -2.5052107616993125e-08));
            cosine = cosine.fma(y, DoubleVector.broadcast(S, 2.0876756602873932e-09));
            sine = sine.fma(y, DoubleVector.broadcast(S, 2.755731921916321e-06));
            cosine = cosine.fma(y, DoubleVector.broadcast(S, -2.755731922156955e-07));
            sine = sine.fma(y, DoubleVector.broadcast(S, -0.00019841269841254974));
            cosine = cosine.fma(y, DoubleVector.broadcast(S, 2.480158730157985e-05));
            sine = sine.fma(y, DoubleVector.broadcast(S, 0.008333333333333316));
            cosine = cosine.fma(y, DoubleVector.broadcast(S, -0.001388888888888888));
            sine = sine.fma(y, DoubleVector.broadcast(S, -0.16666666666666666));
            cosine = cosine.fma(y, DoubleVector.broadcast(S, 0.041666666666666664));
            sine = sine.fma(r.mul(y), r);
            cosine = cosine.fma(y, DoubleVector.broadcast(S, -0.5)).fma(y, DoubleVector.broadcast(S, 1));
            DoubleVector t = sine.add(sine).mul(cosine).mul(w);
            DoubleVector s2 = sine.mul(sine);
            DoubleVector p = u.mul(w);
            DoubleVector f0 = s2.fma(
                    DoubleVector.broadcast(S, k[2]),
                    t.fma(DoubleVector.broadcast(S, k[1]), DoubleVector.broadcast(S, k[0])));
            f0.mul(p).intoArray(a, at + i);
            DoubleVector f1 = s2.fma(
                    DoubleVector.broadcast(S, k[5]),
                    t.fma(DoubleVector.broadcast(S, k[4]), DoubleVector.broadcast(S, k[3])));
            f1.mul(u.mul(u).mul(w)).intoArray(b, at + i);
            DoubleVector f2 = s2.fma(
                    DoubleVector.broadcast(S, k[8]),
                    t.fma(DoubleVector.broadcast(S, k[7]), DoubleVector.broadcast(S, k[6])));
            f2.mul(u).intoArray(c, at + i);
            DoubleVector f3 = s2.fma(
                    DoubleVector.broadcast(S, k[11]),
                    t.fma(DoubleVector.broadcast(S, k[10]), DoubleVector.broadcast(S, k[9])));
            f3.mul(u.mul(u)).intoArray(d, at + i);
        }
    }

    /// Where x is small, in place of what stands there; the rest is kept.
    private static void series(Site site, double[] x, double across, int from, int to, double[][] abcd, int at) {
        double[] a = abcd[0];
        double[] b = abcd[1];
        double[] c = abcd[2];
        double[] d = abcd[3];
        double[] ka = site.series[0];
        double[] kb = site.series[1];
        double[] kc = site.series[2];
        double[] kd = site.series[3];
        for (int i = from; i < to; i += S.length()) {
            DoubleVector along = DoubleVector.fromArray(S, x, i);
            DoubleVector v = along.fma(along, DoubleVector.broadcast(S, across));
            VectorMask<Double> small = v.compare(VectorOperators.LT, SERIES_BELOW);
            DoubleVector sa = DoubleVector.broadcast(S, ka[Site.TERMS - 1]);
            DoubleVector sb = DoubleVector.broadcast(S, kb[Site.TERMS - 1]);
            DoubleVector sc = DoubleVector.broadcast(S, kc[Site.TERMS - 1]);
            DoubleVector sd = DoubleVector.broadcast(S, kd[Site.TERMS - 1]);
            for (int n = Site.TERMS - 2; n >= 0; n--) {
                sa = sa.fma(v, DoubleVector.broadcast(S, ka[n]));
                sb = sb.fma(v, DoubleVector.broadcast(S, kb[n]));
                sc = sc.fma(v, DoubleVector.broadcast(S, kc[n]));
                sd = sd.fma(v, DoubleVector.broadcast(S, kd[n]));
            }
            DoubleVector u = DoubleVector.broadcast(S, 1).div(v);
            DoubleVector w = u.mul(v.sqrt());
            DoubleVector steep = u.mul(site.steep);
            DoubleVector.fromArray(S, a, at + i)
                    .blend(sa.add(steep).mul(w), small)
                    .intoArray(a, at + i);
            DoubleVector.fromArray(S, b, at + i)
                    .blend(sb.sub(steep.mul(3)).mul(u).mul(w), small)
                    .intoArray(b, at + i);
            DoubleVector.fromArray(S, c, at + i).blend(sc, small).intoArray(c, at + i);
            DoubleVector.fromArray(S, d, at + i).blend(sd, small).intoArray(d, at + i);
        }
    }
}
