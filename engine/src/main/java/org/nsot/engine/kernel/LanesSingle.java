package org.nsot.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The kernel in single precision, one lane a spin, the state in registers over many steps.
///
/// The formulas of [PlainSingle] are written out: a method around a few operations would no longer be inlined once the
/// compiler's budget is spent, and every vector would then be an object (`bench/README.md`).
final class LanesSingle implements Kernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;

    @Override
    public String name() {
        return "single, " + S.length() + " lanes";
    }

    @Override
    public Precision precision() {
        return Precision.SINGLE;
    }

    @Override
    public void advance(Spins spins, Couplings couplings, Stepping stepping, int from, int to) {
        Kernel.demandCompatible(couplings, stepping, Precision.SINGLE);
        int end = Math.min(Spins.padded(to), spins.x.length);
        float h = (float) stepping.stepSecond();
        int length = end - from;
        float[][] m = {rounded(spins.x, from, length), rounded(spins.y, from, length), rounded(spins.z, from, length)};
        float[][] c = new float[couplings.constants.length][];
        for (int k = 0; k < c.length; k++) {
            c[k] = rounded(couplings.constants[k], from, length);
        }
        stepping.pieces((table, _, steps) -> {
            boolean steady = stepping.drive().isSteady();
            if (stepping.scheme() == Scheme.RK4 && steady) {
                SteadySingle.rungeKutta(m, c, table.rounded(), steps, h, length);
            } else if (stepping.scheme() == Scheme.RK4) {
                rungeKutta(m, c, table.rounded(), steps, h, length);
            } else if (steady) {
                SteadySingle.heun(m, c, table.rounded(), steps, h, length);
            } else {
                heun(m, c, table.rounded(), steps, h, length);
            }
        });
        for (int i = 0; i < length; i++) {
            spins.x[from + i] = m[0][i];
            spins.y[from + i] = m[1][i];
            spins.z[from + i] = m[2][i];
        }
    }

    private static float[] rounded(double[] values, int from, int length) {
        float[] rounded = new float[length];
        for (int i = 0; i < length; i++) {
            rounded[i] = (float) values[from + i];
        }
        return rounded;
    }

    private static void rungeKutta(float[][] m, float[][] c, float[] t, int steps, float h, int to) {
        float[] spinX = m[0];
        float[] spinY = m[1];
        float[] spinZ = m[2];
        float[] c0 = c[0];
        float[] c1 = c[1];
        float[] c2 = c[2];
        float[] c3 = c[3];
        float[] c4 = c[4];
        float[] c5 = c[5];
        float[] c6 = c[6];
        float[] c7 = c[7];
        float[] c8 = c[8];
        float[] c9 = c[9];
        float[] c10 = c[10];
        float[] c11 = c[11];
        float[] c12 = c[12];
        float[] c13 = c[13];
        float[] c14 = c[14];
        float[] c15 = c[15];
        FloatVector full = FloatVector.broadcast(S, h);
        FloatVector half = FloatVector.broadcast(S, h / 2);
        FloatVector third = FloatVector.broadcast(S, h / 3);
        FloatVector sixth = FloatVector.broadcast(S, h / 6);
        for (int i = 0; i < to; i += S.length()) {
            FloatVector x = FloatVector.fromArray(S, spinX, i);
            FloatVector y = FloatVector.fromArray(S, spinY, i);
            FloatVector z = FloatVector.fromArray(S, spinZ, i);
            FloatVector ox = FloatVector.fromArray(S, c0, i);
            FloatVector oy = FloatVector.fromArray(S, c1, i);
            FloatVector oz = FloatVector.fromArray(S, c2, i);
            FloatVector px = FloatVector.fromArray(S, c3, i);
            FloatVector py = FloatVector.fromArray(S, c4, i);
            FloatVector pz = FloatVector.fromArray(S, c5, i);
            FloatVector vx = FloatVector.fromArray(S, c6, i);
            FloatVector vy = FloatVector.fromArray(S, c7, i);
            FloatVector vz = FloatVector.fromArray(S, c8, i);
            FloatVector qx = FloatVector.fromArray(S, c9, i);
            FloatVector qy = FloatVector.fromArray(S, c10, i);
            FloatVector qz = FloatVector.fromArray(S, c11, i);
            FloatVector f = FloatVector.fromArray(S, c12, i);
            FloatVector r2 = FloatVector.fromArray(S, c13, i);
            FloatVector r1 = FloatVector.fromArray(S, c14, i);
            FloatVector g = FloatVector.fromArray(S, c15, i);
            int b = 0;
            FloatVector s0 = FloatVector.broadcast(S, t[b + 3]);
            FloatVector wx0 = s0.fma(qx, vx);
            FloatVector wy0 = s0.fma(qy, vy);
            FloatVector wz0 = s0.fma(qz, vz);
            FloatVector bx0 = f.fma(FloatVector.broadcast(S, t[b + 0]), s0.fma(px, ox));
            FloatVector by0 = f.fma(FloatVector.broadcast(S, t[b + 1]), s0.fma(py, oy));
            FloatVector bz0 = f.fma(FloatVector.broadcast(S, t[b + 2]), s0.fma(pz, oz));
            for (int n = 0; n < steps; n++) {
                b = 8 * n;
                FloatVector ex = wy0.fma(z, wz0.neg().fma(y, bx0));
                FloatVector ey = wz0.fma(x, wx0.neg().fma(z, by0));
                FloatVector ez = wx0.fma(y, wy0.neg().fma(x, bz0));
                FloatVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                FloatVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                FloatVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                FloatVector sumX = sixth.fma(kx, x);
                FloatVector sumY = sixth.fma(ky, y);
                FloatVector sumZ = sixth.fma(kz, z);
                FloatVector mx = half.fma(kx, x);
                FloatVector my = half.fma(ky, y);
                FloatVector mz = half.fma(kz, z);
                FloatVector s1 = FloatVector.broadcast(S, t[b + 7]);
                FloatVector wx1 = s1.fma(qx, vx);
                FloatVector wy1 = s1.fma(qy, vy);
                FloatVector wz1 = s1.fma(qz, vz);
                FloatVector bx1 = f.fma(FloatVector.broadcast(S, t[b + 4]), s1.fma(px, ox));
                FloatVector by1 = f.fma(FloatVector.broadcast(S, t[b + 5]), s1.fma(py, oy));
                FloatVector bz1 = f.fma(FloatVector.broadcast(S, t[b + 6]), s1.fma(pz, oz));
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
                FloatVector s2 = FloatVector.broadcast(S, t[b + 11]);
                wx0 = s2.fma(qx, vx);
                wy0 = s2.fma(qy, vy);
                wz0 = s2.fma(qz, vz);
                bx0 = f.fma(FloatVector.broadcast(S, t[b + 8]), s2.fma(px, ox));
                by0 = f.fma(FloatVector.broadcast(S, t[b + 9]), s2.fma(py, oy));
                bz0 = f.fma(FloatVector.broadcast(S, t[b + 10]), s2.fma(pz, oz));
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

    private static void heun(float[][] m, float[][] c, float[] t, int steps, float h, int to) {
        float[] spinX = m[0];
        float[] spinY = m[1];
        float[] spinZ = m[2];
        float[] c0 = c[0];
        float[] c1 = c[1];
        float[] c2 = c[2];
        float[] c3 = c[3];
        float[] c4 = c[4];
        float[] c5 = c[5];
        float[] c6 = c[6];
        float[] c7 = c[7];
        float[] c8 = c[8];
        float[] c9 = c[9];
        float[] c10 = c[10];
        float[] c11 = c[11];
        float[] c12 = c[12];
        float[] c13 = c[13];
        float[] c14 = c[14];
        float[] c15 = c[15];
        FloatVector full = FloatVector.broadcast(S, h);
        FloatVector half = FloatVector.broadcast(S, h / 2);
        for (int i = 0; i < to; i += S.length()) {
            FloatVector x = FloatVector.fromArray(S, spinX, i);
            FloatVector y = FloatVector.fromArray(S, spinY, i);
            FloatVector z = FloatVector.fromArray(S, spinZ, i);
            FloatVector ox = FloatVector.fromArray(S, c0, i);
            FloatVector oy = FloatVector.fromArray(S, c1, i);
            FloatVector oz = FloatVector.fromArray(S, c2, i);
            FloatVector px = FloatVector.fromArray(S, c3, i);
            FloatVector py = FloatVector.fromArray(S, c4, i);
            FloatVector pz = FloatVector.fromArray(S, c5, i);
            FloatVector vx = FloatVector.fromArray(S, c6, i);
            FloatVector vy = FloatVector.fromArray(S, c7, i);
            FloatVector vz = FloatVector.fromArray(S, c8, i);
            FloatVector qx = FloatVector.fromArray(S, c9, i);
            FloatVector qy = FloatVector.fromArray(S, c10, i);
            FloatVector qz = FloatVector.fromArray(S, c11, i);
            FloatVector f = FloatVector.fromArray(S, c12, i);
            FloatVector r2 = FloatVector.fromArray(S, c13, i);
            FloatVector r1 = FloatVector.fromArray(S, c14, i);
            FloatVector g = FloatVector.fromArray(S, c15, i);
            int b = 0;
            FloatVector s0 = FloatVector.broadcast(S, t[b + 3]);
            FloatVector wx0 = s0.fma(qx, vx);
            FloatVector wy0 = s0.fma(qy, vy);
            FloatVector wz0 = s0.fma(qz, vz);
            FloatVector bx0 = f.fma(FloatVector.broadcast(S, t[b + 0]), s0.fma(px, ox));
            FloatVector by0 = f.fma(FloatVector.broadcast(S, t[b + 1]), s0.fma(py, oy));
            FloatVector bz0 = f.fma(FloatVector.broadcast(S, t[b + 2]), s0.fma(pz, oz));
            for (int n = 0; n < steps; n++) {
                b = 8 * n;
                FloatVector ex = wy0.fma(z, wz0.neg().fma(y, bx0));
                FloatVector ey = wz0.fma(x, wx0.neg().fma(z, by0));
                FloatVector ez = wx0.fma(y, wy0.neg().fma(x, bz0));
                FloatVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                FloatVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                FloatVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                FloatVector sumX = half.fma(kx, x);
                FloatVector sumY = half.fma(ky, y);
                FloatVector sumZ = half.fma(kz, z);
                FloatVector mx = full.fma(kx, x);
                FloatVector my = full.fma(ky, y);
                FloatVector mz = full.fma(kz, z);
                FloatVector s2 = FloatVector.broadcast(S, t[b + 11]);
                wx0 = s2.fma(qx, vx);
                wy0 = s2.fma(qy, vy);
                wz0 = s2.fma(qz, vz);
                bx0 = f.fma(FloatVector.broadcast(S, t[b + 8]), s2.fma(px, ox));
                by0 = f.fma(FloatVector.broadcast(S, t[b + 9]), s2.fma(py, oy));
                bz0 = f.fma(FloatVector.broadcast(S, t[b + 10]), s2.fma(pz, oz));
                ex = wy0.fma(mz, wz0.neg().fma(my, bx0));
                ey = wz0.fma(mx, wx0.neg().fma(mz, by0));
                ez = wx0.fma(my, wy0.neg().fma(mx, bz0));
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
}
