package org.nsot.engine.dynamics;

import org.nsot.bloch.BlochEquation;

/// The classical scheme of order 4.
final class RungeKuttaStepper implements Stepper {
    private final BlochEquation equation;
    private final double[] k1 = new double[3];
    private final double[] k2 = new double[3];
    private final double[] k3 = new double[3];
    private final double[] k4 = new double[3];
    private final double[] at = new double[3];

    RungeKuttaStepper(BlochEquation equation) {
        this.equation = equation;
    }

    @Override
    public void advance(double from, double to, int steps, double[] m) {
        double h = (to - from) / steps;
        double last = Math.nextDown(to);
        for (int n = 0; n < steps; n++) {
            double t = from + n * h;
            equation.rate(t, m, k1);
            equation.rate(t + h / 2, moved(m, h / 2, k1), k2);
            equation.rate(t + h / 2, moved(m, h / 2, k2), k3);
            equation.rate(Math.min(last, t + h), moved(m, h, k3), k4);
            for (int i = 0; i < 3; i++) {
                m[i] += h / 6 * (k1[i] + 2 * (k2[i] + k3[i]) + k4[i]);
            }
        }
    }

    private double[] moved(double[] m, double span, double[] rate) {
        for (int i = 0; i < 3; i++) {
            at[i] = m[i] + span * rate[i];
        }
        return at;
    }
}
