package org.nsot.bloch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.constants.Codata;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

class BlochEquationTest {
    private static final Vector M = new Vector(0.48, -0.6, 0.64);
    private static final Vector U = new Vector(0.36, 0.48, 0.8);
    private static final Vector X = new Vector(1, 0, 0);
    private static final double[] ARRAY = {M.x(), M.y(), M.z()};

    private static Vector rate(double t, Term... terms) {
        double[] rate = new double[3];
        BlochEquation.of(terms).rate(t, ARRAY, rate);
        return new Vector(rate[0], rate[1], rate[2]);
    }

    private static void near(Vector actual, Vector expected, double tolerance) {
        assertThat(actual.plus(expected.times(-1)).norm()).isCloseTo(0, within(tolerance));
    }

    private static NuclearTorque iron(Formulation formulation) {
        return NuclearSpinOrbitTorque.of(
                formulation,
                new NucleusInMetal(new Spin(1), SpinLength.ROOT, new HyperfineField(0.25, 8.7e6, 1), 2e10, 2e-10));
    }

    /// tau = hbar I_p dm/dt, with the torques of package torque.
    @ParameterizedTest
    @EnumSource
    void torquesAreThoseOfTheNucleus(Formulation formulation) {
        NuclearTorque torque = iron(formulation);
        double mu = -3e-6 * Codata.ELEMENTARY_CHARGE;
        Waveform constant = Waveform.constant(mu);
        double perRate = 1 / (Codata.HBAR * torque.spinLengthValue());
        Vector field = torque.fieldLike(M, U.times(mu)).times(perRate);
        Vector damp = torque.dampingLike(M, U.times(mu)).times(perRate);
        near(rate(0, FieldLikeTorque.of(torque, constant, U)), field, 1e-15 * field.norm());
        near(rate(0, DampingLikeTorque.of(torque, constant, U)), damp, 1e-15 * damp.norm());
    }

    /// What stands in the header names formulation, sign and units.
    @Test
    void equationsOfTheHeader() {
        NuclearTorque torque = iron(Formulation.PUBLISHED);
        BlochEquation equation = BlochEquation.of(
                DampingLikeTorque.of(torque, Waveform.constant(1e-25), U), new Relaxation(3, 2, 0.4, U));
        assertThat(equation.equations()).hasSize(2);
        assertThat(equation.equations().getFirst())
                .contains("t = 1 (published)", "nu = -t g_damp a^2 mu/(hbar I_p)", " J", " 1/s");
        assertThat(equation.equations().getLast()).contains("T1 = 3.0 s", "T2 = 2.0 s", "m_0 = 0.4");
    }

    /// Gilbert's implicit form holds for the solved one.
    @Test
    void dampingIsThatOfTheImplicitForm() {
        Vector omega = U.times(-2.6);
        Vector v = rate(0, Zeeman.of(-2, 1.3, U), new GilbertDamping(0.2), new BackAction(0.1));
        near(v, M.cross(omega).plus(M.cross(v).times(-0.3)), 1e-15);
    }

    /// Back-action is what the damping-like torque does for mu less hbar times the velocity of m: right-handed, so
    /// that dm/dt = Omega_m x m.
    @Test
    void backActionIsTheReciprocalTorque() {
        NuclearTorque torque = new MeasuredTorque(new Spin(3), SpinLength.ROOT, 7e7, 0.002, 1e-14, 1);
        Vector v = rate(0, Zeeman.of(1, 2.6, U), BackAction.of(torque));
        Vector turning = M.cross(v);
        Vector pumped =
                torque.dampingLike(M, turning.times(-Codata.HBAR)).times(1 / (Codata.HBAR * torque.spinLengthValue()));
        assertThat(pumped.norm()).isGreaterThan(1e-3);
        near(v, M.cross(U.times(2.6)).plus(pumped), 1e-14);
    }

