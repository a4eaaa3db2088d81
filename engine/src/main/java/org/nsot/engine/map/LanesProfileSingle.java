package org.nsot.engine.map;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [LanesProfileDouble] in single precision: coordinates in two parts, so that the phase is right at any x.
///
/// x - q PI_HIGH is a multiple of 2^-22 below 2, exact by fma; PI_LOW leaves q times 4e-15. The polynomials are
/// right to 2e-8 and 4e-9.
final class LanesProfileSingle {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final float ROUNDING = 0x1.8p23f;
    private static final float ONE_OVER_PI = (float) (1 / Math.PI);
    private static final float PI_HIGH = (float) Math.PI;
    private static final float PI_LOW = -8.742278E-8f;
    private static final float SERIES_BELOW = (float) (Site.SERIES_BELOW * Site.SERIES_BELOW);

    private final float[] angle;
    private final float[] inverse;
    private final float[] inverseSquare;

    /// For rows of so many cells.
    LanesProfileSingle(int cells) {
        this.angle = new float[cells + Rows.PADDING];
        this.inverse = new float[cells + Rows.PADDING];
        this.inverseSquare = new float[cells + Rows.PADDING];
    }

    /// As [Profile#fill(Site, double[], double, double, int, double[][], int)].
    void fill(Site site, float[] x, float[] xLow, float across, float acrossLow, int count, float[][] abcd, int at) {
        int first = 0;
        int last = 0;
        if (across < SERIES_BELOW) {
            float reach = (float) Math.sqrt(SERIES_BELOW - across);
            first = firstAbove(x, -reach, count) / S.length() * S.length();
            last = firstAbove(x, reach, count);
        }
        int middle = Math.min(count, first + S.length());
        angles(x, xLow, across, acrossLow, 0, middle, angle, inverse, inverseSquare);
        closed(site.closedSingle, angle, inverse, inverseSquare, 0, middle, abcd, at);
        int end = Math.max(middle, last / S.length() * S.length());
        angles(x, xLow, across, acrossLow, end, count, angle, inverse, inverseSquare);
        closed(site.closedSingle, angle, inverse, inverseSquare, end, count, abcd, at);
        series(site, x, across, first, last, abcd, at);
    }

    /// x less the nearest multiple of pi, 1/x and 1/x^2.
    ///
    /// 1/x^2 is divided and 1/x made of it, which leaves the higher powers half the error of products of 1/x.
    private static void angles(
            float[] x,
            float[] xLow,
            float across,
            float acrossLow,
            int from,
            int to,
            float[] angle,
            float[] inverse,
            float[] inverseSquare) {
        FloatVector q = FloatVector.broadcast(S, across);
        FloatVector low = FloatVector.broadcast(S, acrossLow);
        for (int i = from; i < to; i += S.length()) {
            FloatVector along = FloatVector.fromArray(S, x, i);
            FloatVector alongLow = FloatVector.fromArray(S, xLow, i);
            FloatVector square = along.mul(along);
            FloatVector sum = square.add(q);
            FloatVector part = sum.sub(square);
            FloatVector lost = square.sub(sum.sub(part))
                    .add(q.sub(part))
                    .add(along.fma(along, square.neg()))
                    .add(alongLow.fma(along.add(along), low));
            FloatVector distance = sum.sqrt();
            FloatVector u = FloatVector.broadcast(S, 1).div(sum);
            FloatVector w = u.mul(distance);
            FloatVector rest =
                    distance.neg().fma(distance, sum).add(lost).mul(w).mul(0.5f);
            FloatVector turns = distance.fma(FloatVector.broadcast(S, ONE_OVER_PI), FloatVector.broadcast(S, ROUNDING))
                    .sub(ROUNDING);
            FloatVector r = turns.fma(FloatVector.broadcast(S, -PI_HIGH), distance);
            r = turns.fma(FloatVector.broadcast(S, -PI_LOW), r.add(rest));
            r.intoArray(angle, i);
            w.intoArray(inverse, i);
            u.intoArray(inverseSquare, i);
        }
    }

