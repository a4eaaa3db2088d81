package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.nsot.engine.linear.ComplexMatrix;

/// The right side of the equation of motion of a density matrix.
///
/// d rho/dt = G rho + (G rho)^+ + Sum_k L_k rho L_k^+,  G = -i H/hbar - Sum_k L_k^+ L_k/2: hermitian as rho is.
final class Lindbladian {
    private final ComplexMatrix drift;
    private final List<ComplexMatrix> jumps;
    private final List<ComplexMatrix> backJumps;

    private Lindbladian(ComplexMatrix drift, List<ComplexMatrix> jumps) {
        this.drift = drift;
        this.jumps = jumps;
        this.backJumps = jumps.stream().map(ComplexMatrix::adjoint).toList();
    }

    static Lindbladian of(OpenSpin spin) {
        ComplexMatrix drift = spin.hamiltonian().times(0, -1);
        List<ComplexMatrix> jumps = new ArrayList<>();
        for (AxialRelaxation relaxation : spin.relaxations()) {
            for (ComplexMatrix jump : relaxation.jumps(spin.size())) {
                if (jump.norm() > 0) {
                    jumps.add(jump);
                    drift = drift.plus(jump.adjoint().times(jump), -0.5);
                }
            }
        }
        return new Lindbladian(drift, jumps);
    }

    ComplexMatrix apply(ComplexMatrix rho) {
        ComplexMatrix half = drift.times(rho);
        ComplexMatrix sum = half.plus(half.adjoint());
        for (int k = 0; k < jumps.size(); k++) {
            sum = sum.plus(jumps.get(k).times(rho).times(backJumps.get(k)));
        }
        return sum;
    }

    /// The same as a real matrix on the coordinates of [HermitianVector].
    RealMatrix matrix() {
        int length = drift.size() * drift.size();
        RealMatrix matrix = MatrixUtils.createRealMatrix(length, length);
        double[] unit = new double[length];
        for (int j = 0; j < length; j++) {
            unit[j] = 1;
            matrix.setColumn(j, HermitianVector.of(apply(HermitianVector.matrix(unit))));
            unit[j] = 0;
        }
        return matrix;
    }
}
