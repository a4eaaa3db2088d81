package org.nsot.engine.map;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// [RowSum] in SIMD lanes, single precision; written out for the reason given at [LanesProfileDouble].
final class LanesSumSingle {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;

    private LanesSumSingle() {}

    /// Adds the vectors to `base` and stores them in `out`, as far as whole registers go.
    ///
    /// @param first   where the row begins in `abcd`; so `from` in `base`, `at` in `out`
    /// @return the first cell that is not done
    static int add(
            RowSum sum,
            float[] x,
            float[][] abcd,
            int first,
            float[][] base,
            int from,
            float[][] out,
            int at,
            int count) {
        float[] pa = abcd[0];
        float[] pb = abcd[1];
        float[] pc = abcd[2];
        float[] pd = abcd[3];
        float[] bx = base[0];
        float[] by = base[1];
        float[] bz = base[2];
        float[] ox = out[0];
        float[] oy = out[1];
        float[] oz = out[2];
        int end = S.loopBound(count);
        for (int i = 0; i < end; i += S.length()) {
            FloatVector s = FloatVector.fromArray(S, x, i);
            FloatVector t =
                    s.fma(FloatVector.broadcast(S, (float) sum.spinX), FloatVector.broadcast(S, (float) sum.across));
            FloatVector a = FloatVector.fromArray(S, pa, first + i);
            FloatVector b = FloatVector.fromArray(S, pb, first + i).mul(t);
            FloatVector c = FloatVector.fromArray(S, pc, first + i);
            FloatVector d = FloatVector.fromArray(S, pd, first + i).mul(t);
            FloatVector mx =
                    d.fma(FloatVector.broadcast(S, (float) sum.crossX), FloatVector.fromArray(S, bx, from + i));
            mx = c.fma(FloatVector.broadcast(S, (float) sum.productX), b.fma(s, mx));
            a.fma(FloatVector.broadcast(S, (float) sum.spinX), mx).intoArray(ox, at + i);
            FloatVector crossY =
                    s.fma(FloatVector.broadcast(S, (float) sum.slopeY), FloatVector.broadcast(S, (float) sum.crossY));
            FloatVector my = d.fma(crossY, FloatVector.fromArray(S, by, from + i));
            my = b.fma(FloatVector.broadcast(S, (float) sum.second), my);
            my = c.fma(FloatVector.broadcast(S, (float) sum.productY), my);
            a.fma(FloatVector.broadcast(S, (float) sum.spinY), my).intoArray(oy, at + i);
            FloatVector crossZ =
                    s.fma(FloatVector.broadcast(S, (float) sum.slopeZ), FloatVector.broadcast(S, (float) sum.crossZ));
            FloatVector mz = d.fma(crossZ, FloatVector.fromArray(S, bz, from + i));
            mz = b.fma(FloatVector.broadcast(S, (float) sum.third), mz);
            mz = c.fma(FloatVector.broadcast(S, (float) sum.productZ), mz);
            a.fma(FloatVector.broadcast(S, (float) sum.spinZ), mz).intoArray(oz, at + i);
        }
        return end;
    }
}
