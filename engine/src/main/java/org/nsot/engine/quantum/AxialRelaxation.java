package org.nsot.engine.quantum;

import java.util.List;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Relaxation about an axis: the Lindblad operators I_+, I_-, I_z with respect to it, each with its rate.
///
/// D(L) rho = L rho L^+ - {L^+ L, rho}/2. The evolution is completely positive because no rate is negative.
///
/// @param axis               a direction; kept as a unit vector
/// @param raisingPerSecond   rate of D(I_+)
/// @param loweringPerSecond  rate of D(I_-)
/// @param dephasingPerSecond rate of D(I_z)
public record AxialRelaxation(
        Vector axis, double raisingPerSecond, double loweringPerSecond, double dephasingPerSecond) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if a rate is negative or not finite, or the axis no
    /// direction
    public AxialRelaxation {
        axis = UnitVector.along("axis of relaxation", axis);
        Domain.notNegative("rate of raising", raisingPerSecond);
        Domain.notNegative("rate of lowering", loweringPerSecond);
        Domain.notNegative("rate of dephasing", dephasingPerSecond);
    }

    /// Fluctuating fields along `axis` alone: what is transverse to it decays at 1/T2'.
    public static AxialRelaxation dephasing(Vector axis, double transverseRatePerSecond) {
        return new AxialRelaxation(axis, 0, 0, 2 * transverseRatePerSecond);
    }

    /// Fluctuating fields from all sides: <I> decays at 1/T1 = 1/T2 in every direction.
    public static AxialRelaxation isotropic(double ratePerSecond) {
        return new AxialRelaxation(UnitVector.Z, ratePerSecond / 2, ratePerSecond / 2, ratePerSecond);
    }

    /// sqrt(rate) L for each of the three.
    List<ComplexMatrix> jumps(int size) {
        ComplexMatrix up = SpinMatrix.raising(size, axis);
        return List.of(
                up.times(Math.sqrt(raisingPerSecond), 0),
                up.adjoint().times(Math.sqrt(loweringPerSecond), 0),
                SpinMatrix.component(size, axis).times(Math.sqrt(dephasingPerSecond), 0));
    }
}
