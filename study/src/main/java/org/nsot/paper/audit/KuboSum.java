package org.nsot.paper.audit;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// The Kubo formula of the spin susceptibility as a plain sum over momenta, with a finite level width eta.
///
/// Units hbar = m_e = e = k_F = 1; mu along z, spin up at the energy p^2/2 - mu/2 where mu is in the dynamics, filled
/// to 1/2 + mu/2 where it is in the occupation. With the pairs up -> down (A) and down -> up (B),
///
/// A = Int d^3p/(2 pi)^3 (f_p,up - f_p+q,dn)/(E_p,up - E_p+q,dn + i eta), chi_xx = -(A + B)/4, chi_xy = -i (A - B)/4.
///
/// Each is a sum over one occupied sphere on a product grid of Gauss nodes in p and cos(theta). No susceptibility
/// in closed form is used. The result is analytic in eta up to |q^2/2 - q|, so a few values of eta give its limit.
///
/// @param rule       Gauss nodes in p and in cos(theta)
/// @param widths    number of level widths eta
/// @param widthStep their distance in units of |q^2/2 - q|
record KuboSum(GaussRule rule, int widths, double widthStep) {
    private static final double SMALL_MU = 1e-3;

    /// The parallel susceptibility chi_xx(q) of the gas without accumulation.
    double parallel(double wavenumber) {
        return limit(wavenumber, eta -> {
            Pairs pairs = pairs(wavenumber, Reading.BOTH, 0, eta);
            return -(pairs.upDownReal + pairs.downUpReal) / 4;
        });
    }

    /// chi_xx for q -> 0, of which it is an even function.
    double parallelAtRest() {
        return Limit.atZero(square -> parallel(Math.sqrt(square)), 0.04, 0.16, 0.36);
    }

    /// The transverse susceptibility per accumulation, chi_xy(q)/mu for mu -> 0.
    double transverse(double wavenumber, Reading reading) {
        return limit(wavenumber, eta -> {
            Pairs pairs = pairs(wavenumber, reading, SMALL_MU, eta);
            return (pairs.upDownImaginary - pairs.downUpImaginary) / (4 * SMALL_MU);
        });
    }

    private double limit(double q, DoubleUnaryOperator ofEta) {
        double radius = Math.abs(q * q / 2 - q);
        return Limit.atZero(width -> ofEta.applyAsDouble(width * radius), levelWidths());
    }

    /// The level widths, equally spaced from the step on.
    private double[] levelWidths() {
        return IntStream.rangeClosed(1, widths).mapToDouble(i -> i * widthStep).toArray();
    }

    /// What the extrapolation to eta = 0 can miss.
    ///
    /// The radius of convergence in w = eta/|q^2/2 - q| is 1. With coefficients below 2 the polynomial through
    /// w_1..w_n misses at most 2 w_1..w_n/(1 - w_n) at zero.
    double missed() {
        return 2 * Arrays.stream(levelWidths()).reduce(1, (a, b) -> a * b) / (1 - widest());
    }

    double widest() {
        return widths * widthStep;
    }

    private Pairs pairs(double q, Reading reading, double mu, double eta) {
        double split = reading.splitOfEnergy(mu);
        double up = Math.sqrt(1 + reading.splitOfOccupation(mu));
        double down = Math.sqrt(1 - reading.splitOfOccupation(mu));
        double half = q * q / 2;
        double[] a = difference(sphere(up, -half - split, q, eta), sphere(down, half - split, q, eta));
        double[] b = difference(sphere(down, -half + split, q, eta), sphere(up, half + split, q, eta));
        return new Pairs(a[0], a[1], b[0], b[1]);
    }

    private static double[] difference(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1]};
    }

    /// Int over p < `radius` of d^3p/(2 pi)^3 1/(offset - q p cos(theta) + i eta): real and imaginary part.
    private double[] sphere(double radius, double offset, double q, double eta) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < rule.points(); i++) {
            double p = rule.node(i, 0, radius);
            double weight = rule.weight(i, 0, radius) * p * p / (4 * Math.PI * Math.PI);
            for (int j = 0; j < rule.points(); j++) {
                double energy = offset - q * p * rule.node(j, -1, 1);
                double density = weight * rule.weight(j, -1, 1) / (energy * energy + eta * eta);
                real += energy * density;
                imaginary -= eta * density;
            }
        }
        return new double[] {real, imaginary};
    }

    private record Pairs(double upDownReal, double upDownImaginary, double downUpReal, double downUpImaginary) {}
}
