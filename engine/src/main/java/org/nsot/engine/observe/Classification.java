package org.nsot.engine.observe;

import org.nsot.engine.dynamics.Trajectory;
import org.nsot.errors.Domain;

/// What became of a spin, and the numbers that say so.
///
/// The last quarter of the path decides, in two halves. q is the mean m_perp and p the mean m_z in the later
/// half, q' and p' in the earlier one, L the greatest |m| of the path, m_0 the equilibrium. All comparisons are
/// of means over samples, so a path that is sampled more coarsely than its precession is classified as well.
///
/// 1. The transverse part is gone if q <= 1e-3 L, and going if it falls by 2 % or more, q <= 0.98 q'.
/// 2. Otherwise, if q < 1.02 q', it stays: **limit cycle**; and if it grows: **undecided**.
/// 3. If it is gone or going but p still moves, |p - p'| > 0.02 L, and not towards m_0: **undecided**.
/// 4. If p is within 0.05 L of m_0, or on its way there: **decays**.
/// 5. If m_z started on the other side of the equator, and both are farther than 0.05 L from it: **switched**.
/// 6. Otherwise **polarized**.
///
/// @param fate         the verdict
/// @param transverse   q
/// @param longitudinal p
/// @param change       q/q' - 1, 0 where both vanish
public record Classification(Fate fate, double transverse, double longitudinal, double change) {
    private static final double QUARTER = 0.25;
    private static final double GONE = 1e-3;
    private static final double STEADY = 0.02;
    private static final double AT_REST = 0.05;

    /// Classifies a path.
    ///
    /// @param equilibrium m_0, the m_z to which the spin relaxes without a drive; without relaxation, the pole at
    ///                    which it started
    /// @throws org.nsot.errors.Refusal NSOT-101 if the last quarter holds fewer than four instants
    public static Classification of(Trajectory path, double equilibrium) {
        Domain.finite("equilibrium", equilibrium);
        Trajectory tail = Window.last(path, QUARTER).of(path, 4);
        double[] perp = AlongPath.transverse(tail);
        int half = perp.length / 2;
        double size = greatest(AlongPath.length(path));
        double before = mean(perp, 0, half);
        double q = mean(perp, half, perp.length);
        double p = mean(tail.z(), half, perp.length);
        double change = before == 0 ? 0 : q / before - 1;
        double drift = p - mean(tail.z(), 0, half);
        Fate fate = q > GONE * size && change > -STEADY
                ? (change < STEADY ? Fate.LIMIT_CYCLE : Fate.UNDECIDED)
                : resting(path.z()[0], p, drift, equilibrium, size);
        return new Classification(fate, q, p, change);
    }

    /// The fate of a spin without transverse part.
    private static Fate resting(double start, double p, double drift, double equilibrium, double size) {
        boolean moves = Math.abs(drift) > STEADY * size;
        boolean returns = moves && drift * (equilibrium - p) > 0;
        if (Math.abs(p - equilibrium) <= AT_REST * size || returns) {
            return Fate.DECAYS;
        }
        if (moves) {
            return Fate.UNDECIDED;
        }
        boolean crossed = start * p < 0 && Math.min(Math.abs(start), Math.abs(p)) > AT_REST * size;
        return crossed ? Fate.SWITCHED : Fate.POLARIZED;
    }

    private static double greatest(double[] values) {
        double most = 0;
        for (double v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
