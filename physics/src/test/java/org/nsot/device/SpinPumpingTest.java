package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.SpinLength;
import org.nsot.torque.ThermalSpin;

class SpinPumpingTest {
    private static final double PER_M2 = 1e19;

    private static NuclearTorque torque(int doubled, double gamma) {
        return new MeasuredTorque(new Spin(doubled), SpinLength.ROOT, gamma, 0.00237, 1.27, 1);
    }

    /// What the nucleus loses: its torque with -hbar Omega for mu, along Omega.
    @Test
    void classicalVectorGivesWhatItLoses() {
        NuclearTorque torque = torque(3, 7e7);
        double omega = -7e7 * 9.4;
        double cone = 0.4;
        Vector m = new Vector(Math.sin(cone), 0, Math.cos(cone));
        double lost = -torque.dampingLike(m, new Vector(0, 0, -HBAR * omega)).z();
        double pumped = SpinPumping.classicalAPerM2(torque, PER_M2, omega, cone);
        assertThat(pumped / (2 * ELEMENTARY_CHARGE / HBAR * lost * PER_M2)).isCloseTo(1, within(1e-14));
        assertThat(pumped).isNegative();
        assertThat(SpinPumping.classicalAPerM2(torque, PER_M2, -omega, cone)).isEqualTo(-pumped);
    }

    /// The field of the specification, 2 e g omega theta lambda tanh(d/2 lambda) sin^2 Theta/(sigma d), per monolayer.
    @Test
    void inverseSpinHallFieldOfTheSpecification() {
        NuclearTorque torque = torque(3, 7e7);
        double omega = 4e8;
        SpinHallInjector film = new SpinHallInjector(-0.1, 2e-9, 1e7, 5e-9, 0);
        double field = film.inverseSpinHallFieldVPerM(SpinPumping.classicalAPerM2(torque, PER_M2, omega, 0.3));
        double expected = 2
                * ELEMENTARY_CHARGE
                * torque.dampPerNucleus()
                * PER_M2
                * omega
                * -0.1
                * 2e-9
                * Math.tanh(5.0 / 4)
                * Math.pow(Math.sin(0.3), 2)
                / (1e7 * 5e-9);
        assertThat(field / expected).isCloseTo(1, within(1e-14));
    }

    /// d<I_z>/dt of the contact coupling, kappa [m (I(I+1) - <I_z^2>) - m coth(m/2 k_B T) <I_z>] with m = -hbar Omega =
    /// gamma hbar B, in the turned thermal state. What is left out is of second order in y = m/k_B T.
    @ParameterizedTest
    @CsvSource({"1, 7e7, 0.3", "3, 7e7, 0.3", "3, -7e7, 1.5", "9, 6e7, 3.1", "9, -6e7, 0.01"})
    void thermalSpinsGiveWhatTheyRelax(int doubled, double gamma, double tilt) {
        double temperature = 4;
        double field = 9.4;
        NuclearTorque torque = torque(doubled, gamma);
        ThermalSpin thermal = ThermalSpin.of(new Spin(doubled), gamma, field, temperature);
        double kappa = 1 / (2 * BOLTZMANN * 1.27);
        double m = gamma * HBAR * field;
        double i = doubled / 2.0;
        double z = thermal.polarization() * i * Math.cos(tilt);
        double coth = 1 / Math.tanh(m / (2 * BOLTZMANN * temperature));
        double along = i * (i + 1) - thermal.polarization() * i * coth;
        double across = (i * (i + 1) - along) / 2;
        double squares = along * Math.cos(tilt) * Math.cos(tilt) + across * Math.sin(tilt) * Math.sin(tilt);
        double gained = kappa * (m * (i * (i + 1) - squares) - m * coth * z);
        double pumped = SpinPumping.thermalAPerM2(torque, PER_M2, thermal, temperature, tilt);
        double y = thermal.reduced();
        assertThat(pumped / (-2 * ELEMENTARY_CHARGE * PER_M2 * gained))
                .isCloseTo(1, within(20 * (i + 1) * (i + 1) * Math.abs(y)));
        assertThat(Math.signum(pumped)).isEqualTo(-Math.signum(gamma));
    }

    /// Weakly polarized nuclei give 2/(3(1 + cos Theta)) of the classical vectors, whatever their polarization.
    @Test
    void thermalAgainstClassical() {
        NuclearTorque torque = torque(3, 7e7);
        double field = 9.4;
        for (double temperature : new double[] {1, 300}) {
            for (double tilt : new double[] {0.01, 1, Math.PI / 2}) {
                ThermalSpin thermal = ThermalSpin.of(new Spin(3), 7e7, field, temperature);
                double ratio = SpinPumping.thermalAPerM2(torque, PER_M2, thermal, temperature, tilt)
                        / SpinPumping.classicalAPerM2(torque, PER_M2, -7e7 * field, tilt);
                assertThat(ratio).isCloseTo(2 / (3 * (1 + Math.cos(tilt))), within(1e-4));
            }
        }
    }

    @Test
    void badInputIsRefused() {
        NuclearTorque torque = torque(3, 7e7);
        ThermalSpin thermal = new ThermalSpin(new Spin(3), 1e-3);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SpinPumping.classicalAPerM2(torque, 0, 1e8, 0.1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SpinPumping.classicalAPerM2(torque, 1e19, Double.NaN, 0.1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SpinPumping.thermalAPerM2(torque, 1e19, thermal, 0, 0.1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SpinPumping.thermalAPerM2(torque, 1e19, thermal, 4, Double.NaN));
    }
}
