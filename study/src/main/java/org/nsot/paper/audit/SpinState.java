package org.nsot.paper.audit;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.quantum.SpinMatrix;
import org.nsot.hyperfine.Vector;

/// Density matrices of a spin 1/2 and their Bloch vectors.
final class SpinState {
    private SpinState() {}

    /// (1 + P.sigma)/2.
    static ComplexMatrix polarized(Vector polarization) {
        return ComplexMatrix.identity(2).times(0.5, 0).plus(SpinMatrix.component(2, polarization));
    }

    /// <sigma>.
    static Vector polarization(ComplexMatrix density) {
        return new Vector(
                2 * density.mean(SpinMatrix.component(2, Direction.X)),
                2 * density.mean(SpinMatrix.component(2, Direction.Y)),
                2 * density.mean(SpinMatrix.component(2, Direction.Z)));
    }
}
