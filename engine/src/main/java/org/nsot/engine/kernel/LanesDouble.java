package org.nsot.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The kernel in double precision, one lane a spin, the state in registers over many steps.
///
/// The formulas of [PlainDouble] are written out: a method around a few operations would no longer be inlined once the
/// compiler's budget is spent, and every vector would then be an object (`bench/README.md`).
final class LanesDouble implements Kernel {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> WORDS = LongVector.SPECIES_PREFERRED;
    private static final long LOW = 0xFFFFFFFFL;

    @Override
    public String name() {
        return "double, " + S.length() + " lanes";
    }

    @Override
    public Precision precision() {
        return Precision.DOUBLE;
    }

    @Override
    public void advance(Spins spins, Couplings couplings, Stepping stepping, int from, int to) {
        Kernel.demandCompatible(couplings, stepping, Precision.DOUBLE);
        int end = Math.min(Spins.padded(to), spins.x.length);
        stepping.pieces((table, first, steps) -> {
            if (stepping.scheme() == Scheme.RK4) {
                rungeKutta(spins, couplings.constants, table.values(), steps, stepping.stepSecond(), from, end);
            } else if (couplings.noisy()) {
                noisyHeun(spins, couplings.constants, table.values(), first, steps, stepping, from, end);
            } else {
                heun(spins, couplings.constants, table.values(), steps, stepping.stepSecond(), from, end);
            }
        });
    }

