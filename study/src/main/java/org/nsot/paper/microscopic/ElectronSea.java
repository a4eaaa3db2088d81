package org.nsot.paper.microscopic;

import java.util.function.DoubleUnaryOperator;

/// Occupation of plane waves with an accumulation: two Fermi functions, mu apart, of spins along and against mu.
///
/// Lattice units: hbar = 2m = a = 1, so that the energy of a wave is k^2. The temperature rounds the edge of the sea,
/// without which a sum over separate waves would not settle.
///
/// @param fermiWavenumber k_F a
/// @param temperature     k_B T
/// @param accumulation    mu
record ElectronSea(double fermiWavenumber, double temperature, double accumulation) {
    /// Where exp(-20) of the electrons are left.
    private static final double TAIL = 20;

    private static final int ENERGIES = 4000;

    /// Occupation, per spin, averaged over the two directions.
    double mean(double energy) {
        return (along(energy) + against(energy)) / 2;
    }

    /// Half of what the direction along mu has more.
    double polarization(double energy) {
        return (along(energy) - against(energy)) / 2;
    }

    /// Above this energy there are no electrons to speak of.
    double top() {
        return fermiWavenumber * fermiWavenumber + accumulation / 2 + TAIL * temperature;
    }

    /// f_con1 of a sharp sea, as a function of k_F, averaged over this one: chi1(r) = (m k^4/4 pi^3) f_con1(kr) is
    /// linear in the occupation, so each step of it counts by its height.
    double averageParallel(double distance, DoubleUnaryOperator rangeFunction) {
        return average(k -> {
            double e = k * k;
            double slope = (slope(e - accumulation / 2) + slope(e + accumulation / 2)) / 2;
            return slope * Math.pow(k / fermiWavenumber, 4) * rangeFunction.applyAsDouble(k * distance);
        });
    }

    /// The same for f_con2, whose chi2(r) mu = Int (f_along - f_against) (m^2 k^2/8 pi^3) f_con2(kr) d epsilon.
    double averagePerpendicular(double distance, DoubleUnaryOperator rangeFunction) {
        return average(k -> 2
                * polarization(k * k)
                / accumulation
                * Math.pow(k / fermiWavenumber, 2)
                * rangeFunction.applyAsDouble(k * distance));
    }

    /// Int f d epsilon by the midpoint rule: the integrand is smooth and dies out at both ends.
    private double average(DoubleUnaryOperator ofWavenumber) {
        double step = top() / ENERGIES;
        double sum = 0;
        for (int i = 0; i < ENERGIES; i++) {
            sum += step * ofWavenumber.applyAsDouble(Math.sqrt((i + 0.5) * step));
        }
        return sum;
    }

    private double along(double energy) {
        return fermi(energy - accumulation / 2);
    }

    private double against(double energy) {
        return fermi(energy + accumulation / 2);
    }

    private double fermi(double energy) {
        return 1 / (1 + Math.exp((energy - fermiWavenumber * fermiWavenumber) / temperature));
    }

    /// -df/d epsilon.
    private double slope(double energy) {
        double f = fermi(energy);
        return f * (1 - f) / temperature;
    }
}
