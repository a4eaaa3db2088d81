package org.nsot.engine.dynamics;

import java.util.function.DoubleFunction;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.GraggBulirschStoerIntegrator;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.FieldLikeTorque;
import org.nsot.bloch.QuadrupoleCoupling;
import org.nsot.bloch.RadioFrequencyLinear;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.hyperfine.Vector;

/// A motion with everything in it that no symmetry makes easy, once as terms and once written out as one formula,
/// solved
/// by extrapolation.
final class FullMotion {
    static final Vector START = new Vector(0.48, -0.6, 0.64);
    static final double END = 3;
    private static final Vector FIELD = new Vector(0.36, 0.48, 0.8);
    private static final Vector DRIVE = new Vector(0.8, 0, -0.6);
    private static final Vector CURRENT = new Vector(-0.6, 0.64, 0.48);
    private static final Vector AXIS = new Vector(0, 0.6, 0.8);
    private static final Vector X = new Vector(1, 0, 0);
    private static final Vector Y = new Vector(0, 0.8, -0.6);

    private FullMotion() {}

    static BlochEquation equation() {
        return BlochEquation.of(
                Zeeman.of(-2, 1.3, FIELD),
                new RadioFrequencyLinear(Waveform.constant(0.9), 2.1, 0.4, DRIVE),
                FieldLikeTorque.ofRate(Waveform.ramp(0.2, -0.7, -1, 5), CURRENT),
                DampingLikeTorque.ofRate(Waveform.alternating(-0.8, 1.1, 0.3), CURRENT),
                new QuadrupoleCoupling(1.7, 0.6, X, AXIS),
                new Relaxation(4, 2.5, 0.7, FIELD));
    }

    private static Vector rate(double t, Vector m) {
        double ramp = 0.2 - 0.9 * (t + 1) / 6;
        double nu = -0.8 * Math.cos(1.1 * t + 0.3);
        Vector energyGradient =
                AXIS.times(m.dot(AXIS)).plus(X.times(0.2 * m.dot(X))).plus(Y.times(-0.2 * m.dot(Y)));
        Vector omega = FIELD.times(-2.6)
                .plus(DRIVE.times(0.9 * Math.cos(2.1 * t + 0.4)))
                .plus(CURRENT.times(ramp))
                .plus(energyGradient.times(-1.7));
        Vector along = FIELD.times(m.dot(FIELD));
        Vector across = m.plus(along.times(-1));
        return m.cross(omega)
                .plus(m.cross(CURRENT.cross(m)).times(nu))
                .plus(along.plus(FIELD.times(-0.7)).times(-1.0 / 4))
                .plus(across.times(-1 / 2.5));
    }

    static Vector end() {
        return extrapolated(t -> m -> rate(t, m), START, END);
    }

    interface Rate {
        Vector of(Vector m);
    }

    /// By Gragg, Bulirsch and Stoer, to 1e-14.
    static Vector extrapolated(DoubleFunction<Rate> rate, Vector start, double end) {
        OrdinaryDifferentialEquation equation = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return 3;
            }

            @Override
            public double[] computeDerivatives(double t, double[] m) {
                Vector v = rate.apply(t).of(new Vector(m[0], m[1], m[2]));
                return new double[] {v.x(), v.y(), v.z()};
            }
        };
        double[] m = new GraggBulirschStoerIntegrator(1e-10, 0.5, 1e-14, 1e-14)
                .integrate(equation, new ODEState(0, new double[] {start.x(), start.y(), start.z()}), end)
                .getPrimaryState();
        return new Vector(m[0], m[1], m[2]);
    }

    static double distance(Vector a, Vector b) {
        return a.plus(b.times(-1)).norm();
    }
}
