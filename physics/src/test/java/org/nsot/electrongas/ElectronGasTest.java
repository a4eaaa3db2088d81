package org.nsot.electrongas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.formulation.Formulation;
import org.nsot.numerics.GaussLegendre;
import org.nsot.numerics.Panels;

class ElectronGasTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    void theFreeGasIsThatOfThePaper() {
        assertThat(ElectronGas.FREE.fieldFactor()).isEqualTo(1);
        assertThat(ElectronGas.FREE.dampFactor()).isEqualTo(1);
        assertThat(ElectronGas.FREE.ranges(Formulation.PUBLISHED).at(RangeFunction.DIPOLE_EQUILIBRIUM, 2))
                .isEqualTo(RangeFunction.DIPOLE_EQUILIBRIUM.at(Formulation.PUBLISHED, 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9})
    void exchangeEnhancesTheFieldByTheStonerFactor(double s) {
        assertThat(new ElectronGas(0, s, NONE).fieldFactor()).isCloseTo(1 / (1 - s), within(1e-14 / (1 - s)));
    }

    /// The relaxation rate by the imaginary part of the dynamic susceptibility in the random-phase approximation at a
    /// small frequency: Moriya's way, in which chi2 does not occur; the scale of the imaginary part drops out. Its
    /// factor is that of the torque, so xi stays.
    @ParameterizedTest
    @CsvSource({"0.3", "0.6", "0.9"})
    void relaxationIsEnhancedAsTheTorqueIs(double s) {
        double omega = 1e-7;
        double bare = relaxation(0, omega);
        assertThat(relaxation(s, omega) / bare)
                .isCloseTo(
                        new ElectronGas(0, s, NONE).dampFactor(),
                        within(2e-6 * new ElectronGas(0, s, NONE).dampFactor()));
    }

    /// Int q^2 Im chi(q, omega)/omega dq, chi = chi0/(1 - S chi0/chi0(0, 0)), in units of E_F and k_F.
    private static double relaxation(double s, double omega) {
        return GaussLegendre.panels(
                q -> {
                    Complex chi = dynamic(q, omega);
                    Complex enhanced = chi.divide(Complex.ONE.subtract(chi.multiply(s)));
                    return q * q * enhanced.getImaginaryPart() / omega;
                },
                Panels.graded(1e-4, 2.1, 0.05, 2, 1e-4));
    }

    /// Lindhard's function with frequency over its value at zero, z = (omega + i 0)/q -+ q/2 in units k_F^2/2m = 1.
    private static Complex dynamic(double q, double omega) {
        double up = omega / (2 * q) + q / 2;
        double down = omega / (2 * q) - q / 2;
        double real = 0.5 + (part(up) - part(down)) / (4 * q);
        double imaginary = Math.PI / (4 * q) * (inside(down) - inside(up));
        return new Complex(real, imaginary);
    }

    private static double part(double u) {
        return (1 - u * u) * Math.log(Math.abs((u + 1) / (u - 1)));
    }

    private static double inside(double u) {
        return Math.max(0, 1 - u * u);
    }

    @Test
    void factorsComposeAsTheirIntegralsDo() {
        ElectronGas warm = new ElectronGas(0.05, 0.4, NONE);
        SpinSusceptibility chi = warm.susceptibility();
        assertThat(chi.chi1(0)).isEqualTo(new StonerEnhanced(ThermalElectrons.of(0.05, 0), 0.4).chi1(0));
        assertThat(warm.dampFactor()).isBetween(1.0, new ElectronGas(0, 0.4, NONE).dampFactor());
        ElectronGas dirty = new ElectronGas(0, 0.4, 20);
        assertThat(dirty.dampFactor()).isCloseTo(new ElectronGas(0, 0.4, NONE).dampFactor(), within(0.1));
        assertThat(new ElectronGas(0, 0, 20).dampFactor()).isEqualTo(1);
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertThatThrownBy(() -> new ElectronGas(0.1, 0, 10)).hasMessageStartingWith("NSOT-402");
        assertThatThrownBy(() -> new ElectronGas(0, 1, NONE).fieldFactor()).hasMessageStartingWith("NSOT-101");
        assertThatThrownBy(() -> new ElectronGas(200, 0, NONE).susceptibility()).hasMessageStartingWith("NSOT-101");
        assertThatThrownBy(() -> new ElectronGas(0, -0.1, NONE)).hasMessageStartingWith("NSOT-101");
    }
}
