package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.HBAR;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Spin;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// The electrons of a torque of page 5 and 9 as a bath.
class ElectronBathTest {
    private static final double MU = 1e-3 * 1.6e-19;

    private static NuclearSpinOrbitTorque torque(Formulation formulation, double eta) {
        HyperfineField field = new HyperfineField(1.3e-6, 7e7, eta);
        return NuclearSpinOrbitTorque.of(
                formulation, new NucleusInMetal(Spin.of(3.5), SpinLength.ROOT, field, 1.4e10, 4e-10));
    }

    /// tau = t g_damp a^2 m x (m x mu) with I = hbar I_p m: up minus down = -t g_damp a^2 mu/(hbar I_p^2), by (11.4).
    @ParameterizedTest
    @CsvSource({"PUBLISHED, 0", "PUBLISHED, 1", "PUBLISHED, 30", "DERIVED, 0", "DERIVED, 1", "DERIVED, 30"})
    void upMinusDownIsTheDampingLikeTorque(Formulation formulation, double eta) {
        NuclearSpinOrbitTorque torque = torque(formulation, eta);
        double ip = torque.spinLengthValue();
        for (double kelvin : new double[] {0, 4, 300}) {
            AxialRelaxation bath =
                    ElectronBath.of(torque, MU, UnitVector.Z, kelvin).relaxation();
            double expected = -formulation.dampingTorqueSign() * torque.dampPerNucleus() * MU / (HBAR * ip * ip);
            double scale = bath.raisingPerSecond() + bath.loweringPerSecond();
            assertThat(bath.raisingPerSecond() - bath.loweringPerSecond()).isCloseTo(expected, within(1e-13 * scale));
        }
    }

    /// Without an accumulation the mean relaxes at 1/T1, whatever the shares.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 30})
    void restIsKorringaRelaxation(double eta) {
        NuclearSpinOrbitTorque torque = torque(Formulation.DERIVED, eta);
        AxialRelaxation bath = ElectronBath.of(torque, 0, UnitVector.Z, 20).relaxation();
        double rate = 1 / torque.korringaTimeSecond(20);
        assertThat(bath.raisingPerSecond()).isCloseTo(rate / 2, within(1e-14 * rate));
        assertThat(bath.loweringPerSecond()).isCloseTo(rate / 2, within(1e-14 * rate));
        assertThat(bath.dephasingPerSecond()).isCloseTo(rate, within(1e-14 * rate));
    }

    /// A measured torque with xi = 1 is the contact coupling with kappa = 1/(2 k_B T1 T).
    @ParameterizedTest
    @ValueSource(doubles = {-1e-3, 0, 2e-4})
    void contactLimitIsTheContactCoupling(double electronvolt) {
        MeasuredTorque torque = new MeasuredTorque(Spin.of(1.5), SpinLength.ROOT, 7e7, 2e-3, 1.27, 1);
        double mu = electronvolt * 1.6e-19;
        AxialRelaxation one = ElectronBath.of(torque, mu, UnitVector.X, 4).relaxation();
        AxialRelaxation other = ElectronBath.contact(1 / (2 * BOLTZMANN * 1.27), mu, UnitVector.X, 4)
                .relaxation();
        assertThat(one).isEqualTo(other);
    }
}
