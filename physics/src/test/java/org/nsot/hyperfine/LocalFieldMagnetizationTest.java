package org.nsot.hyperfine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOHR_MAGNETON;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.electrongas.Lindhard;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;

class LocalFieldMagnetizationTest {
    private static final double KF = 1.36e10;
    private static final double FERMI_ENERGY = HBAR * HBAR * KF * KF / (2 * ELECTRON_MASS);
    private static final Vector NONE = new Vector(0, 0, 0);

    private static Vector uniform(Formulation formulation, Vector mu) {
        return new LocalFieldMagnetization(formulation, KF, NONE, mu).uniform();
    }

    private static double density(double wavenumber) {
        return Math.pow(wavenumber, 3) / (6 * Math.PI * Math.PI);
    }

    /// Electrons of either spin filled up to E_F +- mu/2, each with the moment -mu_B along its spin. Third order in
    /// epsilon = mu/2E_F is left out: 3 eps - eps^3/8, a relative epsilon^2/24; mu_B carries 1e-9 of e hbar/2m_e.
    @Test
    void derivedUniformPartCountsThePolarizedElectrons() {
        double epsilon = 1e-4;
        double mu = 2 * epsilon * FERMI_ENERGY;
        double up = density(KF * Math.sqrt(1 + epsilon));
        double down = density(KF * Math.sqrt(1 - epsilon));
        double counted = -BOHR_MAGNETON * (up - down);
        Vector derived = uniform(Formulation.DERIVED, new Vector(0, 0, mu));
        assertThat(derived.z() / counted).isCloseTo(1, within(epsilon * epsilon / 24 + 2e-9));
        assertThat(derived.x()).isZero();
        assertThat(uniform(Formulation.PUBLISHED, new Vector(0, 0, mu)).z()).isEqualTo(2 * derived.z());
    }

    /// The field -m_e mu/(e hbar) that would make the same polarization in equilibrium, with chi1(0) of eq. (4).
    @Test
    void derivedUniformPartIsTheResponseToTheEquivalentField() {
        double mu = 1e-3 * FERMI_ENERGY;
        double chi1 = Lindhard.chi1(0) * ELECTRON_MASS * KF;
        double field = -ELECTRON_MASS * mu / (ELEMENTARY_CHARGE * HBAR);
        double expected = ELEMENTARY_CHARGE * ELEMENTARY_CHARGE / (ELECTRON_MASS * ELECTRON_MASS) * chi1 * field;
        assertThat(uniform(Formulation.DERIVED, new Vector(mu, 0, 0)).x() / expected)
                .isCloseTo(1, within(1e-14));
    }

    /// In all a field polarizes the gas by chi1(q = 0): Int M_parallel d3r = (e/m_e)^2 chi1(0) B. The integrand
    /// falls off as cos 2x/x; averaged over the last period, the integral is cut off smoothly.
    @Test
    void theGasAnswersInAllWithTheUniformSusceptibility() {
        double b = 1e-20;
        LocalFieldMagnetization gas = new LocalFieldMagnetization(Formulation.DERIVED, KF, new Vector(0, 0, b), NONE);
        int perPeriod = 64;
        double step = Math.PI / perPeriod;
        int periods = 200;
        double integral = 0;
        double average = 0;
        for (int i = 0; i < perPeriod * periods; i++) {
            double x = (i + 0.5) * step;
            double term = 4 * Math.PI * x * x * gas.at(new Vector(x / KF, 0, 0)).z() * step / Math.pow(KF, 3);
            if (i >= perPeriod * (periods - 1)) {
                average += (integral + term / 2) / perPeriod;
            }
            integral += term;
        }
        double expected = Math.pow(ELEMENTARY_CHARGE / ELECTRON_MASS, 2) * Lindhard.chi1(0) * ELECTRON_MASS * KF * b;
        assertThat(average / expected).isCloseTo(1, within(step * step));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void badWavenumbersAreRefused(double wavenumber) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new LocalFieldMagnetization(Formulation.DERIVED, wavenumber, NONE, NONE));
    }
}
