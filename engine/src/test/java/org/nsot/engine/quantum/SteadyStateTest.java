package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

class SteadyStateTest {
    private static final double KELVIN = 1 / BOLTZMANN;
    private static final Vector U = new Vector(-0.3, 0.2, 0.9);

    private static OpenSpin pumped(double quantumNumber, double mu, Vector u) {
        return OpenSpin.of(Spin.of(quantumNumber))
                .relaxing(ElectronBath.contact(0.8, mu, u, KELVIN).relaxation());
    }

    /// Detailed balance: populations along mu in the ratio e^{mu/k_B T}, for I = 1/2 the polarization tanh(mu/2k_B T).
    @ParameterizedTest
    @CsvSource({"0.5, 1.3", "0.5, -4", "1.5, 0.6", "3.5, 0", "3.5, -1.1", "4.5, 0.2"})
    void populationsAreThoseOfDetailedBalance(double quantumNumber, double mu) {
        SpinDensity steady = SteadyState.of(pumped(quantumNumber, mu, U));
        SpinDensity expected = SpinDensity.thermal(Spin.of(quantumNumber), U, mu);
        assertThat(steady.matrix().plus(expected.matrix(), -1).norm()).isLessThan(1e-12);
        double[] p = steady.populations(U);
        assertThat(p[0] / p[1]).isCloseTo(Math.exp(mu), within(1e-10 * Math.exp(mu)));
        if (quantumNumber == 0.5) {
            assertThat((p[0] - p[1])).isCloseTo(Math.tanh(mu / 2), within(1e-12));
        }
    }

    /// The end of a long propagation, in a transverse field that mixes everything.
    @Test
    void longMotionEndsThere() {
        OpenSpin open =
                pumped(2.5, 1.7, U).turning(new Vector(2, 0.5, 1)).split(QuadrupoleSplitting.axial(0.7, UnitVector.X));
        SpinDensity end = ConstantMotion.of(open, 5)
                .path(SpinDensity.coherent(open.spin(), UnitVector.Y), 0, 40)
                .last();
        SpinDensity steady = SteadyState.of(open);
        assertThat(steady.matrix().plus(end.matrix(), -1).norm()).isLessThan(1e-12);
        assertThat(open.rate(steady).norm()).isLessThan(1e-12);
    }

    /// I = 1/2 obeys the Bloch equation, whose steady state under RF is known: T1 = 1/(0.9), 1/T2 = 0.45 + 0.3.
    @Test
    void halfSpinUnderRadioFrequencyIsTheBlochEquation() {
        double m0 = (0.7 - 0.2) / 0.9;
        double t1 = 1 / 0.9;
        double t2 = 1 / 0.75;
        double rf = 0.6;
        double detuning = 0.4;
        SpinDensity steady = SteadyState.of(OpenSpin.of(Spin.of(0.5))
                .turning(new Vector(rf, 0, detuning))
                .relaxing(new AxialRelaxation(UnitVector.Z, 0.7, 0.2, 0.6)));
        double expected = m0 / (1 + rf * rf * (t1 / t2) / (detuning * detuning + 1 / (t2 * t2)));
        assertThat(2 * steady.mean().z()).isCloseTo(expected, within(1e-13));
    }

    /// Relaxation in seconds beside a precession of 1e9 rad/s.
    @Test
    void slowRelaxationBesideFastPrecessionIsResolved() {
        SpinDensity steady = SteadyState.of(pumped(3.5, 1.1, UnitVector.Z).turning(new Vector(0, 0, 1e9)));
        SpinDensity expected = SpinDensity.thermal(Spin.of(3.5), UnitVector.Z, 1.1);
        assertThat(steady.matrix().plus(expected.matrix(), -1).norm()).isLessThan(1e-12);
    }

    @Test
    void manySteadyStatesAreRefused() {
        OpenSpin free = OpenSpin.of(Spin.of(1.5)).turning(UnitVector.Z);
        assertThatThrownBy(() -> SteadyState.of(free))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-104");
        assertThatThrownBy(() -> SteadyState.of(free.relaxing(AxialRelaxation.dephasing(UnitVector.Z, 1))))
                .isInstanceOf(Refusal.class);
    }
}
