package org.nsot.paper.audit;

import java.util.List;

/// How finely the audit looks: more points and finer grids at `FULL`, the same methods at both.
public enum AuditSampling {
    /// For `nsot audit`.
    FULL(
            List.of(0.4, 0.8, 1.2, 1.6, 2.6, 3.4),
            List.of(0.2, 0.5, 1.0, 2.0, 3.7, 7.3, 12.0),
            500,
            new double[] {0.05, 0.1, 0.15, 0.2, 0.25, 0.3},
            2e-4,
            300,
            24,
            1200),
    /// For the report, within a few seconds.
    COARSE(List.of(0.8, 2.6), List.of(0.5, 2.0, 7.3), 120, new double[] {0.1, 0.2, 0.3, 0.4}, 4e-3, 100, 20, 400);

    private final List<Double> wavenumbers;
    private final List<Double> distances;
    private final int kuboNodes;
    private final double[] levelWidths;
    private final double kuboTolerance;
    private final int countedRadius;
    private final int nodes;
    private final int timeSteps;

    AuditSampling(
            List<Double> wavenumbers,
            List<Double> distances,
            int kuboNodes,
            double[] levelWidths,
            double kuboTolerance,
            int countedRadius,
            int nodes,
            int timeSteps) {
        this.wavenumbers = wavenumbers;
        this.distances = distances;
        this.kuboNodes = kuboNodes;
        this.levelWidths = levelWidths;
        this.kuboTolerance = kuboTolerance;
        this.countedRadius = countedRadius;
        this.nodes = nodes;
        this.timeSteps = timeSteps;
    }

    /// The sampling in a sentence, for the head of a report.
    public String description() {
        return String.format(
                "%s sampling: Kubo sums on %d x %d momenta at q/k_F = %s with %d level widths, transforms at x = %s",
                name().toLowerCase(java.util.Locale.ROOT),
                kuboNodes,
                kuboNodes,
                wavenumbers,
                levelWidths.length,
                distances);
    }

    /// q/k_F at which the susceptibilities are summed.
    List<Double> wavenumbers() {
        return wavenumbers;
    }

    /// x = k_F r at which range functions are transformed.
    List<Double> distances() {
        return distances;
    }

    /// Steps of a time integration.
    int timeSteps() {
        return timeSteps;
    }

    KuboSum kuboSum() {
        return new KuboSum(GaussRule.of(kuboNodes), levelWidths);
    }

    /// Relative error of a Kubo sum.
    Method kubo(String words) {
        return new Method(
                words,
                kuboTolerance,
                "polynomial extrapolation from " + levelWidths.length + " level widths up to "
                        + levelWidths[levelWidths.length - 1] + " of the distance |q^2/2 - q| to the branch point");
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

    int countedRadius() {
        return countedRadius;
    }
}
