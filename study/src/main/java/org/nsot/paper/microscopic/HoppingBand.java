package org.nsot.paper.microscopic;

/// The band of electrons that hop along one axis of a cubic lattice, to as many neighbours as are named.
///
/// The amplitudes are those of the central difference for -d^2/dn^2 of order 2M, so that the band is k^2 up to
/// 2 (M!)^2 k^(2M+2)/(2M+2)! (units of the lattice constant and of hbar^2/2m):
///
/// epsilon(k) = Sum_n w_n (1 - cos nk), w_n = 4 (-1)^(n+1) (M!)^2/(n^2 (M-n)! (M+n)!)
///
/// Derivation: `docs/theory/16-microscopic-witness.md`.
final class HoppingBand {
    private final double[] weights;

    private HoppingBand(double[] weights) {
        this.weights = weights;
    }

    /// The band with hopping to `neighbours` = M neighbours on either side.
    static HoppingBand ofNeighbours(int neighbours) {
        double[] weights = new double[neighbours];
        double ratio = 1; // (M!)^2/((M-n)! (M+n)!)
        for (int n = 1; n <= neighbours; n++) {
            ratio *= (neighbours - n + 1.0) / (neighbours + n);
            weights[n - 1] = (n % 2 == 1 ? 4 : -4) * ratio / (n * (double) n);
        }
        return new HoppingBand(weights);
    }

    double energy(double wavenumber) {
        double sum = 0;
        for (int n = 1; n <= weights.length; n++) {
            double sine = Math.sin(n * wavenumber / 2);
            sum += 2 * weights[n - 1] * sine * sine;
        }
        return sum;
    }
}
