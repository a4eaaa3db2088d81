package org.nsot.engine.kernel;

/// How a kernel steps.
public enum Scheme {
    /// The classical Runge-Kutta scheme of order 4. Without noise.
    RK4(4),
    /// Heun's predictor and corrector, order 2; with noise it converges to the Stratonovich solution.
    HEUN(2);

    private final int order;

    Scheme(int order) {
        this.order = order;
    }

    /// Order of convergence without noise.
    public int order() {
        return order;
    }
}
