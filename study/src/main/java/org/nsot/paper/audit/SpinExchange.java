package org.nsot.paper.audit;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.quantum.SpinMatrix;
import org.nsot.hyperfine.Vector;

/// One electron spin polarized along mu passes a nuclear spin 1/2 and both turn about their sum: exp(-i angle s.I).
///
/// The total spin is conserved exactly, so the nucleus can only gain what the electron loses.
///
/// @param angle strength of the encounter
record SpinExchange(double angle) {
    /// Gain of <I> along mu, for a nuclear spin at right angles to mu.
    double nuclearGain() {
        return gain(ComplexMatrix.identity(2), SpinMatrix.component(2, Direction.Z));
    }

    /// Gain of <s> along mu.
    double electronGain() {
        return gain(SpinMatrix.component(2, Direction.Z), ComplexMatrix.identity(2));
    }

    private double gain(ComplexMatrix onElectron, ComplexMatrix onNucleus) {
        ComplexMatrix before = SpinState.polarized(Direction.Z).tensor(SpinState.polarized(Direction.X));
        ComplexMatrix u = exchange().evolution(angle);
        ComplexMatrix after = u.times(before).times(u.adjoint());
        return after.plus(before, -1).mean(onElectron.tensor(onNucleus));
    }

    private static ComplexMatrix exchange() {
        ComplexMatrix sum = ComplexMatrix.zero(4);
        for (Vector axis : new Vector[] {Direction.X, Direction.Y, Direction.Z}) {
            sum = sum.plus(SpinMatrix.component(2, axis).tensor(SpinMatrix.component(2, axis)));
        }
        return sum;
    }
}