    private static void rungeKutta(Spins spins, double[][] c, double[] t, int steps, double h, int from, int to) {
        double[] spinX = spins.x;
        double[] spinY = spins.y;
        double[] spinZ = spins.z;
        double[] c0 = c[0];
        double[] c1 = c[1];
        double[] c2 = c[2];
        double[] c3 = c[3];
        double[] c4 = c[4];
        double[] c5 = c[5];
        double[] c6 = c[6];
        double[] c7 = c[7];
        double[] c8 = c[8];
        double[] c9 = c[9];
        double[] c10 = c[10];
        double[] c11 = c[11];
        double[] c12 = c[12];
        double[] c13 = c[13];
        double[] c14 = c[14];
        double[] c15 = c[15];
        DoubleVector full = DoubleVector.broadcast(S, h);
        DoubleVector half = DoubleVector.broadcast(S, h / 2);
        DoubleVector third = DoubleVector.broadcast(S, h / 3);
        DoubleVector sixth = DoubleVector.broadcast(S, h / 6);
        for (int i = from; i < to; i += S.length()) {
            DoubleVector x = DoubleVector.fromArray(S, spinX, i);
            DoubleVector y = DoubleVector.fromArray(S, spinY, i);
            DoubleVector z = DoubleVector.fromArray(S, spinZ, i);
            DoubleVector ox = DoubleVector.fromArray(S, c0, i);
            DoubleVector oy = DoubleVector.fromArray(S, c1, i);
            DoubleVector oz = DoubleVector.fromArray(S, c2, i);
            DoubleVector px = DoubleVector.fromArray(S, c3, i);
            DoubleVector py = DoubleVector.fromArray(S, c4, i);
            DoubleVector pz = DoubleVector.fromArray(S, c5, i);
            DoubleVector vx = DoubleVector.fromArray(S, c6, i);
            DoubleVector vy = DoubleVector.fromArray(S, c7, i);
            DoubleVector vz = DoubleVector.fromArray(S, c8, i);
            DoubleVector qx = DoubleVector.fromArray(S, c9, i);
            DoubleVector qy = DoubleVector.fromArray(S, c10, i);
            DoubleVector qz = DoubleVector.fromArray(S, c11, i);
            DoubleVector f = DoubleVector.fromArray(S, c12, i);
            DoubleVector r2 = DoubleVector.fromArray(S, c13, i);
            DoubleVector r1 = DoubleVector.fromArray(S, c14, i);
            DoubleVector g = DoubleVector.fromArray(S, c15, i);
            int b = 0;
            DoubleVector s0 = DoubleVector.broadcast(S, t[b + 3]);
            DoubleVector wx0 = s0.fma(qx, vx);
            DoubleVector wy0 = s0.fma(qy, vy);
            DoubleVector wz0 = s0.fma(qz, vz);
            DoubleVector bx0 = f.fma(DoubleVector.broadcast(S, t[b + 0]), s0.fma(px, ox));
            DoubleVector by0 = f.fma(DoubleVector.broadcast(S, t[b + 1]), s0.fma(py, oy));
            DoubleVector bz0 = f.fma(DoubleVector.broadcast(S, t[b + 2]), s0.fma(pz, oz));
            for (int n = 0; n < steps; n++) {
                b = 8 * n;
                DoubleVector ex = wy0.fma(z, wz0.neg().fma(y, bx0));
                DoubleVector ey = wz0.fma(x, wx0.neg().fma(z, by0));
                DoubleVector ez = wx0.fma(y, wy0.neg().fma(x, bz0));
                DoubleVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                DoubleVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                DoubleVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                DoubleVector sumX = sixth.fma(kx, x);
                DoubleVector sumY = sixth.fma(ky, y);
                DoubleVector sumZ = sixth.fma(kz, z);
                DoubleVector mx = half.fma(kx, x);
                DoubleVector my = half.fma(ky, y);
                DoubleVector mz = half.fma(kz, z);
                DoubleVector s1 = DoubleVector.broadcast(S, t[b + 7]);
                DoubleVector wx1 = s1.fma(qx, vx);
                DoubleVector wy1 = s1.fma(qy, vy);
                DoubleVector wz1 = s1.fma(qz, vz);
                DoubleVector bx1 = f.fma(DoubleVector.broadcast(S, t[b + 4]), s1.fma(px, ox));
                DoubleVector by1 = f.fma(DoubleVector.broadcast(S, t[b + 5]), s1.fma(py, oy));
                DoubleVector bz1 = f.fma(DoubleVector.broadcast(S, t[b + 6]), s1.fma(pz, oz));
                ex = wy1.fma(mz, wz1.neg().fma(my, bx1));
                ey = wz1.fma(mx, wx1.neg().fma(mz, by1));
                ez = wx1.fma(my, wy1.neg().fma(mx, bz1));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                sumX = third.fma(kx, sumX);
                sumY = third.fma(ky, sumY);
                sumZ = third.fma(kz, sumZ);
                mx = half.fma(kx, x);
                my = half.fma(ky, y);
                mz = half.fma(kz, z);
                ex = wy1.fma(mz, wz1.neg().fma(my, bx1));
                ey = wz1.fma(mx, wx1.neg().fma(mz, by1));
                ez = wx1.fma(my, wy1.neg().fma(mx, bz1));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                sumX = third.fma(kx, sumX);
                sumY = third.fma(ky, sumY);
                sumZ = third.fma(kz, sumZ);
                mx = full.fma(kx, x);
                my = full.fma(ky, y);
                mz = full.fma(kz, z);
                DoubleVector s2 = DoubleVector.broadcast(S, t[b + 11]);
                wx0 = s2.fma(qx, vx);
                wy0 = s2.fma(qy, vy);
                wz0 = s2.fma(qz, vz);
                bx0 = f.fma(DoubleVector.broadcast(S, t[b + 8]), s2.fma(px, ox));
                by0 = f.fma(DoubleVector.broadcast(S, t[b + 9]), s2.fma(py, oy));
                bz0 = f.fma(DoubleVector.broadcast(S, t[b + 10]), s2.fma(pz, oz));
                ex = wy0.fma(mz, wz0.neg().fma(my, bx0));
                ey = wz0.fma(mx, wx0.neg().fma(mz, by0));
                ez = wx0.fma(my, wy0.neg().fma(mx, bz0));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                x = sixth.fma(kx, sumX);
                y = sixth.fma(ky, sumY);
                z = sixth.fma(kz, sumZ);
            }
            x.intoArray(spinX, i);
            y.intoArray(spinY, i);
            z.intoArray(spinZ, i);
        }
    }

