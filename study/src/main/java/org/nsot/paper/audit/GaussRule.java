package org.nsot.paper.audit;

import java.util.function.DoubleUnaryOperator;
import org.nsot.hyperfine.Vector;

/// Gauss-Legendre rule on [-1, 1], its nodes found by Newton's method on the Legendre recurrence.
final class GaussRule {
    private final double[] nodes;
    private final double[] weights;

    private GaussRule(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /// The rule with `points` nodes.
    static GaussRule of(int points) {
        double[] nodes = new double[points];
        double[] weights = new double[points];
        for (int i = 0; i < (points + 1) / 2; i++) {
            double node = Math.cos(Math.PI * (i + 0.75) / (points + 0.5));
            double slope = 0;
            for (int step = 0; step < 8; step++) {
                double[] value = legendre(points, node);
                slope = value[1];
                node -= value[0] / slope;
            }
            nodes[i] = -node;
            nodes[points - 1 - i] = node;
            weights[i] = 2 / ((1 - node * node) * slope * slope);
            weights[points - 1 - i] = weights[i];
        }
        return new GaussRule(nodes, weights);
    }

    /// P_n(z) and its derivative.
    private static double[] legendre(int n, double z) {
        double previous = 1;
        double current = z;
        for (int k = 2; k <= n; k++) {
            double next = ((2 * k - 1) * z * current - (k - 1) * previous) / k;
            previous = current;
            current = next;
        }
        return new double[] {current, n * (previous - z * current) / (1 - z * z)};
    }

    int points() {
        return nodes.length;
    }

    /// Node i of the rule moved to [from, to].
    double node(int i, double from, double to) {
        return 0.5 * (from + to) + 0.5 * (to - from) * nodes[i];
    }

    /// Weight i of the rule moved to [from, to].
    double weight(int i, double from, double to) {
        return 0.5 * (to - from) * weights[i];
    }

    double integrate(DoubleUnaryOperator f, double from, double to) {
        double sum = 0;
        for (int i = 0; i < nodes.length; i++) {
            sum += weight(i, from, to) * f.applyAsDouble(node(i, from, to));
        }
        return sum;
    }

    /// The integral over [from, to] in equal panels no wider than `widest`.
    double integrate(DoubleUnaryOperator f, double from, double to, double widest) {
        int panels = (int) Math.max(1, Math.ceil((to - from) / widest));
        double width = (to - from) / panels;
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            sum += integrate(f, from + i * width, from + (i + 1) * width);
        }
        return sum;
    }

    /// The integral over the unit sphere, `f` a function of direction; trapezoidal in the azimuth, so exact for
    /// spherical harmonics of degree below twice the number of nodes.
    Vector overSphere(DirectionFunction f) {
        int azimuths = 2 * nodes.length;
        Vector sum = new Vector(0, 0, 0);
        for (int i = 0; i < nodes.length; i++) {
            for (int j = 0; j < azimuths; j++) {
                Vector direction = Direction.ofAngles(nodes[i], 2 * Math.PI * (j + 0.5) / azimuths);
                sum = sum.plus(f.at(direction).times(weights[i] * 2 * Math.PI / azimuths));
            }
        }
        return sum;
    }

    /// A vector for every direction.
    interface DirectionFunction {
        Vector at(Vector direction);
    }
}