    @Test
    void backActionOfADipoleIsRefused() {
        NuclearTorque dipole = new MeasuredTorque(new Spin(3), SpinLength.ROOT, 7e7, 0.002, 1.27, -0.5);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> BackAction.of(dipole));
    }

    /// -dE/dm of E = (q/6)[3 m_Z^2 - m^2 + eta (m_X^2 - m_Y^2)], by differences, exact for a quadratic form; up to
    /// a part along m, which turns nothing.
    @ParameterizedTest
    @CsvSource({"0", "0.37", "1"})
    void quadrupoleTurnsByTheGradientOfItsEnergy(double eta) {
        QuadrupoleCoupling coupling = new QuadrupoleCoupling(1.7, eta, X, U);
        double h = 0.125;
        double[] gradient = new double[3];
        for (int i = 0; i < 3; i++) {
            Vector e = new Vector(i == 0 ? h : 0, i == 1 ? h : 0, i == 2 ? h : 0);
            gradient[i] = (energy(coupling, M.plus(e)) - energy(coupling, M.plus(e.times(-1)))) / (2 * h);
        }
        Vector omega = new Vector(-gradient[0], -gradient[1], -gradient[2]);
        near(rate(0, coupling), M.cross(omega), 1e-14);
        double[] bound = new double[3];
        coupling.addTo(bound, 0, ARRAY);
        assertThat(Math.hypot(bound[0], Math.hypot(bound[1], bound[2]))).isLessThan(coupling.fastestRadPerS());
    }

    private static double energy(QuadrupoleCoupling coupling, Vector m) {
        double z = m.dot(coupling.principalZ());
        double x = m.dot(coupling.principalX());
        double y = m.dot(coupling.principalZ().cross(coupling.principalX()));
        return coupling.rateRadPerS() / 6 * (3 * z * z - m.dot(m) + coupling.asymmetry() * (x * x - y * y));
    }

    @Test
    void drives() {
        double t = 1.3;
        near(
                rate(t, new RadioFrequencyLinear(Waveform.constant(0.9), 2, 0.4, U)),
                M.cross(U.times(0.9 * Math.cos(3))),
                1e-15);
        near(
                rate(t, new RadioFrequencyCircular(Waveform.constant(0.9), -2, 0.4)),
                M.cross(new Vector(0.9 * Math.cos(-2.2), 0.9 * Math.sin(-2.2), 0)),
                1e-15);
        near(rate(t, new RotatingFrame(-2)), M.cross(new Vector(0, 0, -2)), 1e-15);
        near(rate(t, Zeeman.ofGradient(2, 0.1, 3, U)), M.cross(U.times(0.6)), 1e-15);
    }

    @Test
    void symmetry() {
        Term field = Zeeman.of(1, 2, U);
        Term torque = DampingLikeTorque.ofRate(Waveform.constant(1), U.times(-3));
        assertThat(BlochEquation.of(field, torque, new GilbertDamping(0.1)).isAxial())
                .isTrue();
        assertThat(BlochEquation.of(field, torque, Zeeman.of(1, 1, X)).isAxial())
                .isFalse();
        assertThat(BlochEquation.of(field, new QuadrupoleCoupling(1, 0.2, X, U)).isAxial())
                .isFalse();
        assertThat(BlochEquation.of().isAxial()).isTrue();
    }

    /// The bounds hold.
    @Test
    void fastestRates() {
        BlochEquation equation = BlochEquation.of(
                Zeeman.of(-2, 1.3, U),
                DampingLikeTorque.ofRate(Waveform.constant(-0.7), X),
                new GilbertDamping(0.4),
                new Relaxation(3, 2, 0.4, U));
        assertThat(equation.fastestRadPerS()).isEqualTo(2.6 + 0.7 + 0.5);
        double[] omega = new double[3];
        equation.angularVelocity(0, ARRAY, omega);
        Vector unsteady = new Vector(omega[0], omega[1], omega[2])
                .plus(equation.steadyAngularVelocity().times(-1));
        assertThat(unsteady.norm()).isLessThan(equation.fastestUnsteadyRadPerS() - 0.5);
        assertThat(equation.plus(new RotatingFrame(100)).fastestRadPerS()).isGreaterThan(100);
        assertThat(equation.turnsDependOnSpin()).isTrue();
        assertThat(equation.turnsSteadily()).isFalse();
    }

    @Test
    void cornersOfAllTermsInOrder() {
        BlochEquation equation = BlochEquation.of(
                new Zeeman(1, Waveform.ramp(0, 1, 0.5, 2), U),
                FieldLikeTorque.ofRate(Waveform.pulse(Envelope.RECTANGLE, 1, 0.25, 0.25), U));
        assertThat(equation.cornersSecond(0, 3)).containsExactly(0.25, 0.5, 2);
        assertThat(equation.cornersSecond(0.25, 2)).containsExactly(0.5);
        assertThat(equation.terms()).hasSize(2);
    }

    /// The stationary states make dm/dt zero, all three of them where there are three.
    @ParameterizedTest
    @CsvSource({"0.3, 0.5, -0.4, 1", "2, -3, 0, 0.7", "0.05, 0, -3, 1", "0.05, 0, 3, -1", "0, 1, 2, 0.5", "1, 1, 1, 0"})
    void drivenStatesAreStationary(double drive, double detuning, double nu, double m0) {
        Vector z = new Vector(0, 0, 1);
        Relaxation relaxation = new Relaxation(3, 1.2, m0, z);
        BlochEquation equation = BlochEquation.of(
                new RotatingFrame(detuning),
                RadioFrequencyCircular.inRotatingFrame(Waveform.constant(drive), 0),
                DampingLikeTorque.ofRate(Waveform.constant(nu), z),
                relaxation);
        List<Vector> states = new DrivenSteadyState(drive, detuning, nu, relaxation).states();
        assertThat(states).hasSize(nu * m0 < -1 ? 3 : 1);
        for (Vector state : states) {
            double[] rate = new double[3];
            equation.rate(0, new double[] {state.x(), state.y(), state.z()}, rate);
            assertThat(Math.hypot(rate[0], Math.hypot(rate[1], rate[2]))).isCloseTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.999, 1", "0.999, -1", "2, 1", "-2, -1", "-2, 0"})
    void noLimitCycleBelowTheThreshold(double nu, double m0) {
        assertThat(LimitCycle.of(nu, new Relaxation(5, 1, m0, U))).isEmpty();
    }
}
