package org.nsot.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Philox and normal deviates in lanes: the operations of [Philox] and [Normal], a spin a lane of 64 bits.
///
/// Two methods and not one, so that each stays within the compiler's budget.
final class LanesNoise {
    /// Steps in a block: its words and deviates stay in the first-level cache.
    static final int STEPS = 64;

    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> WORDS = LongVector.SPECIES_PREFERRED;
    private static final long LOW = 0xFFFFFFFFL;

    private LanesNoise() {}

    /// Writes the words of a register of spins, `[step][word][lane]`; only the low 32 bits count.
    static void words(long[] into, int firstSpin, long firstStep, int steps, long seed) {
        LongVector spins = LongVector.zero(WORDS).addIndex(1).add(firstSpin);
        int key0 = (int) seed;
        int key1 = (int) (seed >>> 32);
        for (int n = 0; n < steps; n++) {
            long step = firstStep + n;
            LongVector c0Word = spins;
            LongVector c1Word = LongVector.broadcast(WORDS, step & LOW);
            LongVector c2Word = LongVector.broadcast(WORDS, step >>> 32);
            LongVector c3Word = LongVector.zero(WORDS);
            int k0 = key0;
            int k1 = key1;
            for (int round = 0; round < Philox.ROUNDS; round++) {
                LongVector p0 = c0Word.and(LOW).mul(Philox.MULTIPLIER_0);
                LongVector p1 = c2Word.and(LOW).mul(Philox.MULTIPLIER_1);
                c0Word = p1.lanewise(VectorOperators.LSHR, 32)
                        .lanewise(VectorOperators.XOR, c1Word)
                        .lanewise(VectorOperators.XOR, k0 & LOW);
                c2Word = p0.lanewise(VectorOperators.LSHR, 32)
                        .lanewise(VectorOperators.XOR, c3Word)
                        .lanewise(VectorOperators.XOR, k1 & LOW);
                c1Word = p1;
                c3Word = p0;
                k0 += Philox.KEY_STEP_0;
                k1 += Philox.KEY_STEP_1;
            }
            int w = 4 * n * S.length();
            c0Word.intoArray(into, w);
            c1Word.intoArray(into, w + S.length());
            c2Word.intoArray(into, w + 2 * S.length());
            c3Word.intoArray(into, w + 3 * S.length());
        }
    }

    /// Turns words into normal deviates, `[step][component][lane]`.
    static void deviates(long[] words, double[] into, int steps) {
        for (int n = 0; n < steps; n++) {
            int w = 4 * n * S.length();
            int d = 3 * n * S.length();
            DoubleVector uA = LongVector.fromArray(WORDS, words, w)
                    .and(LOW)
                    .lanewise(VectorOperators.LSHL, 20)
                    .or(Normal.ONE_BITS)
                    .reinterpretAsDoubles()
                    .sub(Normal.TO_MIDDLE);
            LongVector bitsA = uA.reinterpretAsLongs();
            LongVector qAWord =
                    LongVector.broadcast(WORDS, Normal.SQRT2_BITS).sub(bitsA).lanewise(VectorOperators.LSHR, 52);
            DoubleVector manA =
                    bitsA.add(qAWord.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
            DoubleVector aA = manA.sub(1).div(manA.add(1));
            DoubleVector aaA = aA.mul(aA);
            DoubleVector lnA = DoubleVector.broadcast(S, Normal.log(9));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(8)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(7)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(6)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(5)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(4)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(3)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(2)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(1)));
            lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.log(0)));
            DoubleVector radius = qAWord.or(Normal.TWO_52_BITS)
                    .reinterpretAsDoubles()
                    .sub(Normal.TWO_52)
                    .fma(DoubleVector.broadcast(S, Normal.TWO_LN2), aA.mul(lnA))
                    .sqrt();
            DoubleVector uB = LongVector.fromArray(WORDS, words, w + S.length())
                    .and(LOW)
                    .lanewise(VectorOperators.LSHL, 20)
                    .or(Normal.ONE_BITS)
                    .reinterpretAsDoubles()
                    .sub(Normal.TO_MIDDLE);
            DoubleVector angle = uB.sub(0.5).mul(Math.PI);
            DoubleVector angle2 = angle.mul(angle);
            DoubleVector sin = DoubleVector.broadcast(S, Normal.sine(9));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(8)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(7)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(6)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(5)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(4)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(3)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(2)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(1)));
            sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.sine(0)));
            sin = angle.mul(sin);
            DoubleVector cos = DoubleVector.broadcast(S, Normal.cosine(9));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(8)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(7)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(6)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(5)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(4)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(3)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(2)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(1)));
            cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.cosine(0)));
            DoubleVector nx = radius.mul(sin.mul(-2).fma(sin, DoubleVector.broadcast(S, 1)));
            DoubleVector ny = radius.mul(sin.mul(2).mul(cos));
            DoubleVector uC = LongVector.fromArray(WORDS, words, w + 2 * S.length())
                    .and(LOW)
                    .lanewise(VectorOperators.LSHL, 20)
                    .or(Normal.ONE_BITS)
                    .reinterpretAsDoubles()
                    .sub(Normal.TO_MIDDLE);
            LongVector bitsC = uC.reinterpretAsLongs();
            LongVector qCWord =
                    LongVector.broadcast(WORDS, Normal.SQRT2_BITS).sub(bitsC).lanewise(VectorOperators.LSHR, 52);
            DoubleVector manC =
                    bitsC.add(qCWord.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
            DoubleVector aC = manC.sub(1).div(manC.add(1));
            DoubleVector aaC = aC.mul(aC);
            DoubleVector lnC = DoubleVector.broadcast(S, Normal.log(9));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(8)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(7)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(6)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(5)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(4)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(3)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(2)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(1)));
            lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.log(0)));
            DoubleVector radius2 = qCWord.or(Normal.TWO_52_BITS)
                    .reinterpretAsDoubles()
                    .sub(Normal.TWO_52)
                    .fma(DoubleVector.broadcast(S, Normal.TWO_LN2), aC.mul(lnC))
                    .sqrt();
            DoubleVector uD = LongVector.fromArray(WORDS, words, w + 3 * S.length())
                    .and(LOW)
                    .lanewise(VectorOperators.LSHL, 20)
                    .or(Normal.ONE_BITS)
                    .reinterpretAsDoubles()
                    .sub(Normal.TO_MIDDLE);
            DoubleVector other = uD.sub(0.5).mul(Math.PI);
            DoubleVector other2 = other.mul(other);
            DoubleVector sin2 = DoubleVector.broadcast(S, Normal.sine(9));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(8)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(7)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(6)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(5)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(4)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(3)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(2)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(1)));
            sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.sine(0)));
            sin2 = other.mul(sin2);
            DoubleVector nz = radius2.mul(sin2.mul(-2).fma(sin2, DoubleVector.broadcast(S, 1)));
            nx.intoArray(into, d);
            ny.intoArray(into, d + S.length());
            nz.intoArray(into, d + 2 * S.length());
        }
    }
}
