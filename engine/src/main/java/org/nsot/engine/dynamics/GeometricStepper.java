package org.nsot.engine.dynamics;

import java.util.List;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.Decay;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// D(h/2) S(h/2) V(h) S(h/2) D(h/2): relaxation D in closed form, the steady turn S exactly, all other turns V by
/// the spherical midpoint rule, or a rotation where they do not depend on m.
///
/// m_1 - m_0 = h n x Omega(n), n along m_0 + m_1 and as long as m. It keeps |m|, and alone every energy that is
/// quadratic in m; it is symplectic, so that beside S energy wavers and does not drift, as it does with a rotation
/// about Omega((m_0 + m_1)/2). Run backwards it retraces its path. Source: `strang1968`, `mclachlan2014`.
/// Derivation: `docs/theory/10-motion.md`.
final class GeometricStepper implements Stepper {
    private static final int ITERATIONS = 100;
    /// A correction of m that is no more than rounding.
    private static final double ROUNDING = 1e-15;
    /// A correction that is rounding if it no longer falls.
    private static final double CONVERGED = 1e-13;

    private final BlochEquation equation;
    private final List<Decay> decays;
    private final double[] steady;
    private final boolean steadyAlone;
    private final boolean iterates;
    private final Rotation steadyTurn = new Rotation();
    private final Rotation turn = new Rotation();
    private final double[] omega = new double[3];
    private final double[] middle = new double[3];
    private final double[] next = new double[3];

    GeometricStepper(BlochEquation equation) {
        this.equation = equation;
        decays = equation.decays();
        var s = equation.steadyAngularVelocity();
        steady = new double[] {s.x(), s.y(), s.z()};
        steadyAlone = equation.turnsSteadily();
        iterates = equation.turnsDependOnSpin();
    }

    @Override
    public void advance(double from, double to, int steps, double[] m) {
        double h = (to - from) / steps;
        for (int n = 0; n < steps; n++) {
            step(from + (n + 0.5) * h, h, m);
        }
    }

    private void step(double middleSecond, double h, double[] m) {
        for (int i = 0; i < decays.size(); i++) {
            decays.get(i).flow(middleSecond, h / 2, m);
        }
        if (steadyAlone) {
            turnSteadily(h, m);
        } else {
            turnSteadily(h / 2, m);
            turnOn(middleSecond, h, m);
            turnSteadily(h / 2, m);
        }
        for (int i = decays.size() - 1; i >= 0; i--) {
            decays.get(i).flow(middleSecond, h / 2, m);
        }
    }

    private void turnSteadily(double span, double[] m) {
        steadyTurn.set(steady, span);
        steadyTurn.apply(m, m);
    }

    private void turnOn(double middleSecond, double h, double[] m) {
        unsteady(middleSecond, m);
        turn.set(omega, h);
        turn.apply(m, next);
        double change = iterates ? corrected(middleSecond, h, m) : 0;
        double last = Double.POSITIVE_INFINITY;
        for (int n = 0; change > ROUNDING && (change < last || change > CONVERGED); n++) {
            if (n == ITERATIONS) {
                throw notConverged(h);
            }
            last = change;
            change = corrected(middleSecond, h, m);
        }
        System.arraycopy(next, 0, m, 0, 3);
    }

    /// Turns m about Omega at the middle between m and next, and says by how much next has changed.
    private double corrected(double middleSecond, double h, double[] m) {
        double x = next[0];
        double y = next[1];
        double z = next[2];
        for (int i = 0; i < 3; i++) {
            middle[i] = (m[i] + next[i]) / 2;
        }
        double stretch = stretch(m);
        for (int i = 0; i < 3; i++) {
            middle[i] *= stretch;
        }
        unsteady(middleSecond, middle);
        turn.setCayley(omega, stretch * h);
        turn.apply(m, next);
        return Math.max(Math.abs(next[0] - x), Math.max(Math.abs(next[1] - y), Math.abs(next[2] - z)));
    }

    /// |m|/|middle|.
    private double stretch(double[] m) {
        double square = lengthSquared(m);
        return square == 0 ? 1 : Math.sqrt(square / lengthSquared(middle));
    }

    private static double lengthSquared(double[] v) {
        return v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
    }

    /// The unsteady part of Omega at a point.
    private void unsteady(double timeSecond, double[] point) {
        equation.angularVelocity(timeSecond, point, omega);
        for (int i = 0; i < 3; i++) {
            omega[i] -= steady[i];
        }
    }

    private static Refusal notConverged(double h) {
        return new Refusal(
                ErrorCode.NO_FINITE_RESULT,
                "step = " + h + " s, for which the midpoint is not found",
                "a step in which m turns by less than a radian",
                "give half the step");
    }
}
