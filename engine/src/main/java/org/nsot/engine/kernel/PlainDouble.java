package org.nsot.engine.kernel;

/// The reference in double precision: one spin after the other, as the formulas stand.
///
/// Schemes: `hairer1993`, ch. II.1; with noise `kloeden1992`, ch. 15.
final class PlainDouble implements Kernel {
    @Override
    public String name() {
        return "double, plain";
    }

    @Override
    public Precision precision() {
        return Precision.DOUBLE;
    }

    @Override
    public void advance(Spins spins, Couplings couplings, Stepping stepping, int from, int to) {
        Kernel.demandCompatible(couplings, stepping, Precision.DOUBLE);
        double h = stepping.stepSecond();
        stepping.pieces((table, first, steps) -> {
            for (int i = from; i < Math.min(to, spins.count()); i++) {
                One one = new One(spins, couplings.constants, i);
                for (int n = 0; n < steps; n++) {
                    if (stepping.scheme() == Scheme.RK4) {
                        one.rungeKutta(table.values(), 8 * n, h);
                    } else {
                        one.noise(couplings.noisy(), i, first + n, stepping.seed(), h);
                        one.heun(table.values(), 8 * n, h);
                        one.keepLength(couplings.noisy());
                    }
                }
                spins.set(i, one.x, one.y, one.z);
            }
        });
    }

    /// One spin with its coupling, its rates at the present stage, and its noise in the present step.
    private static final class One {
        private final double[] c;
        private double x;
        private double y;
        private double z;
        private double kx;
        private double ky;
        private double kz;
        private double noiseX;
        private double noiseY;
        private double noiseZ;

        private One(Spins spins, double[][] constants, int spin) {
            c = new double[constants.length];
            for (int k = 0; k < c.length; k++) {
                c[k] = constants[k][spin];
            }
            x = spins.x(spin);
            y = spins.y(spin);
            z = spins.z(spin);
        }

        private void rungeKutta(double[] table, int t, double h) {
            rates(table, t, x, y, z);
            double sumX = Math.fma(h / 6, kx, x);
            double sumY = Math.fma(h / 6, ky, y);
            double sumZ = Math.fma(h / 6, kz, z);
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

        private void heun(double[] table, int t, double h) {
            rates(table, t, x, y, z);
            double sumX = Math.fma(h / 2, kx, x);
            double sumY = Math.fma(h / 2, ky, y);
            double sumZ = Math.fma(h / 2, kz, z);
            rates(table, t + 8, Math.fma(h, kx, x), Math.fma(h, ky, y), Math.fma(h, kz, z));
            x = Math.fma(h / 2, kx, sumX);
            y = Math.fma(h / 2, ky, sumY);
            z = Math.fma(h / 2, kz, sumZ);
        }

        /// The Stratonovich solution keeps |m|, Heun's only nearly: one step of Newton's method back to |m| = 1.
        private void keepLength(boolean noisy) {
            if (noisy) {
                double excess = Math.fma(x, x, Math.fma(y, y, Math.fma(z, z, -1)));
                double scale = Math.fma(c[17], excess, 1);
                x *= scale;
                y *= scale;
                z *= scale;
            }
        }

        /// dm/dt of [SpinCoupling], at an instant of the table.
        private void rates(double[] table, int t, double mx, double my, double mz) {
            double s = table[t + 3];
            double wx = Math.fma(s, c[9], c[6]);
            double wy = Math.fma(s, c[10], c[7]);
            double wz = Math.fma(s, c[11], c[8]);
            double ox = Math.fma(c[12], table[t], Math.fma(s, c[3], c[0] + noiseX));
            double oy = Math.fma(c[12], table[t + 1], Math.fma(s, c[4], c[1] + noiseY));
            double oz = Math.fma(c[12], table[t + 2], Math.fma(s, c[5], c[2] + noiseZ));
            ox = Math.fma(wy, mz, Math.fma(-wz, my, ox));
            oy = Math.fma(wz, mx, Math.fma(-wx, mz, oy));
            oz = Math.fma(wx, my, Math.fma(-wy, mx, oz));
            kx = Math.fma(my, oz, Math.fma(-mz, oy, c[13] * mx));
            ky = Math.fma(mz, ox, Math.fma(-mx, oz, c[13] * my));
            kz = Math.fma(mx, oy, Math.fma(-my, ox, Math.fma(c[14], mz, c[15])));
        }

        /// The mean of h over a step: sqrt(2D/h) times three normal deviates.
        private void noise(boolean noisy, int spin, long step, long seed, double h) {
            if (!noisy) {
                return;
            }
            int[] words = {spin, (int) step, (int) (step >>> 32), 0};
            Philox.words(words, (int) seed, (int) (seed >>> 32));
            double strength = c[16] / Math.sqrt(h);
            double r = Normal.radius(words[0]);
            double angle = Normal.halfAngle(words[1]);
            double sin = Normal.sin(angle);
            noiseX = strength * (r * Math.fma(-2 * sin, sin, 1));
            noiseY = strength * (r * (2 * sin * Normal.cos(angle)));
            double other = Normal.sin(Normal.halfAngle(words[3]));
            noiseZ = strength * (Normal.radius(words[2]) * Math.fma(-2 * other, other, 1));
        }
    }
}
