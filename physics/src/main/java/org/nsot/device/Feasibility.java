package org.nsot.device;

import java.util.List;
import java.util.OptionalDouble;
import org.nsot.errors.Domain;
import org.nsot.torque.AmplificationThreshold;
import org.nsot.torque.NuclearTorque;

/// Can this nucleus be amplified at this operating point? The verdict, its numbers and its reasons.
///
/// A single spin needs the threshold of [AmplificationThreshold]; where that does not exist, mu_c of a
/// classical vector (`cahaya2023`, eq. (16)) stands in. T2 counts only as far as the electrons, which give
/// the torque, allow it. Derivation: `docs/theory/06-critical-point.md`, `docs/theory/09-knight-korringa.md`.
///
/// @param verdict                the verdict
/// @param neededJoule            |mu| that is needed, in J
/// @param availableJoule         |mu| that there is, in J
/// @param classicalCriticalJoule |mu_c| of a classical vector with the given T2, in J, as in eq. (16)
/// @param reasons                why, in plain words; the first one states the numbers
public record Feasibility(
        Verdict verdict,
        double neededJoule,
        double availableJoule,
        double classicalCriticalJoule,
        List<Reason> reasons) {
    /// Copies the reasons.
    public Feasibility {
        reasons = List.copyOf(reasons);
    }

    /// Judges a torque.
    ///
    /// @param t2Second transverse relaxation time assumed or measured, in s
    /// @throws org.nsot.errors.Refusal NSOT-104 where there is no damping-like torque; NSOT-101 or NSOT-102
    /// if T2 is not positive and finite
    public static Feasibility of(NuclearTorque torque, double t2Second, OperatingPoint point) {
        double t2 = Domain.positive("T2", t2Second);
        double allowed = Math.min(t2, torque.korringaTimeSecond(point.temperatureKelvin()));
        OptionalDouble single =
                AmplificationThreshold.spinAccumulationJoule(torque, allowed, point.temperatureKelvin());
        double needed = single.isPresent() ? single.getAsDouble() : torque.criticalSpinAccumulationJoule(allowed);
        double available = Math.abs(point.spinAccumulationJoule());
        return new Feasibility(
                verdict(needed, available, single.isPresent()),
                needed,
                available,
                torque.criticalSpinAccumulationJoule(t2),
                FeasibilityReasons.of(torque, t2, point, needed, single.isPresent()));
    }

    private static Verdict verdict(double needed, double available, boolean singly) {
        if (needed > available) {
            return Verdict.OUT_OF_REACH;
        }
        return singly ? Verdict.REACHABLE : Verdict.ONLY_COLLECTIVELY;
    }

    /// Needed over available mu: out of reach by this factor where it exceeds 1, a reserve of 1/factor below.
    public double factor() {
        return neededJoule / availableJoule;
    }

    /// The verdict in one line.
    public String words() {
        return verdict == Verdict.OUT_OF_REACH
                ? verdict.words() + " by a factor of " + Words.number(factor())
                : verdict.words();
    }
}
