package org.nsot.calculator;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.Domain;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Unit;

/// Finds the design value at which a result reaches a target, or says why there is none.
///
/// The result need not be monotonic: the interval is scanned from its lower end, and the first crossing is refined by
/// Brent's method. Two crossings within one of 200 steps are seen if they are next to the scanned point that comes
/// nearest to the target.
public final class Inverse {
    private static final int STEPS = 200;
    private static final int GOLDEN_STEPS = 80;
    private static final int MOST_EVALUATIONS = 300;
    private static final double RELATIVE_ACCURACY = 1e-14;
    /// A crossing where the result stays this far from the target, relative to its range there, is a jump.
    private static final double JUMP = 1e-6;

    private final Design design;
    private final Target target;
    private final DoubleUnaryOperator result;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private @Nullable Refusal refusal;

    private Inverse(DoubleUnaryOperator result, Design design, Target target) {
        this.result = result;
        this.design = design;
        this.target = target;
    }

    /// What may be chosen.
    ///
    /// @param name  as the user knows it
    /// @param unit  the unit in which refusals show it
    /// @param low   the least value, in SI units
    /// @param high  the greatest value, in SI units
    public record Design(String name, Unit unit, double low, double high) {
        /// Checks the interval.
        ///
        /// @throws Refusal NSOT-101 or NSOT-102 unless the ends are finite and the lower one is below the other
        public Design {
            Domain.finite(name, low);
            Domain.positive(name + ", highest less lowest", high - low);
        }
    }

    /// What is to be reached.
    ///
    /// @param name  as the user knows it
    /// @param unit  the unit in which refusals show it
    /// @param value in SI units
    public record Target(String name, Unit unit, double value) {
        /// @throws Refusal NSOT-102 unless the value is finite
        public Target {
            Domain.finite(name, value);
        }
    }

    /// What was found.
    public sealed interface Answer {}

    /// The least design value in the interval that reaches the target, in SI units.
    public record Found(double value) implements Answer {}

    /// There is none.
    ///
    /// @param reason   why, in words
    /// @param least    the least result in the interval, in SI units
    /// @param greatest the greatest result in the interval, in SI units
    public record Unreachable(String reason, double least, double greatest) implements Answer {}

    /// Solves `result(design value) = target`.
    ///
    /// @param result continuous where it does not refuse; in SI units
    /// @throws Refusal as the result does, if it refuses everywhere in the interval or between two points that
    ///     enclose the target
    public static Answer solve(DoubleUnaryOperator result, Design design, Target target) {
        return new Inverse(result, design, target).solve();
    }

    private Answer solve() {
        double[] x = grid();
        double[] excess = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            excess[i] = excess(x[i]);
            if (excess[i] == 0) {
                return new Found(x[i]);
            }
            Found crossing = i == 0 ? null : crossing(x[i - 1], excess[i - 1], x[i], excess[i]);
            if (crossing != null) {
                return crossing;
            }
        }
        if (refusal != null && !(least <= greatest)) {
            throw refusal;
        }
        Found between = betweenPoints(x, excess);
        return between == null
                ? new Unreachable(InverseReason.of(design, target, least, greatest), least, greatest)
                : between;
    }

    /// Evenly spaced, or logarithmically where a positive interval spans more than a decade.
    private double[] grid() {
        boolean logarithmic = design.low() > 0 && design.high() / design.low() > 10;
        double[] x = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            x[i] = logarithmic
                    ? Math.exp((1 - t) * Math.log(design.low()) + t * Math.log(design.high()))
                    : (1 - t) * design.low() + t * design.high();
        }
        x[0] = design.low();
        x[STEPS] = design.high();
        return x;
    }

    /// The result less the target, or NaN where the result refuses.
    private double excess(double x) {
        try {
            double y = Domain.finite(target.name(), result.applyAsDouble(x));
            least = Math.min(least, y);
            greatest = Math.max(greatest, y);
            return y - target.value();
        } catch (Refusal refused) {
            refusal = refusal == null ? refused : refusal;
            return Double.NaN;
        }
    }

    /// The root between two points, or null if there is no change of sign or only a jump.
    private @Nullable Found crossing(double a, double excessA, double b, double excessB) {
        if (!(excessA * Math.signum(excessB) < 0)) {
            return null;
        }
        double absolute = Math.max(RELATIVE_ACCURACY * (b - a), Double.MIN_NORMAL);
        UnivariateFunction function = x -> Domain.finite(target.name(), result.applyAsDouble(x)) - target.value();
        double root = new BrentSolver(RELATIVE_ACCURACY, absolute, 0).solve(MOST_EVALUATIONS, function, a, b);
        double range = Math.abs(excessA) + Math.abs(excessB);
        return Math.abs(function.value(root)) <= JUMP * range ? new Found(root) : null;
    }

    /// Looks for an extremum that passes the target between the scanned points next to the nearest one.
    private @Nullable Found betweenPoints(double[] x, double[] excess) {
        int nearest = nearest(excess);
        double sign = Math.signum(excess[nearest]);
        double a = x[Math.max(nearest - 1, 0)];
        double b = x[Math.min(nearest + 1, STEPS)];
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int i = 0; i < GOLDEN_STEPS && b - a > Math.ulp(b); i++) {
            double c = b - ratio * (b - a);
            double d = a + ratio * (b - a);
            double excessC = sign * excess(c);
            double excessD = sign * excess(d);
            if (excessC <= 0 || excessD <= 0) {
                double inner = excessC <= 0 ? c : d;
                double left = x[Math.max(nearest - 1, 0)];
                Found first = crossing(left, excess(left), inner, excess(inner));
                return first == null ? new Found(inner) : first;
            }
            if (excessC < excessD) {
                b = d;
            } else {
                a = c;
            }
        }
        return null;
    }

    private static int nearest(double[] excess) {
        int nearest = 0;
        for (int i = 1; i < excess.length; i++) {
            if (!(Math.abs(excess[nearest]) <= Math.abs(excess[i]))) {
                nearest = i;
            }
        }
        return nearest;
    }
}
