package org.nsot.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.engine.dynamics.FullMotion.distance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampedPrecession;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.DrivenSteadyState;
import org.nsot.bloch.FieldLikeTorque;
import org.nsot.bloch.GilbertDamping;
import org.nsot.bloch.LimitCycle;
import org.nsot.bloch.QuadrupoleCoupling;
import org.nsot.bloch.RadioFrequencyCircular;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.RotatingFrame;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.constants.Codata;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// Motions with a known outcome.
class KnownMotionTest {
    private static final Vector Z = new Vector(0, 0, 1);
    private static final AdaptiveIntegrator FINE = new AdaptiveIntegrator(1e-13);

    @ParameterizedTest
    @CsvSource({"-2, 1, 0.5, 0.05", "-4, 1, 0.25, 0.0375", "2, -1, -0.5, 0.05", "4, -1, -0.25, 0.0375"})
    void limitCycle(double nu, double m0, double mz, double square) {
        Relaxation relaxation = new Relaxation(5, 1, m0, Z);
        BlochEquation equation =
                BlochEquation.of(Zeeman.of(1, 7, Z), DampingLikeTorque.ofRate(Waveform.constant(nu), Z), relaxation);
        Vector m = FINE.end(equation, new Vector(0.01, 0, m0), 0, 300);
        assertThat(m.z()).isCloseTo(mz, within(1e-6));
        assertThat(m.x() * m.x() + m.y() * m.y()).isCloseTo(square, within(1e-6));
        LimitCycle cycle = LimitCycle.of(nu, relaxation).orElseThrow();
        assertThat(cycle.longitudinal()).isCloseTo(mz, within(1e-15));
        assertThat(cycle.transverse() * cycle.transverse()).isCloseTo(square, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.5, -0.4, 1", "1, 0, 0.8, 1", "2, -3, 0, 0.7", "0.5, 1, -0.6, -0.9", "-1.2, 0.4, 2, 0.5"})
    void steadyStateUnderADrive(double drive, double detuning, double nu, double m0) {
        Relaxation relaxation = new Relaxation(3, 1.2, m0, Z);
        BlochEquation equation = BlochEquation.of(
                new RotatingFrame(detuning),
                RadioFrequencyCircular.inRotatingFrame(Waveform.constant(drive), 0),
                DampingLikeTorque.ofRate(Waveform.constant(nu), Z),
                relaxation);
        Vector m = FINE.end(equation, new Vector(0, 0, m0), 0, 200);
        Vector closed =
                new DrivenSteadyState(drive, detuning, nu, relaxation).states().getFirst();
        assertThat(distance(m, closed)).isLessThan(1e-8);
    }

    /// The same in the laboratory: the drive turns, and m with it.
    @Test
    void rotatingFrameAndLaboratoryAgree() {
        double larmor = 30;
        double detuning = 0.4;
        Relaxation relaxation = new Relaxation(3, 1.2, 0.8, Z);
        double frequency = detuning - larmor;
        BlochEquation laboratory = BlochEquation.of(
                Zeeman.of(1, larmor, Z),
                new RadioFrequencyCircular(Waveform.constant(0.7), frequency, 0.3),
                DampingLikeTorque.ofRate(Waveform.constant(0.5), Z),
                relaxation);
        BlochEquation rotating = BlochEquation.of(
                Zeeman.of(1, larmor, Z),
                new RotatingFrame(frequency),
                RadioFrequencyCircular.inRotatingFrame(Waveform.constant(0.7), 0.3),
                DampingLikeTorque.ofRate(Waveform.constant(0.5), Z),
                relaxation);
        double t = 2.3;
        Vector seen = FINE.end(rotating, FullMotion.START, 0, t);
        double cos = Math.cos(frequency * t);
        double sin = Math.sin(frequency * t);
        Vector back = new Vector(seen.x() * cos - seen.y() * sin, seen.x() * sin + seen.y() * cos, seen.z());
        assertThat(distance(FINE.end(laboratory, FullMotion.START, 0, t), back)).isLessThan(1e-10);
    }

    /// m = (cos b/cosh ab, -sin b/cosh ab, tanh ab); with s = -m and Omega = -gamma B the case of micromagnetics.
    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void precessionWithDamping(double sign) {
        double alpha = 0.1;
        double t = 25;
        BlochEquation equation = BlochEquation.of(Zeeman.of(sign, 1.7, Z), new GilbertDamping(alpha));
        double b = sign * 1.7 * t / (1 + alpha * alpha);
        Vector exact = new Vector(
                Math.cos(b) / Math.cosh(alpha * b), -Math.sin(b) / Math.cosh(alpha * b), Math.tanh(alpha * b));
        Vector start = new Vector(1, 0, 0);
        assertThat(distance(FINE.end(equation, start, 0, t), exact)).isLessThan(1e-9);
        assertThat(distance(new DampedPrecession(sign * 1.7, alpha).at(start, t), exact))
                .isLessThan(1e-14);
        Vector elsewhere = FullMotion.START.times(1 / FullMotion.START.norm());
        assertThat(distance(
                        FINE.end(equation, elsewhere, 0, t), new DampedPrecession(sign * 1.7, alpha).at(elsewhere, t)))
                .isLessThan(1e-9);
    }

    /// gamma = mu = 1, K = -0.05: Omega = 2 K m_z z; the torque balances the damping at m_z = u/(2 alpha |K|).
    @ParameterizedTest
    @CsvSource({"0.0052, 0.52", "-0.0052, -0.52"})
    void torqueAgainstUniaxialAnisotropy(double rate, double mz) {
        BlochEquation equation = BlochEquation.of(
                QuadrupoleCoupling.uniaxial(0.1, Z),
                DampingLikeTorque.ofRate(Waveform.constant(rate), Z),
                new GilbertDamping(0.1));
        Vector m = new AdaptiveIntegrator(1e-12).end(equation, new Vector(1, 0, 0), 0, 4000);
        assertThat(m.z()).isCloseTo(mz, within(1e-6));
    }

    /// A small transverse part about the pole grows beyond the critical point of eq. (16) and decays before it, for the
    /// sign of mu that the formulation names and for no other.
    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 1, 1",
        "PUBLISHED, -1, -1",
        "DERIVED, 1, -1",
        "DERIVED, -1, 1",
    })
    void threshold(Formulation formulation, int pole, int sign) {
        NuclearTorque torque = iron(formulation);
        double t2 = 1e-3;
        double critical = torque.criticalSpinAccumulationJoule(t2);
        double low = 0;
        double high = 3 * critical;
        assertThat(grows(torque, -high * sign, t2, pole)).isFalse();
        for (int i = 0; i < 12; i++) {
            double middle = (low + high) / 2;
            if (grows(torque, middle * sign, t2, pole)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        assertThat((low + high) / 2 / critical).isCloseTo(1, within(1e-3));
    }

    private static NuclearTorque iron(Formulation formulation) {
        double gamma = IsotopeTable.of("57Fe").gyromagneticRatio();
        return NuclearSpinOrbitTorque.of(
                formulation,
                new NucleusInMetal(new Spin(1), SpinLength.ROOT, new HyperfineField(0.25, gamma, 1), 2e10, 2e-10));
    }

    private static boolean grows(NuclearTorque torque, double mu, double t2, int pole) {
        BlochEquation equation = BlochEquation.of(
                FieldLikeTorque.of(torque, Waveform.constant(mu), Z),
                DampingLikeTorque.of(torque, Waveform.constant(mu), Z),
                new Relaxation(1e3, t2, pole, Z));
        SteppedIntegrator steps = new SteppedIntegrator(StepScheme.GEOMETRIC, t2 / 20);
        Vector m = steps.end(equation, new Vector(1e-6, 0, pole), 0, t2);
        return Math.hypot(m.x(), m.y()) > 1e-6;
    }

    @ParameterizedTest
    @CsvSource({"57Fe, 1", "29Si, -1", "109Ag, -1"})
    void negativeGammaReversesPrecession(String isotope, int sign) {
        double gamma = IsotopeTable.of(isotope).gyromagneticRatio();
        BlochEquation equation = BlochEquation.of(Zeeman.of(gamma, 1, Z));
        // a quarter of a turn: gamma > 0 goes from x to -y, as dm/dt = gamma m x B says
        Vector m = FINE.end(equation, new Vector(1, 0, 0), 0, Math.PI / 2 / Math.abs(gamma));
        assertThat(distance(m, new Vector(0, -sign, 0))).isLessThan(1e-10);
    }

    /// The field-like torque turns about mu with g_field a^2 mu/(hbar I_p), right-handed for gamma > 0.
    @ParameterizedTest
    @CsvSource({"PUBLISHED, 1", "PUBLISHED, -1", "DERIVED, 1", "DERIVED, -1"})
    void fieldLikeTorqueTurnsRightHanded(Formulation formulation, int sign) {
        NuclearTorque torque = iron(formulation);
        double mu = sign * 1e-6 * Codata.ELEMENTARY_CHARGE;
        double rate = 2 * Math.PI * torque.precessionShiftHzPerJoule() * Math.abs(mu);
        BlochEquation equation = BlochEquation.of(FieldLikeTorque.of(torque, Waveform.constant(mu), Z));
        Vector m = FINE.end(equation, new Vector(1, 0, 0), 0, Math.PI / 2 / rate);
        assertThat(distance(m, new Vector(0, sign, 0))).isLessThan(1e-10);
    }

    /// Along mu, derived; against it, published: from the equator to tanh(nu t).
    @ParameterizedTest
    @CsvSource({"PUBLISHED, 1", "PUBLISHED, -1", "DERIVED, 1", "DERIVED, -1"})
    void dampingLikeTorqueBendsTowardsOrAwayFromMu(Formulation formulation, int sign) {
        NuclearTorque torque = iron(formulation);
        Vector u = new Vector(0.36, 0.48, 0.8);
        Waveform mu = Waveform.constant(sign * 1e-6 * Codata.ELEMENTARY_CHARGE);
        double nu = torque.dampPerNucleus() * mu.peak() / (Codata.HBAR * torque.spinLengthValue());
        BlochEquation equation = BlochEquation.of(DampingLikeTorque.of(torque, mu, u));
        Vector m = FINE.end(equation, new Vector(0.8, 0, -0.36).times(1 / Math.hypot(0.8, 0.36)), 0, 1.5 / nu);
        int towards = formulation == Formulation.DERIVED ? sign : -sign;
        assertThat(m.dot(u)).isCloseTo(towards * Math.tanh(1.5), within(1e-10));
    }

    /// Turning field, current, relaxation and start turns the path.
    @Property(tries = 20)
    void rotationCovariance(@ForAll long seed) {
        Directions random = new Directions(seed);
        Vector[] axes = {random.next(), random.next(), random.next(), random.next(), random.next()};
        Vector about = random.next().times(random.between(0.1, 3));
        Vector[] turned = new Vector[axes.length];
        for (int i = 0; i < axes.length; i++) {
            turned[i] = turned(axes[i], about);
        }
        Vector m = FINE.end(five(axes), axes[0], 0, 4);
        Vector other = FINE.end(five(turned), turned[0], 0, 4);
        assertThat(distance(other, turned(m, about))).isLessThan(1e-11);
    }

    private static BlochEquation five(Vector[] axes) {
        return BlochEquation.of(
                Zeeman.of(1, 2, axes[1]),
                DampingLikeTorque.ofRate(Waveform.alternating(0.6, 1.3, 0.2), axes[2]),
                new QuadrupoleCoupling(0.8, 0.4, axes[3], axes[4]),
                new Relaxation(6, 4, 0.5, axes[1]),
                new GilbertDamping(0.15));
    }

    /// v turned by |w| about w, by Rodrigues' formula.
    private static Vector turned(Vector v, Vector w) {
        double phi = w.norm();
        Vector n = w.times(1 / phi);
        return v.times(Math.cos(phi))
                .plus(n.cross(v).times(Math.sin(phi)))
                .plus(n.times(n.dot(v) * (1 - Math.cos(phi))));
    }

    /// mu -> -mu is the mirror: with the field along mu, the paths in a mirror plane through the axis reverse
    /// precession; the damping-like torque undoes itself when mu turns round half way.
    @Property(tries = 20)
    void reversedCurrentUndoesTheTorque(@ForAll long seed) {
        Directions random = new Directions(seed);
        Vector u = random.next();
        Vector start = random.next();
        Waveform there = Waveform.ramp(0.5, 1.5, 0, 2);
        Waveform back = Waveform.ramp(-1.5, -0.5, 0, 2);
        Vector middle = FINE.end(current(there, u), start, 0, 2);
        assertThat(distance(FINE.end(current(back, u), middle, 0, 2), start)).isLessThan(1e-11);
        assertThat(distance(middle, start)).isGreaterThan(1e-3);
    }

    private static BlochEquation current(Waveform mu, Vector u) {
        return BlochEquation.of(FieldLikeTorque.ofRate(mu.times(1.9), u), DampingLikeTorque.ofRate(mu, u));
    }

    @ParameterizedTest
    @EnumSource
    void reversingCurrentAndDirectionChangesNothing(StepScheme scheme) {
        SteppedIntegrator steps = new SteppedIntegrator(scheme, 1e-2);
        Vector u = new Vector(0.36, 0.48, 0.8);
        Waveform mu = Waveform.ramp(0.5, 1.5, 0, 2);
        Vector one = steps.end(current(mu, u), FullMotion.START, 0, 2);
        Vector other = steps.end(current(mu.times(-1), u.times(-1)), FullMotion.START, 0, 2);
        assertThat(distance(one, other)).isLessThan(1e-14);
    }
}
