package org.nsot.paper.audit;

import org.nsot.hyperfine.Vector;

/// The Bloch equation of a nuclear spin under a torque, integrated in time; transverse relaxation 1/T2 = `relaxation`.
///
/// Time in units of hbar I_p/|mu|, the torque divided by |mu|.
///
/// @param torque     dm/dt from the torque
/// @param relaxation rate of transverse relaxation
/// @param steps      steps of the fourth-order Runge-Kutta rule
record BlochGrowth(TorqueLaw torque, double relaxation, int steps) {
    private static final double TILT = 1e-4;

    /// The rate at which |m_perp| grows from a small tilt out of m = +z during `time`.
    double rate(double time) {
        Vector start = Direction.ofAngles(Math.sqrt(1 - TILT * TILT), 0.3);
        Vector m = start;
        for (int i = 0; i < steps; i++) {
            m = step(m, time / steps);
        }
        return Math.log(Math.hypot(m.x(), m.y()) / Math.hypot(start.x(), start.y())) / time;
    }

    private Vector step(Vector m, double h) {
        Vector k1 = slope(m);
        Vector k2 = slope(m.plus(k1.times(h / 2)));
        Vector k3 = slope(m.plus(k2.times(h / 2)));
        Vector k4 = slope(m.plus(k3.times(h)));
        return m.plus(k1.plus(k2.times(2)).plus(k3.times(2)).plus(k4).times(h / 6));
    }

    private Vector slope(Vector m) {
        return torque.at(m).plus(new Vector(-relaxation * m.x(), -relaxation * m.y(), 0));
    }

    /// dm/dt as a function of m.
    interface TorqueLaw {
        Vector at(Vector m);
    }
}
