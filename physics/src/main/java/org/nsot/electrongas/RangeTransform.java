package org.nsot.electrongas;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.numerics.GaussLegendre;
import org.nsot.numerics.Panels;
import org.nsot.numerics.SphericalBessel;
import org.nsot.numerics.WynnEpsilon;

/// Range functions of any susceptibilities, by quadrature.
///
/// With j0 and j2 the spherical Bessel functions, in units hbar = m_e = k_F = 1:
///
/// f_con1 = 2 pi Int q^2 chi1 j0(qx) dq, f_con2 = 4 pi Int q^2 chi2 j0, f_dip1 = pi Int q^2 chi1 j2,
/// f_dip2 = -2 pi Int q^2 chi2 j2
///
/// chi1 falls only as 1/q^2: the Lindhard function is taken from it and its closed transforms are added. What is left
/// is integrated over panels that are graded towards the edges, then half period after half period with the epsilon
/// algorithm. Error below 1e-10 of 1 (chi2) or 1/x (chi1) near the nucleus; far from it of the envelope 1/x^2 or
/// 1/x^3, times max(1, x^2/1000), for the rounding of the integrand does not fall with the result.
///
/// Derivation: `docs/theory/14-beyond-the-ideal-gas.md`; `cahaya2023`, eqs. (4), (6), (7), (12).
public final class RangeTransform {
    /// A panel in which q x grows by more than this would need more nodes.
    private static final double PHASE = 8;
    /// From here on nothing but the tail is left, or twice the greatest edge.
    private static final double TAIL_FROM = 4;

    private static final double LONGEST = 0.5;
    /// The integrands fall at least as 1/q^2: beyond, nothing counts.
    private static final double FAR = 1e16;
    private static final int MOST_PERIODS = 60;
    private static final double SETTLED = 1e-16;

    private final SpinSusceptibility electrons;
    private final double[] edges;

    /// The range functions of these electrons.
    public RangeTransform(SpinSusceptibility electrons) {
        this.electrons = electrons;
        double[] own = electrons.edges();
        this.edges = Arrays.copyOf(own, own.length + 1);
        this.edges[own.length] = 2;
    }

    /// A range function at x = k_F r > 0.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if x is not positive and finite
    public double at(RangeFunction function, Formulation formulation, double x) {
        Domain.positive("x", x);
        return switch (function) {
            case CONTACT_EQUILIBRIUM ->
                function.at(formulation, x)
                        + 2 * Math.PI * whole(q -> q * q * difference(q) * SphericalBessel.j0(q * x), x);
            case DIPOLE_EQUILIBRIUM ->
                function.at(formulation, x)
                        + Math.PI * whole(q -> q * q * difference(q) * SphericalBessel.j2(q * x), x);
            case CONTACT_NONEQUILIBRIUM ->
                4 * Math.PI * below(q -> q * q * electrons.chi2(q) * SphericalBessel.j0(q * x), x);
            case DIPOLE_NONEQUILIBRIUM ->
                -2 * Math.PI * below(q -> q * q * electrons.chi2(q) * SphericalBessel.j2(q * x), x);
        };
    }

    /// f_con2 at the nucleus, 4 pi Int q^2 chi2 dq: the factor of the damping-like torque over that of the free gas.
    public double contactNonequilibriumAtNucleus() {
        return 4 * Math.PI * below(q -> q * q * electrons.chi2(q), 0);
    }

    private double difference(double q) {
        return electrons.chi1(q) - Lindhard.chi1(q);
    }

    /// Of chi2, which may end.
    private double below(DoubleUnaryOperator f, double x) {
        return Double.isInfinite(electrons.chi2Ends())
                ? whole(f, x)
                : GaussLegendre.panels(f, Panels.graded(0, electrons.chi2Ends(), longest(x), electrons.edges()));
    }

    private static double longest(double x) {
        return Math.min(LONGEST, PHASE / x);
    }

    private double whole(DoubleUnaryOperator f, double x) {
        double period = Math.PI / x;
        double from = Math.max(TAIL_FROM, 2 * Arrays.stream(edges).max().orElse(0));
        if (electrons.chi2Ends() < Double.POSITIVE_INFINITY) {
            from = Math.max(from, electrons.chi2Ends());
        }
        double sum = GaussLegendre.panels(f, Panels.graded(0, from, longest(x), edges));
        while (from < Math.min(period, FAR)) {
            double to = Math.min(2 * from, period);
            sum += GaussLegendre.panel(f, from, to);
            from = to;
        }
        if (from >= FAR) {
            return sum;
        }
        double next = period * Math.ceil(from / period);
        sum += GaussLegendre.panels(f, List.of(from, next));
        return tail(f, sum, next, period);
    }

    /// The estimate that differs least from the one before: later ones are spoilt by rounding.
    private static double tail(DoubleUnaryOperator f, double sum, double from, double period) {
        WynnEpsilon epsilon = new WynnEpsilon();
        double partial = sum;
        double last = epsilon.next(partial);
        double best = last;
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n < MOST_PERIODS && least > SETTLED * Math.abs(best); n++) {
            partial += GaussLegendre.panel(f, from + n * period, from + (n + 1) * period);
            double next = epsilon.next(partial);
            if (n > 1 && Math.abs(next - last) < least) {
                least = Math.abs(next - last);
                best = next;
            }
            last = next;
        }
        return best;
    }
}
