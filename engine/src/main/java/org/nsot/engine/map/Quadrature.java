package org.nsot.engine.map;

/// Nodes and weights of composite Gauss-Legendre quadrature.
final class Quadrature {
    private static final int NODES = 16;
    private static final double[] NODE = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];
    /// In one panel of this length the phase 2x turns by 8 only: 16 nodes leave less than 1e-15.
    private static final double LONGEST_PANEL = 4;
    /// A panel is at most so many times as long as it is far from the peak.
    private static final double GROWTH = 2;

    static {
        for (int i = 0; i < NODES; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
            for (int step = 0; step < 8; step++) {
                x -= legendre(x)[0] / legendre(x)[1];
            }
            NODE[i] = x;
            WEIGHT[i] = 2 / ((1 - x * x) * legendre(x)[1] * legendre(x)[1]);
        }
    }

    private final double[] ends;

    private Quadrature(double[] ends) {
        this.ends = ends;
    }

    /// On 0..1, for functions of x = `length` t.
    static Quadrature smooth(double length) {
        int panels = Math.max(1, (int) Math.ceil(length / LONGEST_PANEL));
        double[] ends = new double[panels + 1];
        for (int n = 0; n <= panels; n++) {
            ends[n] = (double) n / panels;
        }
        return new Quadrature(ends);
    }

    /// Between numbers on both sides of zero, for functions with a peak of this width at zero.
    static Quadrature peaked(double from, double to, double width) {
        int below = panels(-from, width);
        int above = panels(to, width);
        double[] ends = new double[below + above + 1];
        for (int n = 0; n < below; n++) {
            ends[n] = from / Math.pow(1 + GROWTH, n);
        }
        for (int n = 0; n < above; n++) {
            ends[below + above - n] = to / Math.pow(1 + GROWTH, n);
        }
        return new Quadrature(ends);
    }

    private static int panels(double length, double width) {
        int panels = 1;
        double left = length;
        while (left > width) {
            left /= 1 + GROWTH;
            panels++;
        }
        return panels;
    }

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

    int size() {
        return NODES * (ends.length - 1);
    }

    double node(int n) {
        double from = ends[n / NODES];
        double to = ends[n / NODES + 1];
        return (from + to + (to - from) * NODE[n % NODES]) / 2;
    }

    double weight(int n) {
        return (ends[n / NODES + 1] - ends[n / NODES]) * WEIGHT[n % NODES] / 2;
    }
}
