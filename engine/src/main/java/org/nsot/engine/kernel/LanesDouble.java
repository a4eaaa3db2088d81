package org.nsot.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The kernel in double precision, one lane a spin, the state in registers over many steps.
///
/// The formulas of [PlainDouble] are written out: a method around a few operations would no longer be inlined once the
/// compiler's budget is spent, and every vector would then be an object (`bench/README.md`).
final class LanesDouble implements Kernel {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;

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
            double[][] c = couplings.constants;
            double h = stepping.stepSecond();
            boolean steady = stepping.drive().isSteady();
            if (couplings.noisy()) {
                noisyHeun(spins, c, table.values(), first, steps, stepping, from, end);
            } else if (stepping.scheme() == Scheme.RK4 && steady) {
                SteadyDouble.rungeKutta(spins, c, table.values(), steps, h, from, end);
            } else if (stepping.scheme() == Scheme.RK4) {
                rungeKutta(spins, c, table.values(), steps, h, from, end);
            } else if (steady) {
                SteadyDouble.heun(spins, c, table.values(), steps, h, from, end);
            } else {
                heun(spins, c, table.values(), steps, h, from, end);
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

    /// The noise of some steps of a group of spins, then Heun's steps with it.
    private static void noisyHeun(
            Spins spins, double[][] c, double[] t, long first, int steps, Stepping stepping, int from, int to) {
        long[] words = new long[4 * LanesNoise.STEPS * S.length()];
        double[] deviates = new double[3 * LanesNoise.STEPS * S.length()];
        for (int i = from; i < to; i += S.length()) {
            for (int n = 0; n < steps; n += LanesNoise.STEPS) {
                int length = Math.min(LanesNoise.STEPS, steps - n);
                LanesNoise.words(words, i, first + n, length, stepping.seed());
                LanesNoise.deviates(words, deviates, length);
                noisyHeun(spins, c, t, 8 * n, deviates, length, stepping.stepSecond(), i);
            }
        }
    }

    /// Heun's scheme for the spins of one register; the noise stays the same during a step.
    private static void noisyHeun(
            Spins spins, double[][] c, double[] t, int start, double[] deviates, int steps, double h, int i) {
        DoubleVector full = DoubleVector.broadcast(S, h);
        DoubleVector half = DoubleVector.broadcast(S, h / 2);
        DoubleVector x = DoubleVector.fromArray(S, spins.x, i);
        DoubleVector y = DoubleVector.fromArray(S, spins.y, i);
        DoubleVector z = DoubleVector.fromArray(S, spins.z, i);
        DoubleVector ox = DoubleVector.fromArray(S, c[0], i);
        DoubleVector oy = DoubleVector.fromArray(S, c[1], i);
        DoubleVector oz = DoubleVector.fromArray(S, c[2], i);
        DoubleVector px = DoubleVector.fromArray(S, c[3], i);
        DoubleVector py = DoubleVector.fromArray(S, c[4], i);
        DoubleVector pz = DoubleVector.fromArray(S, c[5], i);
        DoubleVector vx = DoubleVector.fromArray(S, c[6], i);
        DoubleVector vy = DoubleVector.fromArray(S, c[7], i);
        DoubleVector vz = DoubleVector.fromArray(S, c[8], i);
        DoubleVector qx = DoubleVector.fromArray(S, c[9], i);
        DoubleVector qy = DoubleVector.fromArray(S, c[10], i);
        DoubleVector qz = DoubleVector.fromArray(S, c[11], i);
        DoubleVector f = DoubleVector.fromArray(S, c[12], i);
        DoubleVector r2 = DoubleVector.fromArray(S, c[13], i);
        DoubleVector r1 = DoubleVector.fromArray(S, c[14], i);
        DoubleVector g = DoubleVector.fromArray(S, c[15], i);
        DoubleVector strength = DoubleVector.fromArray(S, c[16], i).div(Math.sqrt(h));
        DoubleVector keep = DoubleVector.fromArray(S, c[17], i);
        for (int n = 0; n < steps; n++) {
            int b = start + 8 * n;
            int d = 3 * n * S.length();
            DoubleVector nx = strength.mul(DoubleVector.fromArray(S, deviates, d));
            DoubleVector ny = strength.mul(DoubleVector.fromArray(S, deviates, d + S.length()));
            DoubleVector nz = strength.mul(DoubleVector.fromArray(S, deviates, d + 2 * S.length()));
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
        x.intoArray(spins.x, i);
        y.intoArray(spins.y, i);
        z.intoArray(spins.z, i);
    }
}
