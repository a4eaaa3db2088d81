package org.nsot.engine.observe;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// The drive at which a small transverse part begins to grow, by continuation.
///
/// Each probe starts where the one before ended, with the transverse part brought to [#SEED], so that m_z is already
/// near its rest and growth is that of the linearized motion. The growth rate is followed to its change of sign by
/// false
/// position with Illinois' halving, which never leaves the bracket.
///
/// @param drive   the drive at the threshold, in the unit of the ends
/// @param bracket distance between the last two drives of unlike sign
/// @param probes  how many runs it took
/// @param end     where the last run ended
public record Threshold(double drive, double bracket, int probes, Vector end) {
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
    /// @throws Refusal NSOT-101 if the growth has the same sign at both ends
    public static Threshold between(double first, double second, double relative, Vector start, Probe probe) {
        double tolerance = Domain.positive("accuracy", relative) * Math.max(Math.abs(first), Math.abs(second));
        Search search = new Search(probe, start);
        double a = Domain.finite("drive", first);
        double b = Domain.finite("drive", second);
        double growthA = search.growth(a);
        double growthB = search.growth(b);
        if (!(growthA * growthB <= 0)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "growth rates " + growthA + " 1/s at " + a + " and " + growthB + " 1/s at " + b,
                    "two drives between which the growth changes its sign",
                    "widen the range, or reverse the drive");
        }
        double last = a;
        double next = b;
        while (Math.abs(next - last) > tolerance && search.probes < MOST_PROBES) {
            last = next;
            next = growthA == growthB ? a : b - growthB * (b - a) / (growthB - growthA);
            double growth = search.growth(next);
            if (growth * growthB <= 0) {
                a = b;
                growthA = growthB;
            } else {
                growthA /= 2;
            }
            b = next;
            growthB = growth;
        }
        return new Threshold(next, Math.abs(b - a), search.probes, search.state);
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

        private double growth(double drive) {
            double perp = Math.hypot(state.x(), state.y());
            Vector seeded = perp == 0
                    ? new Vector(SEED, 0, state.z())
                    : new Vector(SEED * state.x() / perp, SEED * state.y() / perp, state.z());
            Outcome outcome = probe.at(drive, seeded);
            state = outcome.end();
            probes++;
            return Domain.finite("growth rate", outcome.growthPerSecond());
        }
    }
}