    private static void heun(Spins spins, double[][] c, double[] t, int steps, double h, int from, int to) {
        double[] spinX = spins.x;
        double[] spinY = spins.y;
        double[] spinZ = spins.z;
        double[] c0 = c[0];
        double[] c1 = c[1];
        double[] c2 = c[2];
        double[] c3 = c[3];
        double[] c4 = c[4];
        double[] c5 = c[5];
        double[] c6 = c[6];
        double[] c7 = c[7];
        double[] c8 = c[8];
        double[] c9 = c[9];
        double[] c10 = c[10];
        double[] c11 = c[11];
        double[] c12 = c[12];
        double[] c13 = c[13];
        double[] c14 = c[14];
        double[] c15 = c[15];
        DoubleVector full = DoubleVector.broadcast(S, h);
        DoubleVector half = DoubleVector.broadcast(S, h / 2);
        for (int i = from; i < to; i += S.length()) {
            DoubleVector x = DoubleVector.fromArray(S, spinX, i);
            DoubleVector y = DoubleVector.fromArray(S, spinY, i);
            DoubleVector z = DoubleVector.fromArray(S, spinZ, i);
            DoubleVector ox = DoubleVector.fromArray(S, c0, i);
            DoubleVector oy = DoubleVector.fromArray(S, c1, i);
            DoubleVector oz = DoubleVector.fromArray(S, c2, i);
            DoubleVector px = DoubleVector.fromArray(S, c3, i);
            DoubleVector py = DoubleVector.fromArray(S, c4, i);
            DoubleVector pz = DoubleVector.fromArray(S, c5, i);
            DoubleVector vx = DoubleVector.fromArray(S, c6, i);
            DoubleVector vy = DoubleVector.fromArray(S, c7, i);
            DoubleVector vz = DoubleVector.fromArray(S, c8, i);
            DoubleVector qx = DoubleVector.fromArray(S, c9, i);
            DoubleVector qy = DoubleVector.fromArray(S, c10, i);
            DoubleVector qz = DoubleVector.fromArray(S, c11, i);
            DoubleVector f = DoubleVector.fromArray(S, c12, i);
            DoubleVector r2 = DoubleVector.fromArray(S, c13, i);
            DoubleVector r1 = DoubleVector.fromArray(S, c14, i);
            DoubleVector g = DoubleVector.fromArray(S, c15, i);
            for (int n = 0; n < steps; n++) {
                int b = 8 * n;
                DoubleVector s0 = DoubleVector.broadcast(S, t[b + 3]);
                DoubleVector wx0 = s0.fma(qx, vx);
                DoubleVector wy0 = s0.fma(qy, vy);
                DoubleVector wz0 = s0.fma(qz, vz);
                DoubleVector bx0 = f.fma(DoubleVector.broadcast(S, t[b + 0]), s0.fma(px, ox));
                DoubleVector by0 = f.fma(DoubleVector.broadcast(S, t[b + 1]), s0.fma(py, oy));
                DoubleVector bz0 = f.fma(DoubleVector.broadcast(S, t[b + 2]), s0.fma(pz, oz));
                DoubleVector ex = wy0.fma(z, wz0.neg().fma(y, bx0));
                DoubleVector ey = wz0.fma(x, wx0.neg().fma(z, by0));
                DoubleVector ez = wx0.fma(y, wy0.neg().fma(x, bz0));
                DoubleVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                DoubleVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                DoubleVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                DoubleVector sumX = half.fma(kx, x);
                DoubleVector sumY = half.fma(ky, y);
                DoubleVector sumZ = half.fma(kz, z);
                DoubleVector mx = full.fma(kx, x);
                DoubleVector my = full.fma(ky, y);
                DoubleVector mz = full.fma(kz, z);
                DoubleVector s2 = DoubleVector.broadcast(S, t[b + 11]);
                DoubleVector wx2 = s2.fma(qx, vx);
                DoubleVector wy2 = s2.fma(qy, vy);
                DoubleVector wz2 = s2.fma(qz, vz);
                DoubleVector bx2 = f.fma(DoubleVector.broadcast(S, t[b + 8]), s2.fma(px, ox));
                DoubleVector by2 = f.fma(DoubleVector.broadcast(S, t[b + 9]), s2.fma(py, oy));
                DoubleVector bz2 = f.fma(DoubleVector.broadcast(S, t[b + 10]), s2.fma(pz, oz));
                ex = wy2.fma(mz, wz2.neg().fma(my, bx2));
                ey = wz2.fma(mx, wx2.neg().fma(mz, by2));
                ez = wx2.fma(my, wy2.neg().fma(mx, bz2));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                x = half.fma(kx, sumX);
                y = half.fma(ky, sumY);
                z = half.fma(kz, sumZ);
            }
            x.intoArray(spinX, i);
            y.intoArray(spinY, i);
            z.intoArray(spinZ, i);
        }
    }

