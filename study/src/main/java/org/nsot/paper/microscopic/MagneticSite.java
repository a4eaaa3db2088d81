package org.nsot.paper.microscopic;

/// A site whose energy is +v(t) for electron spins along B and -v(t) against it, switched on slowly.
///
/// v(t) rises over `duration` as s^3 (10 - 15 s + 6 s^2) with s = t/duration, flat to second order at both ends; it
/// acts in kicks in the middle of each of `steps` equal steps (`strang1968`).
///
/// @param strength v when it is on, b/2 for the field b on the site
/// @param duration time from nothing to the look at the electrons
/// @param steps    number of steps
record MagneticSite(double strength, double duration, int steps) {
    double step() {
        return duration / steps;
    }

    /// How waves come to `site` at the end: the amplitude with which each kick sends there what it finds at the
    /// magnetic site, the last kick first.
    ///
    /// With lambda = exp(-i v dt) - 1 for one kick, g the free motion on the lattice and times counted backwards,
    /// c_m = g_site(m + 1/2) + Sum_{n<m} c_n lambda_n g_0(m - n); the answer is c_m lambda_m. No approximation:
    /// where there is no field the motion is known, so what happens at one site decides all.
    ///
    /// @param sign +1 for spins along B, -1 against
    ComplexArray scattered(TwistedLattice lattice, Site site, int sign) {
        ComplexArray sent = lattice.freely(site, step() / 2, step(), steps);
        ComplexArray around = lattice.freely(new Site(0, 0, 0), 0, step(), steps);
        for (int m = 0; m < steps; m++) {
            for (int n = 0; n < m; n++) {
                sent.addProduct(m, sent, n, around, m - n);
            }
            double angle = -sign * strengthBefore(m) * step();
            double sine = Math.sin(angle / 2);
            sent.multiply(m, -2 * sine * sine, Math.sin(angle));
        }
        return sent;
    }

    private double strengthBefore(int stepsToTheEnd) {
        double s = 1 - (stepsToTheEnd + 0.5) / steps;
        return strength * s * s * s * (10 + s * (6 * s - 15));
    }
}
