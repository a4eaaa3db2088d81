package org.nsot.engine.dynamics;

import org.nsot.bloch.BlochEquation;

/// Heun's scheme, order 2: m + h (k1 + k2)/2 with k2 at the end of an Euler step.
final class HeunStepper implements Stepper {
    private final BlochEquation equation;
    private final double[] k1 = new double[3];
    private final double[] k2 = new double[3];
    private final double[] at = new double[3];

    HeunStepper(BlochEquation equation) {
        this.equation = equation;
    }

    @Override
    public void advance(double from, double to, int steps, double[] m) {
        double h = (to - from) / steps;
        double last = Math.nextDown(to);
        for (int n = 0; n < steps; n++) {
            equation.rate(from + n * h, m, k1);
            for (int i = 0; i < 3; i++) {
                at[i] = m[i] + h * k1[i];
            }
            equation.rate(Math.min(last, from + (n + 1) * h), at, k2);
            for (int i = 0; i < 3; i++) {
                m[i] += h / 2 * (k1[i] + k2[i]);
            }
        }
    }
}
