package org.nsot.paper.audit;

/// The magnetization of a polarized electron gas by counting the plane waves of a large box one by one.
///
/// @param fermiRadius Fermi wavenumber in units of the spacing of the allowed wavevectors
record StateCount(int fermiRadius) {
    /// A polarization large enough that many states make the difference; the curvature in mu is taken out.
    private static final double MU = 0.4;

    /// M0/mu in units hbar = m_e = e = k_F = 1: minus the excess of up electrons, times 1/2, per volume and mu.
    double magnetizationPerMu(Reading reading) {
        return Limit.atZero(square -> excess(reading, Math.sqrt(square)), MU * MU, MU * MU / 4);
    }

    private double excess(Reading reading, double mu) {
        double split = reading.splitOfOccupation(mu);
        double volume = Math.pow(2 * Math.PI * fermiRadius, 3);
        double up = statesWithin(fermiRadius * Math.sqrt(1 + split));
        double down = statesWithin(fermiRadius * Math.sqrt(1 - split));
        return -0.5 * (up - down) / (volume * mu);
    }

    /// Points with integer coordinates inside a sphere.
    private static double statesWithin(double radius) {
        long count = 0;
        int edge = (int) radius;
        for (int i = -edge; i <= edge; i++) {
            for (int j = -edge; j <= edge; j++) {
                double rest = radius * radius - (double) i * i - (double) j * j;
                count += rest < 0 ? 0 : 2 * (long) Math.sqrt(rest) + 1;
            }
        }
        return count;
    }
}
