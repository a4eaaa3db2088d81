package org.nsot.paper.audit;

import java.util.function.DoubleUnaryOperator;

/// Int_0^inf q^2 chi(q) j_l(q x) dq for a susceptibility with its singular point at q = 2 k_F (units of k_F).
///
/// Gauss panels no wider than half a period of j_l, graded geometrically towards q = 2 from both sides; the
/// conditionally convergent tail is summed half period by half period with convergence acceleration.
///
/// @param rule      the rule of each panel
/// @param tailTerms half periods of the tail
record HankelTransform(GaussRule rule, int tailTerms) {
    private static final double SINGULAR = 2;
    private static final int GRADES = 18;
    private static final double GRADING = 0.2;

    /// How far a transform can be trusted.
    Method method(String words) {
        return new Method(
                words,
                1e-9,
                "panels of " + rule.points() + " nodes and " + tailTerms
                        + " accelerated half periods: 1e-10 or better");
    }

    /// The transform of order `l` at the distance `x` = k_F r of a `chi` that falls as q^-2.
    double of(int l, DoubleUnaryOperator chi, double x) {
        double halfPeriod = Math.PI / x;
        double tail = halfPeriod * Math.ceil(3 * SINGULAR / halfPeriod);
        DoubleUnaryOperator f = integrand(l, chi, x);
        return insideFermiDiameter(l, chi, x)
                + above(f, tail, halfPeriod)
                + Limit.alternatingSum(
                        k -> rule.integrate(
                                f, tail + k * halfPeriod, tail + (k + 1) * halfPeriod, growth(tail, halfPeriod, k)),
                        tailTerms);
    }

    /// The part of the transform from q below 2 k_F.
    double insideFermiDiameter(int l, DoubleUnaryOperator chi, double x) {
        DoubleUnaryOperator f = integrand(l, chi, x);
        double widest = Math.PI / x;
        double sum = 0;
        double gap = SINGULAR;
        for (int i = 0; i < GRADES; i++) {
            sum += rule.integrate(f, SINGULAR - gap, SINGULAR - GRADING * gap, widest);
            gap *= GRADING;
        }
        return sum + rule.integrate(f, SINGULAR - gap, SINGULAR);
    }

    private double above(DoubleUnaryOperator f, double end, double widest) {
        double sum = 0;
        double gap = SINGULAR;
        double from = 2 * SINGULAR;
        sum += geometric(f, from, end, widest);
        for (int i = 0; i < GRADES; i++) {
            sum += rule.integrate(f, SINGULAR + GRADING * gap, SINGULAR + gap, widest);
            gap *= GRADING;
        }
        return sum + rule.integrate(f, SINGULAR, SINGULAR + gap);
    }

    private double geometric(DoubleUnaryOperator f, double from, double to, double widest) {
        double sum = 0;
        for (double left = from; left < to; left *= 2) {
            sum += rule.integrate(f, left, Math.min(2 * left, to), widest);
        }
        return sum;
    }

    /// A half period is one panel, but the first of a long one are wide compared with the distance from q = 2.
    private static double growth(double tail, double halfPeriod, int k) {
        return Math.max(tail + k * halfPeriod, 1) / 2;
    }

    private static DoubleUnaryOperator integrand(int l, DoubleUnaryOperator chi, double x) {
        return q -> q * q * chi.applyAsDouble(q) * SphericalBessel.firstKind(l, q * x);
    }
}
