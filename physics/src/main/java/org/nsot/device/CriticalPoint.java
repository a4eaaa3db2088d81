package org.nsot.device;

import java.util.OptionalDouble;
import org.nsot.errors.Domain;
import org.nsot.torque.AmplificationThreshold;
import org.nsot.torque.NuclearTorque;

/// The spin accumulation from which on a nucleus can be amplified.
///
/// That of a single spin, [AmplificationThreshold]; where it does not exist, mu_c of a classical vector
/// (`cahaya2023`, eq. (16)). Derivation: `docs/theory/06-critical-point.md`, `docs/theory/09-knight-korringa.md`.
///
/// @param neededJoule |mu| that is needed, in J
/// @param isSingle    whether a single spin is amplified above it
public record CriticalPoint(double neededJoule, boolean isSingle) {
    /// The critical point at a temperature; T2 counts only as far as the electrons, which give the torque, allow it.
    ///
    /// @param t2Second transverse relaxation time assumed or measured, in s
    /// @throws org.nsot.errors.Refusal NSOT-104 where there is no damping-like torque; NSOT-101 or NSOT-102
    /// if T2 is not positive and finite
    public static CriticalPoint of(NuclearTorque torque, double t2Second, double temperatureKelvin) {
        double t2 = Math.min(Domain.positive("T2", t2Second), torque.korringaTimeSecond(temperatureKelvin));
        OptionalDouble single = AmplificationThreshold.spinAccumulationJoule(torque, t2, temperatureKelvin);
        return single.isPresent()
                ? new CriticalPoint(single.getAsDouble(), true)
                : new CriticalPoint(torque.criticalSpinAccumulationJoule(t2), false);
    }

    /// The verdict where there is so much mu, in J.
    public Verdict verdict(double availableJoule) {
        if (neededJoule > Math.abs(availableJoule)) {
            return Verdict.OUT_OF_REACH;
        }
        return isSingle ? Verdict.REACHABLE : Verdict.ONLY_COLLECTIVELY;
    }
}
