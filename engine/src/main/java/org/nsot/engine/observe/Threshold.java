package org.nsot.engine.observe;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// The drive at which a small transverse part begins to grow, by continuation.
///
/// Each probe starts where the last one that decayed had ended, so that m_z comes to its rest as the search goes
/// on, with the transverse part brought to [#SEED], so that growth is that of the linearized motion. The growth
/// rate is followed to its change of sign by false position with Illinois' halving, which never leaves the
/// bracket. Since m_z may have moved meanwhile, the result is probed again on both sides, and the search repeated
/// until they differ.
///
/// @param drive   the drive at the threshold, in the unit of the ends
/// @param bracket distance between two drives around it of unlike sign
/// @param probes  how many runs it took
/// @param rest    m below the threshold, at the end of the last run that decayed
public record Threshold(double drive, double bracket, int probes, Vector rest) {
    /// Size of the transverse part at the start of each probe.
    public static final double SEED = 1e-6;

    private static final int MOST_PROBES = 100;

    /// One run at a given drive.
    @FunctionalInterface
    public interface Probe {
        /// Follows m from `start` and says how fast its transverse part grew.
        Outcome at(double drive, Vector start);
    }

    /// What a probe saw.
    ///
    /// @param growthPerSecond rate of the transverse part, negative for decay
    /// @param end             m at the end of the run
    public record Outcome(double growthPerSecond, Vector end) {}

    /// Finds the change of sign between two drives.
    ///
    /// @param relative wanted accuracy, relative to the greater end
    /// @throws Refusal NSOT-101 if the growth has the same sign at both ends, NSOT-104 if the state does not
    /// settle
    public static Threshold between(double first, double second, double relative, Vector start, Probe probe) {
        double a = Domain.finite("drive", first);
        double b = Domain.finite("drive", second);
        double tolerance = Domain.positive("accuracy", relative) * Math.max(Math.abs(a), Math.abs(b));
        Search search = new Search(probe, start);
        while (search.probes < MOST_PROBES) {
            double found = search.root(a, b, tolerance);
            double below = search.growth(found - tolerance);
            double above = search.growth(found + tolerance);
            if (below * above <= 0) {
                return new Threshold(found, 2 * tolerance, search.probes, search.state);
            }
        }
        throw new Refusal(
                ErrorCode.NO_FINITE_RESULT,
                "no threshold after " + search.probes + " probes",
                "runs that are long enough for m_z to settle",
                "make each run longer, or start nearer to the equilibrium");
    }

    /// The probe with its state from run to run.
    private static final class Search {
        private final Probe probe;
        private Vector state;
        private int probes;

        private Search(Probe probe, Vector start) {
            this.probe = probe;
            this.state = start;
        }

        private double root(double first, double second, double tolerance) {
            double a = first;
            double b = second;
            double growthA = growth(a);
            double growthB = growth(b);
            demandChange(a, growthA, b, growthB);
            double last = a;
            double next = b;
            for (int i = 0; i < MOST_PROBES && Math.abs(next - last) > tolerance; i++) {
                last = next;
                next = growthA == growthB ? a : b - growthB * (b - a) / (growthB - growthA);
                double growth = growth(next);
                if (growth * growthB <= 0) {
                    a = b;
                    growthA = growthB;
                } else {
                    growthA /= 2;
                }
                b = next;
                growthB = growth;
            }
            return next;
        }

        private static void demandChange(double a, double growthA, double b, double growthB) {
            if (!(growthA * growthB <= 0)) {
                throw new Refusal(
                        ErrorCode.OUT_OF_DOMAIN,
                        "growth rates " + growthA + " 1/s at " + a + " and " + growthB + " 1/s at " + b,
                        "two drives between which the growth changes its sign",
                        "widen the range, or reverse the drive");
            }
        }

        private double growth(double drive) {
            double perp = Math.hypot(state.x(), state.y());
            Vector seeded = perp == 0
                    ? new Vector(SEED, 0, state.z())
                    : new Vector(SEED * state.x() / perp, SEED * state.y() / perp, state.z());
            Outcome outcome = probe.at(drive, seeded);
            double growth = Domain.finite("growth rate", outcome.growthPerSecond());
            state = growth < 0 ? outcome.end() : state;
            probes++;
            return growth;
        }
    }
}
