package org.nsot.engine.quantum;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// The density matrix of one spin: hermitian, trace 1, no negative eigenvalue.
public final class SpinDensity {
    private final ComplexMatrix matrix;

    private SpinDensity(ComplexMatrix matrix) {
        this.matrix = matrix;
    }

    /// The density matrix nearest to `matrix`, of which the hermitian part counts.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if that is farther away than rounding and integration explain
    public static SpinDensity nearest(ComplexMatrix matrix) {
        return new SpinDensity(NearestDensity.of(matrix));
    }

    /// As little known as can be: all states equally probable.
    public static SpinDensity mixed(Spin spin) {
        int size = spin.doubled() + 1;
        return new SpinDensity(ComplexMatrix.identity(size).times(1.0 / size, 0));
    }

    /// The coherent state: I_u = I along the direction u.
    ///
    /// <m|u> = sqrt(C(2I, I + m)) cos^{I+m}(theta/2) sin^{I-m}(theta/2) e^{i (I-m) phi}. Source: `arecchi1972`.
    public static SpinDensity coherent(Spin spin, Vector direction) {
        Vector u = UnitVector.along("direction of the spin", direction);
        double half = Math.atan2(Math.hypot(u.x(), u.y()), u.z()) / 2;
        double azimuth = Math.atan2(u.y(), u.x());
        int size = spin.doubled() + 1;
        double[][] re = new double[size][size];
        double[][] im = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double c = amplitude(size, i, half) * amplitude(size, j, half);
                re[i][j] = c * Math.cos((i - j) * azimuth);
                im[i][j] = c * Math.sin((i - j) * azimuth);
            }
        }
        return new SpinDensity(ComplexMatrix.of(re, im));
    }

    /// |<m|u>| for m = I - i.
    private static double amplitude(int size, int i, double half) {
        double squared = 1;
        for (int k = 1; k <= i; k++) {
            squared *= (size - k) / (double) k;
        }
        return Math.sqrt(squared) * Math.pow(Math.cos(half), size - 1 - i) * Math.pow(Math.sin(half), i);
    }

    /// Populations proportional to e^{m y} along a direction, as in equilibrium with y = gamma hbar B/(k_B T).
    public static SpinDensity thermal(Spin spin, Vector direction, double y) {
        Domain.finite("gamma hbar B/(k_B T)", y);
        Vector u = UnitVector.along("direction of the field", direction);
        int size = spin.doubled() + 1;
        ComplexMatrix sum = ComplexMatrix.zero(size);
        double partition = 0;
        for (int i = 0; i < size; i++) {
            double weight = Math.exp(-(y > 0 ? i : i - size + 1) * y);
            sum = sum.plus(AxisStates.projector(size, u, i), weight);
            partition += weight;
        }
        return new SpinDensity(sum.times(1 / partition, 0));
    }

    /// I.
    public Spin spin() {
        return new Spin(matrix.size() - 1);
    }

    /// rho in the basis of I_z = I, ..., -I.
    public ComplexMatrix matrix() {
        return matrix;
    }

    /// <I_x>, <I_y>, <I_z> in units of hbar.
    public Vector mean() {
        return new Vector(
                matrix.mean(component(UnitVector.X)),
                matrix.mean(component(UnitVector.Y)),
                matrix.mean(component(UnitVector.Z)));
    }

    /// <I_u^2> along a direction.
    public double meanSquare(Vector direction) {
        ComplexMatrix along = component(UnitVector.along("direction", direction));
        return matrix.mean(along.times(along));
    }

    /// Probabilities of I_u = I, I - 1, ..., -I along a direction.
    public double[] populations(Vector direction) {
        Vector u = UnitVector.along("direction", direction);
        double[] populations = new double[matrix.size()];
        for (int i = 0; i < populations.length; i++) {
            populations[i] = matrix.mean(AxisStates.projector(populations.length, u, i));
        }
        return populations;
    }

    /// tr rho^2: 1 for a pure state, 1/(2I + 1) for the mixed one.
    public double purity() {
        return matrix.mean(matrix);
    }

    /// Zero for a pure state, up to rounding of either sign.
    public double smallestEigenvalue() {
        return NearestDensity.smallestEigenvalue(matrix);
    }

    private ComplexMatrix component(Vector axis) {
        return SpinMatrix.component(matrix.size(), axis);
    }
}
