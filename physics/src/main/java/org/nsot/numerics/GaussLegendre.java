package org.nsot.numerics;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Gauss-Legendre quadrature with 16 nodes a panel.
///
/// A panel in which the phase of an oscillation turns by 8 leaves less than 1e-15 of its amplitude.
public final class GaussLegendre {
    private static final int NODES = 16;
    private static final double[] NODE = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
            for (int step = 0; step < 8; step++) {
                double[] p = legendre(x);
                x -= p[0] / p[1];
            }
            double slope = legendre(x)[1];
            NODE[i] = x;
            WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private GaussLegendre() {}

    private static double[] legendre(double x) {
        double before = 1;
        double p = x;
        for (int n = 2; n <= NODES; n++) {
            double next = ((2 * n - 1) * x * p - (n - 1) * before) / n;
            before = p;
            p = next;
        }
        return new double[] {p, NODES * (x * p - before) / (x * x - 1)};
    }

    /// The integral over one panel.
    public static double panel(DoubleUnaryOperator f, double from, double to) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            sum = Math.fma(WEIGHT[i], f.applyAsDouble(Math.fma(half, NODE[i], middle)), sum);
        }
        return half * sum;
    }

    /// The integral over panels with these ends, in rising order.
    public static double panels(DoubleUnaryOperator f, List<Double> ends) {
        double sum = 0;
        double lost = 0;
        for (int n = 1; n < ends.size(); n++) {
            double term = panel(f, ends.get(n - 1), ends.get(n)) - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        return sum;
    }
}
