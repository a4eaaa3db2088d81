package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// Growth of a coherent state close to the pole against mu, measured on the propagated density matrix.
class AmplificationTest {
    private static final double KELVIN = 1 / BOLTZMANN;
    private static final double TILT = 1e-4;
    /// In units of 1/(kappa k_B T): the rate changes by a share of it, rounding is 1e-16/STEP/TILT.
    private static final double STEP = 1e-6;

    private static double growth(Spin spin, double u) {
        OpenSpin open = OpenSpin.of(spin)
                .relaxing(ElectronBath.contact(1, 2 * u, UnitVector.Z, KELVIN).relaxation());
        SpinDensity start = SpinDensity.coherent(spin, new Vector(Math.sin(TILT), 0, -Math.cos(TILT)));
        QuantumPath path = ConstantMotion.of(open, STEP).path(start, 0, 1);
        double[] x = path.trajectory().x();
        return Math.log(x[1] / x[0]) / STEP;
    }

    /// The thresholds of (9.8), to their four digits.
    @ParameterizedTest
    @CsvSource({"1.5, 1.2299", "2.5, 0.5223", "3.5, 0.3397", "4.5, 0.2526"})
    void growthChangesSignAtTheThreshold(double quantumNumber, double expected) {
        Spin spin = Spin.of(quantumNumber);
        double root = new BrentSolver(1e-7).solve(60, u -> growth(spin, u), 0.1, 3);
        assertThat(root).isCloseTo(expected, within(1e-4));
    }

    /// kappa [(I - 1/2) mu - (mu/2) coth(mu/2k_B T) - k_B T], up to the tilt squared and the step.
    @ParameterizedTest
    @CsvSource({"0.5, 0.3", "1.5, 3", "2.5, 0.4", "3.5, 0.1", "4.5, 2"})
    void growthRateIsTheOneDerived(double quantumNumber, double u) {
        double expected = (quantumNumber - 0.5) * 2 * u - u / Math.tanh(u) - 1;
        assertThat(growth(Spin.of(quantumNumber), u)).isCloseTo(expected, within(1e-4 * (1 + u) * quantumNumber));
    }

    /// 1/2 and 1 have no threshold; for 1 the rate mu/2 (1 - coth u) - k_B T tends to -k_B T.
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 2, 20, 300})
    void smallSpinsNeverGrow(double u) {
        assertThat(growth(Spin.of(0.5), u)).isLessThan(-1);
        assertThat(growth(Spin.of(1), u)).isLessThan(-0.9);
    }
}
