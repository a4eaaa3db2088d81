package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;
import org.nsot.torque.ThermalSpin;

class QuantumTest {
    private static final Vector Z = new Vector(0, 0, 1);
    private static final Vector NONE = new Vector(0, 0, 0);
    /// T = 1 K, and the coupling for which Korringa's 1/T1 = 2 kappa k_B T is 1/s.
    private static final double KAPPA = 1 / (2 * BOLTZMANN);

    private static ElectronBath bath(double u, Vector axis) {
        return new ElectronBath(KAPPA, 2 * BOLTZMANN * u, 1, axis);
    }

    private static Lindbladian equation(Spin spin, Vector angularVelocity, ElectronBath bath) {
        SpinOperators operators = new SpinOperators(spin);
        return new Lindbladian(operators.precession(angularVelocity), bath.jumps(operators));
    }

    private static Vector unit(RandomGenerator random) {
        Vector v = new Vector(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        return v.times(1 / v.norm());
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    }

    /// d<I_u>/dt = kappa [mu (I(I+1) - <I_u^2>) - mu coth(mu/2k_BT) <I_u>] in random states, fields along u, about
    /// random
    /// axes u, for both signs of mu.
    @ParameterizedTest
    @CsvSource({"0.5, 0.7", "0.5, -2", "1.5, 0.7", "1.5, -0.1", "3.5, 3", "3.5, -0.7", "4.5, 1"})
    void pumpingFollowsItsFormula(double quantumNumber, double u) {
        RandomGenerator random = random();
        Spin spin = Spin.of(quantumNumber);
        for (int n = 0; n < 20; n++) {
            Vector axis = unit(random);
            DensityMatrix a = DensityMatrix.coherent(spin, unit(random));
            DensityMatrix b = DensityMatrix.coherent(spin, unit(random));
            DensityMatrix state = new DensityMatrix(a.matrix().times(0.3, 0).plus(b.matrix(), 0.7));
            Lindbladian equation = equation(spin, axis.times(5), bath(u, axis));
            double rate = equation.rate(state.matrix()).mean(new SpinOperators(spin).along(axis));
            double mu = 2 * u; // in units of k_B T; kappa k_B T = 1/2
            double square = quantumNumber * (quantumNumber + 1);
            double expected = 0.5
                    * (mu * (square - state.meanSquare(axis))
                            - mu / Math.tanh(u) * state.mean().dot(axis));
            assertThat(rate).isCloseTo(expected, within(1e-10));
        }
    }

    /// The tilted coherent state near the pole against mu, simulated: the sign of its initial growth changes where
    /// PHYSICS puts it, and never for I = 1/2.
    @ParameterizedTest
    @CsvSource({"1.5, 1.2299", "2.5, 0.5223", "3.5, 0.3397", "4.5, 0.2526"})
    void growthChangesSignAtTheThreshold(double quantumNumber, double threshold) {
        Spin spin = Spin.of(quantumNumber);
        double low = 0.1;
        double high = 3;
        while (high - low > 1e-5) {
            double middle = (low + high) / 2;
            if (growth(spin, middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        assertThat(low).isCloseTo(threshold, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1, 2, 5, 20})
    void aSpinOneHalfNeverGrows(double u) {
        assertThat(growth(new Spin(1), u)).isNegative();
        assertThat(growth(new Spin(1), -u)).isNegative();
        assertThat(growth(new Spin(2), u)).as("I = 1").isNegative();
    }

    /// The rate at which <I_x> grows from a state tilted by 1e-3, over a time in which it hardly changes.
    private static double growth(Spin spin, double u) {
        DensityMatrix start = DensityMatrix.coherent(spin, new Vector(Math.sin(1e-3), 0, -Math.cos(1e-3)));
        double time = 1e-5;
        DensityMatrix end =
                Propagator.of(equation(spin, NONE, bath(u, Z)), time).apply(start);
        return Math.log(end.mean().x() / start.mean().x()) / time;
    }

    /// The rate itself: kappa [(I - 1/2) mu - (mu/2) coth(mu/2k_BT) - k_B T].
    @ParameterizedTest
    @CsvSource({"0.5, 1", "1.5, 2", "3.5, 0.5", "4.5, 4"})
    void growthFollowsItsFormula(double quantumNumber, double u) {
        double expected = 0.5 * ((quantumNumber - 0.5) * 2 * u - u / Math.tanh(u) - 1);
        // a time step of 1e-5 and a tilt of 1e-3 leave errors of second order near 1e-4
        assertThat(growth(Spin.of(quantumNumber), u)).isCloseTo(expected, within(3e-4 * (1 + u * u)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 9})
    void statesStayStates(int doubled) {
        RandomGenerator random = random();
        Spin spin = new Spin(doubled);
        QuantumTrajectory path = QuantumTrajectory.of(
                DensityMatrix.coherent(spin, unit(random)),
                equation(spin, unit(random).times(30), bath(1.3, unit(random))),
                3,
                60);
        for (DensityMatrix state : path.states()) {
            assertThat(state.matrix().trace()).isCloseTo(1, within(1e-12));
            assertThat(state.leastEigenvalue()).isGreaterThan(-1e-12);
            assertThat(state.purity()).isLessThan(1 + 1e-12);
        }
    }

    /// Neighbouring populations differ by e^{mu/k_BT}; for I = 1/2 the polarization is tanh(mu/2k_BT).
    @ParameterizedTest
    @CsvSource({"1, 0.4", "1, -3", "3, 0.4", "9, -0.2"})
    void pumpingEndsInItsSteadyState(int doubled, double u) {
        Spin spin = new Spin(doubled);
        Lindbladian equation = equation(spin, Z.times(3), bath(u, Z));
        double[] p = equation.steadyState().populations();
        for (int i = 1; i < p.length; i++) {
            assertThat(p[i - 1] / p[i]).isCloseTo(Math.exp(2 * u), within(1e-10 * Math.exp(2 * u)));
        }
        DensityMatrix late = Propagator.of(equation, 60).apply(DensityMatrix.coherent(spin, new Vector(1, 0, 0)));
        assertThat(late.mean().z()).isCloseTo(equation.steadyState().mean().z(), within(1e-10));
        ThermalSpin same = new ThermalSpin(spin, 2 * u);
        assertThat(equation.steadyState().mean().z() / spin.quantumNumber())
                .isCloseTo(same.polarization(), within(1e-10));
        assertThat(DensityMatrix.thermal(same).populations()[0]).isCloseTo(p[0], within(1e-10));
    }

    /// Without electrons a spin turns as the vector does: clockwise about Omega, exactly.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void precessionIsClassical(int doubled) {
        Spin spin = new Spin(doubled);
        SpinOperators operators = new SpinOperators(spin);
        RandomGenerator random = random();
        Vector axis = unit(random);
        Vector start = unit(random);
        double angle = 2.5;
        DensityMatrix after = Propagator.of(new Lindbladian(operators.precession(axis.times(angle)), List.of()), 1)
                .apply(DensityMatrix.coherent(spin, start));
        Vector turned = start.times(Math.cos(angle))
                .plus(start.cross(axis).times(Math.sin(angle)))
                .plus(axis.times(axis.dot(start) * (1 - Math.cos(angle))));
        Vector mean = after.mean().times(1 / spin.quantumNumber());
        assertThat(mean.plus(turned.times(-1)).norm()).isLessThan(1e-13);
    }

    /// Lines of a quadrupole in a high field: neighbouring levels differ by Omega - omega_Q (m - 1/2).
    @Test
    void quadrupoleLinesAreEquallySpaced() {
        SpinOperators operators = new SpinOperators(Spin.of(2.5));
        ComplexMatrix h = operators.precession(Z.times(100)).plus(operators.quadrupole(3, 0));
        for (int i = 1; i < operators.size(); i++) {
            double m = 2.5 - i + 1;
            assertThat(h.real(i - 1, i - 1) - h.real(i, i)).isCloseTo(-100 + 3 * (m - 0.5), within(1e-12));
        }
        assertThat(new SpinOperators(Spin.of(0.5)).quadrupole(3, 0.7).norm()).isLessThan(1e-15);
        assertThat(operators.quadrupole(3, 0.7).trace()).isCloseTo(0, within(1e-13));
    }

    /// Adaptive integration against the exponential, and a resonant drive in the laboratory against the rotating frame.
    @Test
    void driveInBothFramesAgrees() {
        Spin spin = Spin.of(1.5);
        SpinOperators operators = new SpinOperators(spin);
        double omega = 40;
        ElectronBath bath = bath(0.6, Z);
        List<Jump> jumps = bath.jumps(operators);
        DensityMatrix start = DensityMatrix.coherent(spin, Z);
        DrivenSpin laboratory = new DrivenSpin(
                t -> new Lindbladian(
                        operators.precession(
                                new Vector(2 * Math.cos(omega * t), -2 * Math.sin(omega * t), omega + 0.5)),
                        jumps),
                1e-12);
        QuantumTrajectory there = laboratory.follow(start, 1, 5);
        QuantumTrajectory here =
                QuantumTrajectory.of(start, new Lindbladian(operators.precession(new Vector(2, 0, 0.5)), jumps), 1, 5);
        for (int i = 0; i <= 5; i++) {
            Vector m = there.states().get(i).mean();
            double c = Math.cos(omega * there.timeSecond()[i]);
            double s = Math.sin(omega * there.timeSecond()[i]);
            Vector turned = new Vector(c * m.x() - s * m.y(), s * m.x() + c * m.y(), m.z());
            assertThat(turned.plus(here.states().get(i).mean().times(-1)).norm())
                    .isLessThan(1e-9);
        }
    }

    /// mu I held fixed, T -> 0: the larger the spin, the nearer the classical torque with its relaxation.
    @Test
    void largeSpinsAreClassical() {
        double[] errors = new double[2];
        for (int n = 0; n < 2; n++) {
            Spin spin = Spin.of(n == 0 ? 4.5 : 9.5);
            double i = spin.quantumNumber();
            // kappa mu I = 1: dm_z/dt = 1 - m_z^2 from m_z = 0
            ElectronBath bath = new ElectronBath(1 / (BOLTZMANN * i), BOLTZMANN, 0, Z);
            DensityMatrix after = Propagator.of(equation(spin, NONE, bath), 0.5)
                    .apply(DensityMatrix.coherent(spin, new Vector(1, 0, 0)));
            errors[n] = Math.abs(after.mean().z() / i - Math.tanh(0.5));
        }
        assertThat(errors[1]).isLessThan(0.6 * errors[0]);
        assertThat(errors[0]).isLessThan(0.05);
    }

    @Test
    void exchangeHasItsLimits() {
        assertThat(ElectronBath.exchange(0, 2)).isEqualTo(2);
        assertThat(ElectronBath.exchange(3, 0)).isEqualTo(3);
        assertThat(ElectronBath.exchange(-3, 0)).isZero();
        assertThat(ElectronBath.exchange(1e-9, 2)).isCloseTo(2, within(1e-8));
        assertThat(ElectronBath.exchange(2, 1) / ElectronBath.exchange(-2, 1)).isCloseTo(Math.exp(2), within(1e-14));
    }
}
