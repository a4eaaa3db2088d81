package org.nsot.engine.quantum;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.hyperfine.Vector;

/// The states of given I_u along a unit vector u.
final class AxisStates {
    private AxisStates() {}

    /// The projector on I_u = I - i: the basis state turned from z to u.
    static ComplexMatrix projector(int size, Vector u, int i) {
        ComplexMatrix turn = turn(size, u);
        return turn.times(ComplexMatrix.projector(size, i)).times(turn.adjoint());
    }

    /// exp(-i angle n.I), n = z x u, the rotation that takes z to u.
    private static ComplexMatrix turn(int size, Vector u) {
        Vector axis = UnitVector.Z.cross(u);
        double sine = axis.norm();
        Vector n = sine == 0 ? UnitVector.X : axis.times(1 / sine);
        return SpinMatrix.component(size, n).evolution(Math.atan2(sine, u.z()));
    }
}
