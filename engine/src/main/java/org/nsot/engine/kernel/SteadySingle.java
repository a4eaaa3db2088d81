package org.nsot.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The kernel of [LanesSingle] where the drive stays: its field is computed once for all steps, and stays in registers.
final class SteadySingle {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;

    private SteadySingle() {}

    static void rungeKutta(float[][] m, float[][] c, float[] t, int steps, float h, int to) {
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
            FloatVector s = FloatVector.broadcast(S, t[3]);
            FloatVector f = FloatVector.fromArray(S, c12, i);
            FloatVector bx = f.fma(
                    FloatVector.broadcast(S, t[0]),
                    s.fma(FloatVector.fromArray(S, c3, i), FloatVector.fromArray(S, c0, i)));
            FloatVector by = f.fma(
                    FloatVector.broadcast(S, t[1]),
                    s.fma(FloatVector.fromArray(S, c4, i), FloatVector.fromArray(S, c1, i)));
            FloatVector bz = f.fma(
                    FloatVector.broadcast(S, t[2]),
                    s.fma(FloatVector.fromArray(S, c5, i), FloatVector.fromArray(S, c2, i)));
            FloatVector wx = s.fma(FloatVector.fromArray(S, c9, i), FloatVector.fromArray(S, c6, i));
            FloatVector wy = s.fma(FloatVector.fromArray(S, c10, i), FloatVector.fromArray(S, c7, i));
            FloatVector wz = s.fma(FloatVector.fromArray(S, c11, i), FloatVector.fromArray(S, c8, i));
            FloatVector r2 = FloatVector.fromArray(S, c13, i);
            FloatVector r1 = FloatVector.fromArray(S, c14, i);
            FloatVector g = FloatVector.fromArray(S, c15, i);
            for (int n = 0; n < steps; n++) {
                FloatVector ex = wy.fma(z, wz.neg().fma(y, bx));
                FloatVector ey = wz.fma(x, wx.neg().fma(z, by));
                FloatVector ez = wx.fma(y, wy.neg().fma(x, bz));
                FloatVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                FloatVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                FloatVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                FloatVector sumX = sixth.fma(kx, x);
                FloatVector sumY = sixth.fma(ky, y);
                FloatVector sumZ = sixth.fma(kz, z);
                FloatVector mx = half.fma(kx, x);
                FloatVector my = half.fma(ky, y);
                FloatVector mz = half.fma(kz, z);
                ex = wy.fma(mz, wz.neg().fma(my, bx));
                ey = wz.fma(mx, wx.neg().fma(mz, by));
                ez = wx.fma(my, wy.neg().fma(mx, bz));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                sumX = third.fma(kx, sumX);
                sumY = third.fma(ky, sumY);
                sumZ = third.fma(kz, sumZ);
                mx = half.fma(kx, x);
                my = half.fma(ky, y);
                mz = half.fma(kz, z);
                ex = wy.fma(mz, wz.neg().fma(my, bx));
                ey = wz.fma(mx, wx.neg().fma(mz, by));
                ez = wx.fma(my, wy.neg().fma(mx, bz));
                kx = my.fma(ez, mz.neg().fma(ey, r2.mul(mx)));
                ky = mz.fma(ex, mx.neg().fma(ez, r2.mul(my)));
                kz = mx.fma(ey, my.neg().fma(ex, r1.fma(mz, g)));
                sumX = third.fma(kx, sumX);
                sumY = third.fma(ky, sumY);
                sumZ = third.fma(kz, sumZ);
                mx = full.fma(kx, x);
                my = full.fma(ky, y);
                mz = full.fma(kz, z);
                ex = wy.fma(mz, wz.neg().fma(my, bx));
                ey = wz.fma(mx, wx.neg().fma(mz, by));
                ez = wx.fma(my, wy.neg().fma(mx, bz));
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

    static void heun(float[][] m, float[][] c, float[] t, int steps, float h, int to) {
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
            FloatVector s = FloatVector.broadcast(S, t[3]);
            FloatVector f = FloatVector.fromArray(S, c12, i);
            FloatVector bx = f.fma(
                    FloatVector.broadcast(S, t[0]),
                    s.fma(FloatVector.fromArray(S, c3, i), FloatVector.fromArray(S, c0, i)));
            FloatVector by = f.fma(
                    FloatVector.broadcast(S, t[1]),
                    s.fma(FloatVector.fromArray(S, c4, i), FloatVector.fromArray(S, c1, i)));
            FloatVector bz = f.fma(
                    FloatVector.broadcast(S, t[2]),
                    s.fma(FloatVector.fromArray(S, c5, i), FloatVector.fromArray(S, c2, i)));
            FloatVector wx = s.fma(FloatVector.fromArray(S, c9, i), FloatVector.fromArray(S, c6, i));
            FloatVector wy = s.fma(FloatVector.fromArray(S, c10, i), FloatVector.fromArray(S, c7, i));
            FloatVector wz = s.fma(FloatVector.fromArray(S, c11, i), FloatVector.fromArray(S, c8, i));
            FloatVector r2 = FloatVector.fromArray(S, c13, i);
            FloatVector r1 = FloatVector.fromArray(S, c14, i);
            FloatVector g = FloatVector.fromArray(S, c15, i);
            for (int n = 0; n < steps; n++) {
                FloatVector ex = wy.fma(z, wz.neg().fma(y, bx));
                FloatVector ey = wz.fma(x, wx.neg().fma(z, by));
                FloatVector ez = wx.fma(y, wy.neg().fma(x, bz));
                FloatVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                FloatVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                FloatVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                FloatVector sumX = half.fma(kx, x);
                FloatVector sumY = half.fma(ky, y);
                FloatVector sumZ = half.fma(kz, z);
                FloatVector mx = full.fma(kx, x);
                FloatVector my = full.fma(ky, y);
                FloatVector mz = full.fma(kz, z);
                ex = wy.fma(mz, wz.neg().fma(my, bx));
                ey = wz.fma(mx, wx.neg().fma(mz, by));
                ez = wx.fma(my, wy.neg().fma(mx, bz));
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