    private static void closed(
            float[] k,
            float[] angle,
            float[] inverse,
            float[] inverseSquare,
            int from,
            int to,
            float[][] abcd,
            int at) {
        float[] a = abcd[0];
        float[] b = abcd[1];
        float[] c = abcd[2];
        float[] d = abcd[3];
        for (int i = from; i < to; i += S.length()) {
            FloatVector r = FloatVector.fromArray(S, angle, i);
            FloatVector w = FloatVector.fromArray(S, inverse, i);
            FloatVector u = FloatVector.fromArray(S, inverseSquare, i);
            FloatVector y = r.mul(r);
            FloatVector sine = y.fma(FloatVector.broadcast(S, 2.6347564E-6f), FloatVector.broadcast(S, -1.982274E-4f));
            FloatVector cosine =
                    y.fma(FloatVector.broadcast(S, -2.6546064E-7f), FloatVector.broadcast(S, 2.4786083E-5f));
            sine = sine.fma(y, FloatVector.broadcast(S, 0.0083332425f));
            cosine = cosine.fma(y, FloatVector.broadcast(S, -0.0013888812f));
            sine = sine.fma(y, FloatVector.broadcast(S, -0.16666666f));
            cosine = cosine.fma(y, FloatVector.broadcast(S, 0.041666668f));
            sine = sine.fma(r.mul(y), r);
            cosine = cosine.fma(y, FloatVector.broadcast(S, -0.5f)).fma(y, FloatVector.broadcast(S, 1));
            FloatVector t = sine.add(sine).mul(cosine).mul(w);
            FloatVector s2 = sine.mul(sine);
            FloatVector p = u.mul(w);
            FloatVector f0 = s2.fma(
                    FloatVector.broadcast(S, k[2]),
                    t.fma(FloatVector.broadcast(S, k[1]), FloatVector.broadcast(S, k[0])));
            f0.mul(p).intoArray(a, at + i);
            FloatVector f1 = s2.fma(
                    FloatVector.broadcast(S, k[5]),
                    t.fma(FloatVector.broadcast(S, k[4]), FloatVector.broadcast(S, k[3])));
            f1.mul(u.mul(u).mul(w)).intoArray(b, at + i);
            FloatVector f2 = s2.fma(
                    FloatVector.broadcast(S, k[8]),
                    t.fma(FloatVector.broadcast(S, k[7]), FloatVector.broadcast(S, k[6])));
            f2.mul(u).intoArray(c, at + i);
            FloatVector f3 = s2.fma(
                    FloatVector.broadcast(S, k[11]),
                    t.fma(FloatVector.broadcast(S, k[10]), FloatVector.broadcast(S, k[9])));
            f3.mul(u.mul(u)).intoArray(d, at + i);
        }
    }

    /// Where x is small, in place of what stands there; the rest is kept.
    private static void series(Site site, float[] x, float across, int from, int to, float[][] abcd, int at) {
        float[] a = abcd[0];
        float[] b = abcd[1];
        float[] c = abcd[2];
        float[] d = abcd[3];
        float[] ka = site.seriesSingle[0];
        float[] kb = site.seriesSingle[1];
        float[] kc = site.seriesSingle[2];
        float[] kd = site.seriesSingle[3];
        for (int i = from; i < to; i += S.length()) {
            FloatVector along = FloatVector.fromArray(S, x, i);
            FloatVector v = along.fma(along, FloatVector.broadcast(S, across));
            VectorMask<Float> small = v.compare(VectorOperators.LT, SERIES_BELOW);
            FloatVector sa = FloatVector.broadcast(S, ka[Site.TERMS - 1]);
            FloatVector sb = FloatVector.broadcast(S, kb[Site.TERMS - 1]);
            FloatVector sc = FloatVector.broadcast(S, kc[Site.TERMS - 1]);
            FloatVector sd = FloatVector.broadcast(S, kd[Site.TERMS - 1]);
            for (int n = Site.TERMS - 2; n >= 0; n--) {
                sa = sa.fma(v, FloatVector.broadcast(S, ka[n]));
                sb = sb.fma(v, FloatVector.broadcast(S, kb[n]));
                sc = sc.fma(v, FloatVector.broadcast(S, kc[n]));
                sd = sd.fma(v, FloatVector.broadcast(S, kd[n]));
            }
            FloatVector u = FloatVector.broadcast(S, 1).div(v);
            FloatVector w = u.mul(v.sqrt());
            FloatVector steep = u.mul((float) site.steep);
            FloatVector.fromArray(S, a, at + i)
                    .blend(sa.add(steep).mul(w), small)
                    .intoArray(a, at + i);
            FloatVector.fromArray(S, b, at + i)
                    .blend(sb.sub(steep.mul(3)).mul(u).mul(w), small)
                    .intoArray(b, at + i);
            FloatVector.fromArray(S, c, at + i).blend(sc, small).intoArray(c, at + i);
            FloatVector.fromArray(S, d, at + i).blend(sd, small).intoArray(d, at + i);
        }
    }

    private static int firstAbove(float[] rising, float bound, int count) {
        int i = 0;
        while (i < count && rising[i] <= bound) {
            i++;
        }
        return i;
    }
}
