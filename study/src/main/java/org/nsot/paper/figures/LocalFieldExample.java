package org.nsot.paper.figures;

import static org.nsot.constants.Codata.BOHR_MAGNETON;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.LocalFieldMagnetization;
import org.nsot.hyperfine.Vector;

/// The case of figure 2: mu = hbar^2 k_F^2/(4 m_e) along y and B = 20 hbar/(e k_F) delta^3(r) along z.
///
/// In units of mu_B k_F^3 for M and of 1/k_F for r nothing depends on k_F.
///
/// Source: `cahaya2023`, caption of figure 2.
final class LocalFieldExample {
    /// Any value does; this is the one of the paper's example.
    private static final double FERMI_WAVENUMBER_PER_M = 2e10;

    private static final double THOUSANDTH_OF_UNIT_A_PER_M = 1e-3 * BOHR_MAGNETON * Math.pow(FERMI_WAVENUMBER_PER_M, 3);

    private final LocalFieldMagnetization magnetization;

    LocalFieldExample(Formulation formulation) {
        double kF = FERMI_WAVENUMBER_PER_M;
        double mu = HBAR * HBAR * kF * kF / (4 * ELECTRON_MASS);
        double b = 20 * HBAR / (ELEMENTARY_CHARGE * kF);
        magnetization = new LocalFieldMagnetization(formulation, kF, new Vector(0, 0, b), new Vector(0, mu, 0));
    }

    /// M in 10^-3 mu_B k_F^3 at `reducedPosition` = k_F r.
    Vector at(Vector reducedPosition) {
        return magnetization
                .at(reducedPosition.times(1 / FERMI_WAVENUMBER_PER_M))
                .times(1 / THOUSANDTH_OF_UNIT_A_PER_M);
    }

    /// M0 in 10^-3 mu_B k_F^3.
    Vector uniform() {
        return magnetization.uniform().times(1 / THOUSANDTH_OF_UNIT_A_PER_M);
    }
}
