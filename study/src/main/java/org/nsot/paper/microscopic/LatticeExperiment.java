package org.nsot.paper.microscopic;

/// Electrons with a spin accumulation on a lattice, a field on one site, and the magnetization it leaves elsewhere.
///
/// B along z, mu along x, mu in the occupation only. The waves of spins along and against B move apart: psi_+, psi_-.
/// A wave filled with F on average and D more along mu than against it leaves s_z = F (|psi_+|^2 - |psi_-|^2)/2 and
/// s_x + i s_y = D conj(psi_+) psi_- on a site, exactly; M = -s, and mu x B is along -y.
///
/// @param lattice sites and plane waves
/// @param sea     occupation
/// @param field   the magnetic site
record LatticeExperiment(TwistedLattice lattice, ElectronSea sea, MagneticSite field) {
    /// The magnetization of a site in units of the continuum's prefactors at T = 0.
    Cloud at(Site site) {
        Sum sum = new Sum(sea, field.step(), field.scattered(lattice, site, +1), field.scattered(lattice, site, -1));
        lattice.waves(sea.top(), site, sum::add);
        double kF = sea.fermiWavenumber();
        double b = 2 * field.strength() * lattice.sites();
        return new Cloud(
                -sum.along / b * 8 * Math.pow(Math.PI, 3) / Math.pow(kF, 4),
                sum.across / (b * sea.accumulation()) * 32 * Math.pow(Math.PI, 3) / (kF * kF));
    }

    /// What is compared with f_con1 and f_con2.
    ///
    /// @param parallel      M.B/B^2 over m k_F^4/4 pi^3 (m = 1/2)
    /// @param perpendicular M.(mu x B)/(mu B)^2 over m^2 k_F^2/8 pi^3
    record Cloud(double parallel, double perpendicular) {}

    /// Sums over the waves.
    private static final class Sum {
        private final ElectronSea sea;
        private final double step;
        private final ComplexArray up;
        private final ComplexArray down;
        private double along;
        private double across;

        Sum(ElectronSea sea, double step, ComplexArray up, ComplexArray down) {
            this.sea = sea;
            this.step = step;
            this.up = up;
            this.down = down;
        }

        void add(double energy, double phase) {
            double c = Math.cos(energy * step);
            double s = Math.sin(energy * step);
            double upRe = 0;
            double upIm = 0;
            double downRe = 0;
            double downIm = 0;
            for (int m = up.size() - 1; m >= 0; m--) {
                double re = upRe * c - upIm * s + up.real(m);
                upIm = upRe * s + upIm * c + up.imaginary(m);
                upRe = re;
                re = downRe * c - downIm * s + down.real(m);
                downIm = downRe * s + downIm * c + down.imaginary(m);
                downRe = re;
            }
            // Both waves are psi exp(-i angle), which no product of one with the other's conjugate notices.
            double angle = energy * step / 2;
            double free = phase - angle;
            upRe += Math.cos(free);
            upIm += Math.sin(free);
            downRe += Math.cos(free);
            downIm += Math.sin(free);
            along += sea.mean(energy) * (upRe * upRe + upIm * upIm - downRe * downRe - downIm * downIm) / 2;
            across += sea.polarization(energy) * (upRe * downIm - upIm * downRe);
        }
    }
}
