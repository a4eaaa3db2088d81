package org.nsot.paper.audit;

import java.util.List;
import java.util.Locale;

/// How finely the audit looks: more points and finer grids at `FULL`, the same methods at both.
public enum AuditSampling {
    /// For `nsot audit`.
    FULL(600, 6, 0.05, 400, 24, 1200),
    /// For the report, within a few seconds.
    COARSE(200, 5, 0.06, 200, 20, 400);

    private final int kuboNodes;
    private final int widths;
    private final double widthStep;
    private final int countedRadius;
    private final int nodes;
    private final int timeSteps;

    AuditSampling(int kuboNodes, int widths, double widthStep, int countedRadius, int nodes, int timeSteps) {
        this.kuboNodes = kuboNodes;
        this.widths = widths;
        this.widthStep = widthStep;
        this.countedRadius = countedRadius;
        this.nodes = nodes;
        this.timeSteps = timeSteps;
    }

    /// The sampling in a sentence, for the head of a report.
    public String description() {
        return String.format(
                Locale.ROOT,
                "%s sampling: Kubo sums on %d x %d momenta at q/k_F = %s with %d level widths, transforms at x = %s",
                name().toLowerCase(Locale.ROOT),
                kuboNodes,
                kuboNodes,
                wavenumbers(),
                widths,
                distances());
    }

    /// q/k_F at which the susceptibilities are summed.
    List<Double> wavenumbers() {
        return switch (this) {
            case FULL -> List.of(0.2, 0.4, 0.8, 1.2, 1.6, 2.4, 3.0, 5.0);
            case COARSE -> List.of(0.8, 3.0);
        };
    }

    /// x = k_F r at which range functions are transformed.
    List<Double> distances() {
        return switch (this) {
            case FULL -> List.of(0.05, 0.2, 0.5, 1.0, 1.5, 2.0, 3.0, 3.7, 5.0, 7.3, 12.0, 20.0, 40.0);
            case COARSE -> List.of(0.5, 2.0, 7.3);
        };
    }

    /// Steps of a time integration.
    int timeSteps() {
        return timeSteps;
    }

    KuboSum kuboSum() {
        return new KuboSum(GaussRule.of(kuboNodes), widths, widthStep);
    }

    /// How far a Kubo sum can be trusted.
    Method kubo(String words) {
        KuboSum sum = kuboSum();
        return new Method(
                words,
                sum.missed(),
                String.format(
                        Locale.ROOT,
                        "polynomial extrapolation from %d level widths up to %.2g of the distance |q^2/2 - q| to the "
                                + "branch point",
                        widths,
                        sum.widest()));
    }

    /// The same for the limit q -> 0, which takes three sums with weights 1.5, -0.6 and 0.1.
    Method kuboAtRest(String words) {
        Method sum = kubo(words);
        return new Method(words, 3 * sum.tolerance(), "three Kubo sums extrapolated to q = 0; " + sum.reason());
    }

    /// How far counted states can be trusted.
    Method counting(String words) {
        return new Method(
                words,
                3 * Math.pow(countedRadius, -5.0 / 3),
                "the lattice points in a sphere of radius " + countedRadius + " differ from its volume by O(R^(4/3))");
    }

    StateCount stateCount() {
        return new StateCount(countedRadius);
    }

    HankelTransform hankelTransform() {
        return new HankelTransform(GaussRule.of(16), nodes - 4);
    }

    /// A rule for smooth integrands.
    GaussRule rule() {
        return GaussRule.of(nodes);
    }
}
