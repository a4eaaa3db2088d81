package org.nsot.paper.audit;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.quantum.SpinMatrix;
import org.nsot.hyperfine.Vector;

/// d<I>/dt of a quantum spin in H = -I.b by the Heisenberg equation i [H, I], against classical mechanics.
///
/// @param size 2I + 1
/// @param b    field times gyromagnetic ratio
record HeisenbergMotion(int size, Vector b) {
    /// i <[H, I_a]> in the coherent state along `direction`, which is not z.
    double rate(Vector a, Vector direction) {
        ComplexMatrix h = SpinMatrix.component(size, b).times(-1, 0);
        return coherent(direction)
                .mean(h.commutator(SpinMatrix.component(size, a)).times(0, 1));
    }

    /// The a-component of <I> x dH/dI, the derivative of H = -I.b by finite differences.
    double crossGradient(Vector a, Vector direction) {
        Vector mean = direction.times((size - 1) / 2.0);
        return mean.cross(gradient(mean)).dot(a);
    }

    private Vector gradient(Vector at) {
        return new Vector(slope(at, Direction.X), slope(at, Direction.Y), slope(at, Direction.Z));
    }

    private double slope(Vector at, Vector axis) {
        return (energy(at.plus(axis)) - energy(at.plus(axis.times(-1)))) / 2;
    }

    private double energy(Vector spin) {
        return -spin.dot(b);
    }

    /// The density matrix of the top state, turned to `direction` about an axis in the plane.
    private ComplexMatrix coherent(Vector direction) {
        ComplexMatrix top = ComplexMatrix.projector(size, 0);
        Vector axis = Direction.along(Direction.Z.cross(direction));
        ComplexMatrix turn = SpinMatrix.component(size, axis).evolution(Math.acos(direction.z()));
        return turn.times(top).times(turn.adjoint());
    }
}
