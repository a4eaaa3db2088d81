package org.nsot.device;

import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.torque.NuclearTorque;

/// Can this nucleus be amplified at this operating point? The verdict, its numbers and its reasons.
///
/// The mu that is needed is that of its [CriticalPoint].
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
        CriticalPoint critical = CriticalPoint.of(torque, t2, point.temperatureKelvin());
        double available = Math.abs(point.spinAccumulationJoule());
        return new Feasibility(
                critical.verdict(available),
                critical.neededJoule(),
                available,
                torque.criticalSpinAccumulationJoule(t2),
                FeasibilityReasons.of(torque, t2, point, critical.neededJoule(), critical.isSingle()));
    }

    /// Needed over available mu: out of reach by this factor where it exceeds 1, a reserve of 1/factor below.
    public double factor() {
        return neededJoule / availableJoule;
    }

    /// The verdict in one line.
    public String words() {
        return verdict.words(factor());
    }
}
