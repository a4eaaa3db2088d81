package org.nsot.engine.map;

import org.nsot.electrongas.ElectronGas;
import org.nsot.electrongas.RangeFunction;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// The average over a cell of what the nucleus inside it induces.
///
/// The cell is cut into six pyramids from the nucleus to its faces. With r = t p, p on a face at the height h h_0
/// (h_0 the height of the cell), 1/V Int dV F = Sum h Int du dv Int_0^1 t^2 F(t p) dt. The published f_dip1 holds
/// -3/(8x^3), whose radial integral diverges but for its average over directions, which is zero: what remains is
/// its logarithm, Int dOmega N ln|p|. Derivation: `docs/theory/13-maps.md`.
///
/// @param i                  the cell; so `j`, `k`
/// @param magnetizationAPerM the average, without M0
public record CellAverage(int i, int j, int k, Vector magnetizationAPerM) {
    static CellAverage of(
            Grid grid,
            Electrons electrons,
            ElectronGas.RangeFunctions ranges,
            Nucleus nucleus,
            Site site,
            int i,
            int j,
            int k) {
        double kF = electrons.fermiWavenumberPerM();
        Sums sums = new Sums(ranges);
        Vector[] edges = {grid.e1().times(kF), grid.e2().times(kF), grid.e3().times(kF)};
        double[] offset = {site.along - i, site.across[0] - j, site.across[1] - k};
        for (int normal = 0; normal < 3; normal++) {
            pyramid(sums, edges, offset, normal, 0.5 - offset[normal]);
            pyramid(sums, edges, offset, normal, -0.5 - offset[normal]);
        }
        return new CellAverage(i, j, k, sums.magnetization(electrons, nucleus));
    }

    /// Adds a pyramid whose face is at `height` along the edge `normal`.
    private static void pyramid(Sums sums, Vector[] edges, double[] offset, int normal, double height) {
        int u = (normal + 1) % 3;
        int v = (normal + 2) % 3;
        Quadrature along = Quadrature.peaked(-0.5 - offset[u], 0.5 - offset[u], Math.abs(height));
        Quadrature across = Quadrature.peaked(-0.5 - offset[v], 0.5 - offset[v], Math.abs(height));
        Vector top = edges[normal].times(height);
        for (int a = 0; a < along.size(); a++) {
            Vector side = top.plus(edges[u].times(along.node(a)));
            for (int b = 0; b < across.size(); b++) {
                double weight = Math.abs(height) * along.weight(a) * across.weight(b);
                sums.ray(side.plus(edges[v].times(across.node(b))), weight);
            }
        }
    }

    /// The averages of f_con1, f_con2, f_dip1 N, f_dip2 N and N ln|p|/x^3.
    private static final class Sums {
        private final ElectronGas.RangeFunctions ranges;
        private double contactEquilibrium;
        private double contactNonequilibrium;
        private final Tensor dipoleEquilibrium = new Tensor();
        private final Tensor dipoleNonequilibrium = new Tensor();
        private final Tensor logarithm = new Tensor();

        Sums(ElectronGas.RangeFunctions ranges) {
            this.ranges = ranges;
        }

        /// From the nucleus to `face`, in 1/k_F.
        void ray(Vector face, double weight) {
            double length = face.norm();
            Vector unit = face.times(1 / length);
            Quadrature radial = Quadrature.smooth(length);
            double dip1 = 0;
            double dip2 = 0;
            for (int n = 0; n < radial.size(); n++) {
                double t = radial.node(n);
                double x = t * length;
                double w = weight * radial.weight(n) * t * t;
                contactEquilibrium += w * ranges.at(RangeFunction.CONTACT_EQUILIBRIUM, x);
                contactNonequilibrium += w * ranges.at(RangeFunction.CONTACT_NONEQUILIBRIUM, x);
                dip1 += w * ranges.at(RangeFunction.DIPOLE_EQUILIBRIUM, x);
                dip2 += w * ranges.at(RangeFunction.DIPOLE_NONEQUILIBRIUM, x);
            }
            dipoleEquilibrium.add(unit, dip1);
            dipoleNonequilibrium.add(unit, dip2);
            logarithm.add(unit, weight * Math.log(length) / (length * length * length));
        }

        Vector magnetization(Electrons electrons, Nucleus nucleus) {
            RangeAmplitudes f = nucleus.amplitudes();
            Vector spin = nucleus.angularMomentum();
            double steep = (electrons.formulation().dipoleMonotonicNumerator() - 3) / 8.0;
            Vector parallel = spin.times(f.contactEquilibrium() * contactEquilibrium)
                    .plus(dipoleEquilibrium.times(spin).times(f.dipoleEquilibrium()))
                    .plus(logarithm.times(spin).times(f.dipoleEquilibrium() * steep));
            Vector turned = spin.times(f.contactNonequilibrium() * contactNonequilibrium)
                    .plus(dipoleNonequilibrium.times(spin).times(f.dipoleNonequilibrium()));
            return parallel.plus(electrons.spinAccumulationJoule().cross(turned));
        }
    }

    /// A sum of w (3 n n - 1).
    private static final class Tensor {
        private double weight;
        private final double[] nn = new double[6];

        void add(Vector n, double w) {
            weight += w;
            nn[0] += w * n.x() * n.x();
            nn[1] += w * n.y() * n.y();
            nn[2] += w * n.z() * n.z();
            nn[3] += w * n.x() * n.y();
            nn[4] += w * n.x() * n.z();
            nn[5] += w * n.y() * n.z();
        }

        Vector times(Vector v) {
            return new Vector(
                            nn[0] * v.x() + nn[3] * v.y() + nn[4] * v.z(),
                            nn[3] * v.x() + nn[1] * v.y() + nn[5] * v.z(),
                            nn[4] * v.x() + nn[5] * v.y() + nn[2] * v.z())
                    .times(3)
                    .plus(v.times(-weight));
        }
    }
}
