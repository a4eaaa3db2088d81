package org.nsot.engine.map;

import org.nsot.electrongas.RangeFunction;
import org.nsot.formulation.Formulation;

/// The plain kernel: a, b, c, d of [Site] from the range functions themselves.
///
/// Error at most (8 + 4x) eps of the functions' envelope: the distance is rounded, which turns the phase by 2x eps.
final class PlainProfile implements Profile {
    /// So near a nucleus a cell holds it and takes the average over the cell; the functions would overflow.
    private static final double NEAREST = 1e-70;

    @Override
    public void fill(Site site, double[] x, double across, double acrossLow, int count, double[][] abcd, int at) {
        Formulation formulation = site.monotonic == 3 ? Formulation.DERIVED : Formulation.PUBLISHED;
        for (int i = 0; i < count; i++) {
            double distance = Math.sqrt(Math.fma(x[i], x[i], across));
            if (distance < NEAREST) {
                continue;
            }
            double square = distance * distance;
            double dip1 = RangeFunction.DIPOLE_EQUILIBRIUM.at(formulation, distance) * site.scaled.dipoleEquilibrium();
            double dip2 =
                    RangeFunction.DIPOLE_NONEQUILIBRIUM.at(formulation, distance) * site.scaled.dipoleNonequilibrium();
            double con1 = RangeFunction.CONTACT_EQUILIBRIUM.at(formulation, distance);
            double con2 = RangeFunction.CONTACT_NONEQUILIBRIUM.at(formulation, distance);
            abcd[0][at + i] = site.scaled.contactEquilibrium() * con1 - dip1;
            abcd[1][at + i] = 3 * dip1 / square;
            abcd[2][at + i] = site.scaled.contactNonequilibrium() * con2 - dip2;
            abcd[3][at + i] = 3 * dip2 / square;
        }
    }
}
