package org.nsot.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The kernel of [LanesDouble] where the drive stays: its field is computed once for all steps, and stays in registers.
final class SteadyDouble {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

    private SteadyDouble() {}

    static void rungeKutta(Spins spins, double[][] c, double[] t, int steps, double h, int from, int to) {
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
            DoubleVector s = DoubleVector.broadcast(S, t[3]);
            DoubleVector f = DoubleVector.fromArray(S, c12, i);
            DoubleVector bx = f.fma(
                    DoubleVector.broadcast(S, t[0]),
                    s.fma(DoubleVector.fromArray(S, c3, i), DoubleVector.fromArray(S, c0, i)));
            DoubleVector by = f.fma(
                    DoubleVector.broadcast(S, t[1]),
                    s.fma(DoubleVector.fromArray(S, c4, i), DoubleVector.fromArray(S, c1, i)));
            DoubleVector bz = f.fma(
                    DoubleVector.broadcast(S, t[2]),
                    s.fma(DoubleVector.fromArray(S, c5, i), DoubleVector.fromArray(S, c2, i)));
            DoubleVector wx = s.fma(DoubleVector.fromArray(S, c9, i), DoubleVector.fromArray(S, c6, i));
            DoubleVector wy = s.fma(DoubleVector.fromArray(S, c10, i), DoubleVector.fromArray(S, c7, i));
            DoubleVector wz = s.fma(DoubleVector.fromArray(S, c11, i), DoubleVector.fromArray(S, c8, i));
            DoubleVector r2 = DoubleVector.fromArray(S, c13, i);
            DoubleVector r1 = DoubleVector.fromArray(S, c14, i);
            DoubleVector g = DoubleVector.fromArray(S, c15, i);
            for (int n = 0; n < steps; n++) {
                DoubleVector ex = wy.fma(z, wz.neg().fma(y, bx));
                DoubleVector ey = wz.fma(x, wx.neg().fma(z, by));
                DoubleVector ez = wx.fma(y, wy.neg().fma(x, bz));
                DoubleVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                DoubleVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                DoubleVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                DoubleVector sumX = sixth.fma(kx, x);
                DoubleVector sumY = sixth.fma(ky, y);
                DoubleVector sumZ = sixth.fma(kz, z);
                DoubleVector mx = half.fma(kx, x);
                DoubleVector my = half.fma(ky, y);
                DoubleVector mz = half.fma(kz, z);
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

    static void heun(Spins spins, double[][] c, double[] t, int steps, double h, int from, int to) {
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
            DoubleVector s = DoubleVector.broadcast(S, t[3]);
            DoubleVector f = DoubleVector.fromArray(S, c12, i);
            DoubleVector bx = f.fma(
                    DoubleVector.broadcast(S, t[0]),
                    s.fma(DoubleVector.fromArray(S, c3, i), DoubleVector.fromArray(S, c0, i)));
            DoubleVector by = f.fma(
                    DoubleVector.broadcast(S, t[1]),
                    s.fma(DoubleVector.fromArray(S, c4, i), DoubleVector.fromArray(S, c1, i)));
            DoubleVector bz = f.fma(
                    DoubleVector.broadcast(S, t[2]),
                    s.fma(DoubleVector.fromArray(S, c5, i), DoubleVector.fromArray(S, c2, i)));
            DoubleVector wx = s.fma(DoubleVector.fromArray(S, c9, i), DoubleVector.fromArray(S, c6, i));
            DoubleVector wy = s.fma(DoubleVector.fromArray(S, c10, i), DoubleVector.fromArray(S, c7, i));
            DoubleVector wz = s.fma(DoubleVector.fromArray(S, c11, i), DoubleVector.fromArray(S, c8, i));
            DoubleVector r2 = DoubleVector.fromArray(S, c13, i);
            DoubleVector r1 = DoubleVector.fromArray(S, c14, i);
            DoubleVector g = DoubleVector.fromArray(S, c15, i);
            for (int n = 0; n < steps; n++) {
                DoubleVector ex = wy.fma(z, wz.neg().fma(y, bx));
                DoubleVector ey = wz.fma(x, wx.neg().fma(z, by));
                DoubleVector ez = wx.fma(y, wy.neg().fma(x, bz));
                DoubleVector kx = y.fma(ez, z.neg().fma(ey, r2.mul(x)));
                DoubleVector ky = z.fma(ex, x.neg().fma(ez, r2.mul(y)));
                DoubleVector kz = x.fma(ey, y.neg().fma(ex, r1.fma(z, g)));
                DoubleVector sumX = half.fma(kx, x);
                DoubleVector sumY = half.fma(ky, y);
                DoubleVector sumZ = half.fma(kz, z);
                DoubleVector mx = full.fma(kx, x);
                DoubleVector my = full.fma(ky, y);
                DoubleVector mz = full.fma(kz, z);
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
