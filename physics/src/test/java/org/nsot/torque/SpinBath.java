package org.nsot.torque;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.FieldMatrix;
import org.nsot.matter.Spin;

/// A nuclear spin as matrices, in the white noise of electrons with a spin accumulation along z.
///
/// The master equation is d rho/dt = sum c_ij (I_j rho I_i - {I_i I_j, rho}/2). c of a contact coupling is that of the
/// jump rates F(mu) of I_+, F(-mu) of I_- and 2 k_B T of I_z with F(x) = x/(1 - e^{-x/k_B T}); a dipolar share turns it
/// into the average of T c T over the directions of the wavevector, T = alpha + beta (1 - 3 qq).
final class SpinBath {
    final int size;
    private final FieldMatrix<Complex>[] spin;

    @SuppressWarnings({"unchecked", "rawtypes"})
    SpinBath(Spin s) {
        size = s.doubled() + 1;
        double i = s.quantumNumber();
        FieldMatrix<Complex> x = zero();
        FieldMatrix<Complex> y = zero();
        FieldMatrix<Complex> z = zero();
        for (int k = 0; k < size; k++) {
            double m = i - k;
            z.setEntry(k, k, new Complex(m));
            if (k > 0) {
                double up = Math.sqrt(i * (i + 1) - m * (m + 1)) / 2;
                x.setEntry(k - 1, k, new Complex(up));
                x.setEntry(k, k - 1, new Complex(up));
                y.setEntry(k - 1, k, new Complex(0, -up));
                y.setEntry(k, k - 1, new Complex(0, up));
            }
        }
        spin = new FieldMatrix[] {x, y, z};
    }

    private FieldMatrix<Complex> zero() {
        return new Array2DRowFieldMatrix<>(ComplexField.getInstance(), size, size);
    }

    /// Populations, turned about y by a small angle to first order: rho - i angle [I_y, rho].
    FieldMatrix<Complex> tilted(double[] populations, double angle) {
        FieldMatrix<Complex> rho = zero();
        for (int k = 0; k < size; k++) {
            rho.setEntry(k, k, new Complex(populations[k]));
        }
        FieldMatrix<Complex> turn = spin[1].multiply(rho).subtract(rho.multiply(spin[1]));
        return rho.add(turn.scalarMultiply(new Complex(0, -angle)));
    }

    double mean(int axis, FieldMatrix<Complex> rho) {
        return trace(spin[axis].multiply(rho));
    }

    /// d<I_axis>/dt.
    double rate(int axis, FieldMatrix<Complex> rho, Complex[][] c) {
        FieldMatrix<Complex> change = zero();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                FieldMatrix<Complex> product = spin[i].multiply(spin[j]);
                FieldMatrix<Complex> lost = product.multiply(rho).add(rho.multiply(product));
                FieldMatrix<Complex> gained = spin[j].multiply(rho).multiply(spin[i]);
                change = change.add(
                        gained.subtract(lost.scalarMultiply(new Complex(0.5))).scalarMultiply(c[i][j]));
            }
        }
        return trace(spin[axis].multiply(change));
    }

    private static double trace(FieldMatrix<Complex> m) {
        double sum = 0;
        for (int k = 0; k < m.getRowDimension(); k++) {
            sum += m.getEntry(k, k).getReal();
        }
        return sum;
    }

    /// c of a contact coupling, for kappa = 1.
    static Complex[][] contact(double mu, double kT) {
        double up = mu / -Math.expm1(-mu / kT);
        double down = mu / Math.expm1(mu / kT);
        Complex[][] c = new Complex[3][3];
        for (Complex[] row : c) {
            Arrays.fill(row, Complex.ZERO);
        }
        c[0][0] = new Complex(up + down);
        c[1][1] = c[0][0];
        c[2][2] = new Complex(2 * kT);
        c[0][1] = new Complex(0, up - down);
        c[1][0] = new Complex(0, down - up);
        return c;
    }

    /// The average of T c T over all directions, exact for the polynomials of fourth degree that occur: three Gauss
    /// points in cos, eight in the azimuth.
    static Complex[][] averaged(Complex[][] c, double alpha, double beta) {
        double root = Math.sqrt(0.6);
        double[] cosines = {-root, 0, root};
        double[] weights = {5.0 / 18, 8.0 / 18, 5.0 / 18};
        Complex[][] sum = new Complex[3][3];
        for (Complex[] row : sum) {
            Arrays.fill(row, Complex.ZERO);
        }
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 8; b++) {
                double s = Math.sqrt(1 - cosines[a] * cosines[a]);
                double[] q = {s * Math.cos(b * Math.PI / 4), s * Math.sin(b * Math.PI / 4), cosines[a]};
                add(sum, c, coupling(q, alpha, beta), weights[a] / 8);
            }
        }
        return sum;
    }

    private static double[][] coupling(double[] q, double alpha, double beta) {
        double[][] t = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                t[i][j] = (i == j ? alpha + beta : 0) - 3 * beta * q[i] * q[j];
            }
        }
        return t;
    }

    private static void add(Complex[][] sum, Complex[][] c, double[][] t, double weight) {
        for (int n = 0; n < 81; n++) {
            int i = n / 27;
            int j = n / 9 % 3;
            int k = n / 3 % 3;
            int l = n % 3;
            sum[i][l] = sum[i][l].add(c[j][k].multiply(t[i][j] * t[k][l] * weight));
        }
    }
}
