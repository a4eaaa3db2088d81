package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.matter.Spin;

/// dm/dt = nu m x (u x m), nu = kappa mu I, from the equator: m_z = tanh(nu t), m_x = 1/cosh(nu t).
class ClassicalLimitTest {
    private static final int STEPS = 10;

    /// Largest distance of <I>/I from the classical vector up to nu t = 1, at T = 0.
    private static double distance(Spin spin) {
        double kappa = 1 / spin.quantumNumber();
        OpenSpin open = OpenSpin.of(spin)
                .relaxing(ElectronBath.contact(kappa, 1, UnitVector.Z, 0).relaxation());
        double[] times = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            times[i] = i / (double) STEPS;
        }
        Trajectory m = new DrivenMotion(t -> open, new double[0], 1e-10)
                .path(SpinDensity.coherent(spin, UnitVector.X), times)
                .trajectory();
        double largest = 0;
        for (int i = 0; i <= STEPS; i++) {
            double dz = m.z()[i] - Math.tanh(times[i]);
            double dx = m.x()[i] - 1 / Math.cosh(times[i]);
            largest = Math.max(largest, Math.hypot(dx, dz));
        }
        return largest;
    }

    /// Halving 1/I halves the distance; what is left is of the next order, 1/I^2.
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void distanceFallsAsOneOverI(int doubled) {
        double here = distance(new Spin(doubled));
        double there = distance(new Spin(2 * doubled));
        assertThat(here / there).isCloseTo(2, within(3.0 / doubled));
    }

    /// What docs/theory/11-quantum-spin.md says: 0.18/I for the nuclei.
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.34, 0.005",
        "1.5, 0.12, 0.005",
        "3.5, 0.052, 0.0005",
        "4.5, 0.040, 0.0005",
        "18, 0.0097, 0.00005"
    })
    void distancesAreThoseOfThePage(double quantumNumber, double page, double rounding) {
        assertThat(distance(Spin.of(quantumNumber))).isCloseTo(page, within(rounding));
    }

    /// I = 1/2 in closed form: m_z = 1 - e^{-kappa mu t}, m_x = e^{-kappa mu t/2}.
    @Test
    void oneHalfRelaxesExponentially() {
        OpenSpin open = OpenSpin.of(Spin.of(0.5))
                .relaxing(ElectronBath.contact(2, 1, UnitVector.Z, 0).relaxation());
        Trajectory m = ConstantMotion.of(open, 0.1)
                .path(SpinDensity.coherent(Spin.of(0.5), UnitVector.X), 0, 20)
                .trajectory();
        for (int i = 0; i < m.length(); i++) {
            double t = m.timeSecond()[i];
            assertThat(m.z()[i]).isCloseTo(-Math.expm1(-2 * t), within(1e-14));
            assertThat(m.x()[i]).isCloseTo(Math.exp(-t), within(1e-14));
        }
    }
}
