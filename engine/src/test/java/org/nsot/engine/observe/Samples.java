package org.nsot.engine.observe;

import java.util.function.DoubleUnaryOperator;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.Couplings;
import org.nsot.engine.kernel.Drive;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.Scheme;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.kernel.Spins;
import org.nsot.engine.kernel.Stepping;
import org.nsot.hyperfine.Vector;

/// Signals and paths for tests.
final class Samples {
    private Samples() {}

    /// a exp(i phase) exp(-2 pi i f t - pi w t).
    static Signal line(int points, double dwell, double a, double phase, double f, double w) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            double t = i * dwell;
            double size = a * Math.exp(-Math.PI * w * t);
            double angle = phase - 2 * Math.PI * f * t;
            x[i] = size * Math.cos(angle);
            y[i] = size * Math.sin(angle);
        }
        return new Signal(dwell, x, y);
    }

    static Signal sum(Signal a, Signal b) {
        double[] x = a.real().clone();
        double[] y = a.imaginary().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] += b.real()[i];
            y[i] += b.imaginary()[i];
        }
        return new Signal(a.dwellSecond(), x, y);
    }

    /// A path of given m_perp and m_z that turns clockwise with f.
    static Trajectory path(int points, double dt, double f, DoubleUnaryOperator perp, DoubleUnaryOperator z) {
        double[][] c = new double[4][points];
        for (int i = 0; i < points; i++) {
            double t = i * dt;
            c[0][i] = t;
            c[1][i] = perp.applyAsDouble(t) * Math.cos(2 * Math.PI * f * t);
            c[2][i] = -perp.applyAsDouble(t) * Math.sin(2 * Math.PI * f * t);
            c[3][i] = z.applyAsDouble(t);
        }
        return new Trajectory(c[0], c[1], c[2], c[3]);
    }

    /// The Bloch equation with a damping-like torque along z: T1 = 5, T2 = 1.
    static SpinCoupling maser(double omega, double nu, double equilibrium) {
        return new SpinCoupling(
                new Vector(0, 0, omega),
                new Vector(0, 0, 0),
                new Vector(0, 0, nu),
                new Vector(0, 0, 0),
                1,
                1,
                0.2,
                equilibrium,
                0);
    }

    /// Follows one spin by the plain kernel.
    static Trajectory follow(SpinCoupling coupling, Vector start, double h, int stepsASample, int samples) {
        Spins spins = new Spins(1);
        spins.set(0, start.x(), start.y(), start.z());
        Couplings couplings = new Couplings(1);
        couplings.set(0, coupling);
        Stepping stepping = new Stepping(Scheme.RK4, h, 0, stepsASample, Drive.STEADY, 0);
        double[][] c = new double[4][samples];
        for (int i = 0; i < samples; i++) {
            c[0][i] = i * stepsASample * h;
            c[1][i] = spins.x(0);
            c[2][i] = spins.y(0);
            c[3][i] = spins.z(0);
            Kernel.plain(Precision.DOUBLE).advance(spins, couplings, stepping, 0, 1);
            stepping = stepping.next();
        }
        return new Trajectory(c[0], c[1], c[2], c[3]);
    }
}
