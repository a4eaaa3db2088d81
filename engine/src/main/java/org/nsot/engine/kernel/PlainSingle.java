package org.nsot.engine.kernel;

/// The reference in single precision: one spin after the other, as the formulas stand.
///
/// Schemes: `hairer1993`, ch. II.1.
final class PlainSingle implements Kernel {
    @Override
    public String name() {
        return "single, plain";
    }

    @Override
    public Precision precision() {
        return Precision.SINGLE;
    }

    @Override
    public void advance(Spins spins, Couplings couplings, Stepping stepping, int from, int to) {
        Kernel.demandCompatible(couplings, stepping, Precision.SINGLE);
        float h = (float) stepping.stepSecond();
        stepping.pieces((table, _, steps) -> {
            for (int i = from; i < Math.min(to, spins.count()); i++) {
                One one = new One(spins, couplings.constants, i);
                for (int n = 0; n < steps; n++) {
                    if (stepping.scheme() == Scheme.RK4) {
                        one.rungeKutta(table.rounded(), 8 * n, h);
                    } else {
                        one.heun(table.rounded(), 8 * n, h);
                    }
                }
                spins.set(i, one.x, one.y, one.z);
            }
        });
    }

    /// One spin with its coupling and its rates at the present stage.
    private static final class One {
        private final float[] c;
        private float x;
        private float y;
        private float z;
        private float kx;
        private float ky;
        private float kz;

        private One(Spins spins, double[][] constants, int spin) {
            c = new float[constants.length];
            for (int k = 0; k < c.length; k++) {
                c[k] = (float) constants[k][spin];
            }
            x = (float) spins.x(spin);
            y = (float) spins.y(spin);
            z = (float) spins.z(spin);
        }

        private void rungeKutta(float[] table, int t, float h) {
            rates(table, t, x, y, z);
            float sumX = Math.fma(h / 6, kx, x);
            float sumY = Math.fma(h / 6, ky, y);
            float sumZ = Math.fma(h / 6, kz, z);
            rates(table, t + 4, Math.fma(h / 2, kx, x), Math.fma(h / 2, ky, y), Math.fma(h / 2, kz, z));
            sumX = Math.fma(h / 3, kx, sumX);
            sumY = Math.fma(h / 3, ky, sumY);
            sumZ = Math.fma(h / 3, kz, sumZ);
            rates(table, t + 4, Math.fma(h / 2, kx, x), Math.fma(h / 2, ky, y), Math.fma(h / 2, kz, z));
            sumX = Math.fma(h / 3, kx, sumX);
            sumY = Math.fma(h / 3, ky, sumY);
            sumZ = Math.fma(h / 3, kz, sumZ);
            rates(table, t + 8, Math.fma(h, kx, x), Math.fma(h, ky, y), Math.fma(h, kz, z));
            x = Math.fma(h / 6, kx, sumX);
            y = Math.fma(h / 6, ky, sumY);
            z = Math.fma(h / 6, kz, sumZ);
        }

        private void heun(float[] table, int t, float h) {
            rates(table, t, x, y, z);
            float sumX = Math.fma(h / 2, kx, x);
            float sumY = Math.fma(h / 2, ky, y);
            float sumZ = Math.fma(h / 2, kz, z);
            rates(table, t + 8, Math.fma(h, kx, x), Math.fma(h, ky, y), Math.fma(h, kz, z));
            x = Math.fma(h / 2, kx, sumX);
            y = Math.fma(h / 2, ky, sumY);
            z = Math.fma(h / 2, kz, sumZ);
        }

        /// dm/dt of [SpinCoupling], at an instant of the table.
        private void rates(float[] table, int t, float mx, float my, float mz) {
            float s = table[t + 3];
            float wx = Math.fma(s, c[9], c[6]);
            float wy = Math.fma(s, c[10], c[7]);
            float wz = Math.fma(s, c[11], c[8]);
            float ox = Math.fma(c[12], table[t], Math.fma(s, c[3], c[0]));
            float oy = Math.fma(c[12], table[t + 1], Math.fma(s, c[4], c[1]));
            float oz = Math.fma(c[12], table[t + 2], Math.fma(s, c[5], c[2]));
            ox = Math.fma(wy, mz, Math.fma(-wz, my, ox));
            oy = Math.fma(wz, mx, Math.fma(-wx, mz, oy));
            oz = Math.fma(wx, my, Math.fma(-wy, mx, oz));
            kx = Math.fma(my, oz, Math.fma(-mz, oy, c[13] * mx));
            ky = Math.fma(mz, ox, Math.fma(-mx, oz, c[13] * my));
            kz = Math.fma(mx, oy, Math.fma(-my, ox, Math.fma(c[14], mz, c[15])));
        }
    }
}
