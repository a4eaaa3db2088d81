package org.nsot.engine.map;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// [RowSum] in SIMD lanes, double precision; written out for the reason given at [LanesProfileDouble].
final class LanesSumDouble {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private LanesSumDouble() {}

    /// Adds the vectors to `base` and stores them in `out`, as far as whole registers go.
    ///
    /// @param first   where the row begins in `abcd`; so `from` in `base`, `at` in `out`
    /// @return the first cell that is not done
    static int add(
            RowSum sum,
            double[] x,
            double[][] abcd,
            int first,
            double[][] base,
            int from,
            double[][] out,
            int at,
            int count) {
        double[] pa = abcd[0];
        double[] pb = abcd[1];
        double[] pc = abcd[2];
        double[] pd = abcd[3];
        double[] bx = base[0];
        double[] by = base[1];
        double[] bz = base[2];
        double[] ox = out[0];
        double[] oy = out[1];
        double[] oz = out[2];
        int end = S.loopBound(count);
        for (int i = 0; i < end; i += S.length()) {
            DoubleVector s = DoubleVector.fromArray(S, x, i);
            DoubleVector t = s.fma(DoubleVector.broadcast(S, sum.spinX), DoubleVector.broadcast(S, sum.across));
            DoubleVector a = DoubleVector.fromArray(S, pa, first + i);
            DoubleVector b = DoubleVector.fromArray(S, pb, first + i).mul(t);
            DoubleVector c = DoubleVector.fromArray(S, pc, first + i);
            DoubleVector d = DoubleVector.fromArray(S, pd, first + i).mul(t);
            DoubleVector mx = d.fma(DoubleVector.broadcast(S, sum.crossX), DoubleVector.fromArray(S, bx, from + i));
            mx = c.fma(DoubleVector.broadcast(S, sum.productX), b.fma(s, mx));
            a.fma(DoubleVector.broadcast(S, sum.spinX), mx).intoArray(ox, at + i);
            DoubleVector crossY = s.fma(DoubleVector.broadcast(S, sum.slopeY), DoubleVector.broadcast(S, sum.crossY));
            DoubleVector my = d.fma(crossY, DoubleVector.fromArray(S, by, from + i));
            my = b.fma(DoubleVector.broadcast(S, sum.second), my);
            my = c.fma(DoubleVector.broadcast(S, sum.productY), my);
            a.fma(DoubleVector.broadcast(S, sum.spinY), my).intoArray(oy, at + i);
            DoubleVector crossZ = s.fma(DoubleVector.broadcast(S, sum.slopeZ), DoubleVector.broadcast(S, sum.crossZ));
            DoubleVector mz = d.fma(crossZ, DoubleVector.fromArray(S, bz, from + i));
            mz = b.fma(DoubleVector.broadcast(S, sum.third), mz);
            mz = c.fma(DoubleVector.broadcast(S, sum.productZ), mz);
            a.fma(DoubleVector.broadcast(S, sum.spinZ), mz).intoArray(oz, at + i);
        }
        return end;
    }
}
