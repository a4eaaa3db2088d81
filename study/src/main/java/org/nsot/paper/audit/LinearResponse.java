package org.nsot.paper.audit;

import java.util.function.DoubleUnaryOperator;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.quantum.SpinMatrix;
import org.nsot.hyperfine.Vector;

/// One electron spin in H = -s.mu + s.B(t) (units hbar = m_e = e = 1), followed in time by the von Neumann equation.
///
/// It stands for eq. (2) on its smallest system: the answer to a weak field switched on is known twice, once from
/// the equation of motion and once from the commutator.
///
/// @param mu    the accumulation in the Hamiltonian
/// @param rho   the density matrix before the field, which commutes with the Hamiltonian
/// @param field direction of B
/// @param shape B(t) in units of a small field
/// @param steps time steps
record LinearResponse(Vector mu, ComplexMatrix rho, Vector field, DoubleUnaryOperator shape, int steps) {
    private static final double SMALL_FIELD = 1e-4;

    /// d<M_a>/dB at the time `end`, M = -s, from two propagations with opposite fields.
    double propagated(Vector a, double end) {
        double plus = propagate(SMALL_FIELD, end).mean(SpinMatrix.component(2, a));
        double minus = propagate(-SMALL_FIELD, end).mean(SpinMatrix.component(2, a));
        return -(plus - minus) / (2 * SMALL_FIELD);
    }

    /// Int_0^end i <[s_a(end), s_b(t)]>_0 B(t) dt: the integral of eq. (2).
    double kubo(Vector a, double end, GaussRule rule) {
        return rule.integrate(t -> shape.applyAsDouble(t) * commutator(a, end, t), 0, end);
    }

    private double commutator(Vector a, double later, double earlier) {
        ComplexMatrix sa = heisenberg(SpinMatrix.component(2, a), later);
        ComplexMatrix sb = heisenberg(SpinMatrix.component(2, field), earlier);
        return rho.mean(sa.commutator(sb).times(0, 1));
    }

    private ComplexMatrix heisenberg(ComplexMatrix s, double t) {
        ComplexMatrix u = SpinMatrix.component(2, mu).times(-1, 0).evolution(t);
        return u.adjoint().times(s).times(u);
    }

    private ComplexMatrix propagate(double b, double end) {
        double h = end / steps;
        ComplexMatrix state = rho;
        for (int i = 0; i < steps; i++) {
            state = rungeKuttaStep(state, i * h, h, b);
        }
        return state;
    }

    private ComplexMatrix rungeKuttaStep(ComplexMatrix state, double t, double h, double b) {
        ComplexMatrix k1 = slope(state, t, b);
        ComplexMatrix k2 = slope(state.plus(k1, h / 2), t + h / 2, b);
        ComplexMatrix k3 = slope(state.plus(k2, h / 2), t + h / 2, b);
        ComplexMatrix k4 = slope(state.plus(k3, h), t + h, b);
        return state.plus(k1, h / 6).plus(k2, h / 3).plus(k3, h / 3).plus(k4, h / 6);
    }

    private ComplexMatrix slope(ComplexMatrix state, double t, double b) {
        ComplexMatrix h = SpinMatrix.component(2, mu.times(-1).plus(field.times(b * shape.applyAsDouble(t))));
        return h.commutator(state).times(0, -1);
    }
}