    /// Philox, Box and Muller and Heun in one pass; the words of a spin stand in lanes of 64 bits.
    private static void noisyHeun(
            Spins spins, double[][] c, double[] t, long first, int steps, Stepping stepping, int from, int to) {
        double[] spinX = spins.x;
        double[] spinY = spins.y;
        double[] spinZ = spins.z;
        double[] c0 = c[0];
        double[] c1 = c[1];
        double[] c2 = c[2];
        double[] c3 = c[3];
        double[] c4 = c[4];
        double[] c5 = c[5];
        double[] c6 = c[6];
        double[] c7 = c[7];
        double[] c8 = c[8];
        double[] c9 = c[9];
        double[] c10 = c[10];
        double[] c11 = c[11];
        double[] c12 = c[12];
        double[] c13 = c[13];
        double[] c14 = c[14];
        double[] c15 = c[15];
        double[] c16 = c[16];
        double[] c17 = c[17];
        double h = stepping.stepSecond();
        double root = Math.sqrt(h);
        DoubleVector full = DoubleVector.broadcast(S, h);
        DoubleVector half = DoubleVector.broadcast(S, h / 2);
        LongVector lane = LongVector.zero(WORDS).addIndex(1);
        int key0 = (int) stepping.seed();
        int key1 = (int) (stepping.seed() >>> 32);
        for (int i = from; i < to; i += S.length()) {
            DoubleVector x = DoubleVector.fromArray(S, spinX, i);
            DoubleVector y = DoubleVector.fromArray(S, spinY, i);
            DoubleVector z = DoubleVector.fromArray(S, spinZ, i);
            DoubleVector ox = DoubleVector.fromArray(S, c0, i);
            DoubleVector oy = DoubleVector.fromArray(S, c1, i);
            DoubleVector oz = DoubleVector.fromArray(S, c2, i);
            DoubleVector px = DoubleVector.fromArray(S, c3, i);
            DoubleVector py = DoubleVector.fromArray(S, c4, i);
            DoubleVector pz = DoubleVector.fromArray(S, c5, i);
            DoubleVector vx = DoubleVector.fromArray(S, c6, i);
            DoubleVector vy = DoubleVector.fromArray(S, c7, i);
            DoubleVector vz = DoubleVector.fromArray(S, c8, i);
            DoubleVector qx = DoubleVector.fromArray(S, c9, i);
            DoubleVector qy = DoubleVector.fromArray(S, c10, i);
            DoubleVector qz = DoubleVector.fromArray(S, c11, i);
            DoubleVector f = DoubleVector.fromArray(S, c12, i);
            DoubleVector r2 = DoubleVector.fromArray(S, c13, i);
            DoubleVector r1 = DoubleVector.fromArray(S, c14, i);
            DoubleVector g = DoubleVector.fromArray(S, c15, i);
            DoubleVector strength = DoubleVector.fromArray(S, c16, i).div(root);
            DoubleVector keep = DoubleVector.fromArray(S, c17, i);
            LongVector spin = lane.add(i);
            for (int n = 0; n < steps; n++) {
                int b = 8 * n;
                long step = first + n;
                LongVector c0Word = spin;
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

                DoubleVector uA = c0Word.and(LOW)
                        .lanewise(VectorOperators.LSHL, 20)
                        .or(Normal.ONE_BITS)
                        .reinterpretAsDoubles()
                        .sub(Normal.TO_MIDDLE);
                LongVector bitsA = uA.reinterpretAsLongs();
                LongVector qAWord = LongVector.broadcast(WORDS, Normal.SQRT2_BITS)
                        .sub(bitsA)
                        .lanewise(VectorOperators.LSHR, 52);
                DoubleVector manA =
                        bitsA.add(qAWord.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
                DoubleVector aA = manA.sub(1).div(manA.add(1));
                DoubleVector aaA = aA.mul(aA);
                DoubleVector lnA = DoubleVector.broadcast(S, Normal.LOG[9]);
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[8]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[7]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[6]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[5]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[4]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[3]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[2]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[1]));
                lnA = lnA.fma(aaA, DoubleVector.broadcast(S, Normal.LOG[0]));
                DoubleVector radius = qAWord.or(Normal.TWO_52_BITS)
                        .reinterpretAsDoubles()
                        .sub(Normal.TWO_52)
                        .fma(DoubleVector.broadcast(S, Normal.TWO_LN2), aA.mul(lnA))
                        .sqrt();
                radius = strength.mul(radius);
                DoubleVector uB = c1Word.and(LOW)
                        .lanewise(VectorOperators.LSHL, 20)
                        .or(Normal.ONE_BITS)
                        .reinterpretAsDoubles()
                        .sub(Normal.TO_MIDDLE);
                DoubleVector angle = uB.sub(0.5).mul(Math.PI);
                DoubleVector angle2 = angle.mul(angle);
                DoubleVector sin = DoubleVector.broadcast(S, Normal.SIN[9]);
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[8]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[7]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[6]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[5]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[4]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[3]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[2]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[1]));
                sin = sin.fma(angle2, DoubleVector.broadcast(S, Normal.SIN[0]));
                sin = angle.mul(sin);
                DoubleVector cos = DoubleVector.broadcast(S, Normal.COS[9]);
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[8]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[7]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[6]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[5]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[4]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[3]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[2]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[1]));
                cos = cos.fma(angle2, DoubleVector.broadcast(S, Normal.COS[0]));
                DoubleVector nx = radius.mul(sin.mul(-2).fma(sin, DoubleVector.broadcast(S, 1)));
                DoubleVector ny = radius.mul(sin.mul(2).mul(cos));
                DoubleVector uC = c2Word.and(LOW)
                        .lanewise(VectorOperators.LSHL, 20)
                        .or(Normal.ONE_BITS)
                        .reinterpretAsDoubles()
                        .sub(Normal.TO_MIDDLE);
                LongVector bitsC = uC.reinterpretAsLongs();
                LongVector qCWord = LongVector.broadcast(WORDS, Normal.SQRT2_BITS)
                        .sub(bitsC)
                        .lanewise(VectorOperators.LSHR, 52);
                DoubleVector manC =
                        bitsC.add(qCWord.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
                DoubleVector aC = manC.sub(1).div(manC.add(1));
                DoubleVector aaC = aC.mul(aC);
                DoubleVector lnC = DoubleVector.broadcast(S, Normal.LOG[9]);
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[8]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[7]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[6]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[5]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[4]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[3]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[2]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[1]));
                lnC = lnC.fma(aaC, DoubleVector.broadcast(S, Normal.LOG[0]));
                DoubleVector radius2 = qCWord.or(Normal.TWO_52_BITS)
                        .reinterpretAsDoubles()
                        .sub(Normal.TWO_52)
                        .fma(DoubleVector.broadcast(S, Normal.TWO_LN2), aC.mul(lnC))
                        .sqrt();
                DoubleVector uD = c3Word.and(LOW)
                        .lanewise(VectorOperators.LSHL, 20)
                        .or(Normal.ONE_BITS)
                        .reinterpretAsDoubles()
                        .sub(Normal.TO_MIDDLE);
                DoubleVector other = uD.sub(0.5).mul(Math.PI);
                DoubleVector other2 = other.mul(other);
                DoubleVector sin2 = DoubleVector.broadcast(S, Normal.SIN[9]);
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[8]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[7]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[6]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[5]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[4]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[3]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[2]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[1]));
                sin2 = sin2.fma(other2, DoubleVector.broadcast(S, Normal.SIN[0]));
                sin2 = other.mul(sin2);
                DoubleVector nz = strength.mul(radius2).mul(sin2.mul(-2).fma(sin2, DoubleVector.broadcast(S, 1)));
                DoubleVector s0 = DoubleVector.broadcast(S, t[b + 3]);
                DoubleVector wx0 = s0.fma(qx, vx);
                DoubleVector wy0 = s0.fma(qy, vy);
                DoubleVector wz0 = s0.fma(qz, vz);
                DoubleVector bx0 = f.fma(DoubleVector.broadcast(S, t[b + 0]), s0.fma(px, ox.add(nx)));
                DoubleVector by0 = f.fma(DoubleVector.broadcast(S, t[b + 1]), s0.fma(py, oy.add(ny)));
                DoubleVector bz0 = f.fma(DoubleVector.broadcast(S, t[b + 2]), s0.fma(pz, oz.add(nz)));
                DoubleVector ex = wy0.fma(z, wz0.neg().fma(y, bx0));
                DoubleVector ey = wz0.fma(x, wx0.neg().fma(z, by0));
                DoubleVector ez = wx0.fma(y, wy0.neg().fma(x, bz0));
                DoubleVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                DoubleVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                DoubleVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                DoubleVector sumX = half.fma(kx, x);
                DoubleVector sumY = half.fma(ky, y);
                DoubleVector sumZ = half.fma(kz, z);
                DoubleVector mx = full.fma(kx, x);
                DoubleVector my = full.fma(ky, y);
                DoubleVector mz = full.fma(kz, z);
                DoubleVector s2 = DoubleVector.broadcast(S, t[b + 11]);
                DoubleVector wx2 = s2.fma(qx, vx);
                DoubleVector wy2 = s2.fma(qy, vy);
                DoubleVector wz2 = s2.fma(qz, vz);
                DoubleVector bx2 = f.fma(DoubleVector.broadcast(S, t[b + 8]), s2.fma(px, ox.add(nx)));
                DoubleVector by2 = f.fma(DoubleVector.broadcast(S, t[b + 9]), s2.fma(py, oy.add(ny)));
                DoubleVector bz2 = f.fma(DoubleVector.broadcast(S, t[b + 10]), s2.fma(pz, oz.add(nz)));
                ex = wy2.fma(mz, wz2.neg().fma(my, bx2));
                ey = wz2.fma(mx, wx2.neg().fma(mz, by2));
                ez = wx2.fma(my, wy2.neg().fma(mx, bz2));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                x = half.fma(kx, sumX);
                y = half.fma(ky, sumY);
                z = half.fma(kz, sumZ);
                DoubleVector excess = x.fma(x, y.fma(y, z.fma(z, DoubleVector.broadcast(S, -1))));
                DoubleVector scale = keep.fma(excess, DoubleVector.broadcast(S, 1));
                x = x.mul(scale);
                y = y.mul(scale);
                z = z.mul(scale);
            }
            x.intoArray(spinX, i);
            y.intoArray(spinY, i);
            z.intoArray(spinZ, i);
        }
    }
}
