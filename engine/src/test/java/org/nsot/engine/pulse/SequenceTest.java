package org.nsot.engine.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.bloch.Envelope;
import org.nsot.bloch.Waveform;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.observe.AlongPath;
import org.nsot.engine.observe.DecayFit;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.parallel.Workers;
import org.nsot.engine.pulse.Segment.Interval;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class SequenceTest {
    private static final double T1 = 0.5;
    private static final double T2 = 0.2;
    private static final Vector NONE = new Vector(0, 0, 0);

    private static SequenceRunner runner(int threads) {
        return SequenceRunner.of(Kernel.of(Precision.DOUBLE), new Workers(threads));
    }

    private static SpinCoupling spin(double offset) {
        return SpinCoupling.of(new Vector(0, 0, offset)).withRelaxation(1 / T2, 1 / T1, 1);
    }

    private static InhomogeneousEnsemble lorentzian(int count, double halfWidthHz) {
        return InhomogeneousEnsemble.uniform(count, spin(0))
                .withOffsets(new Spread.Lorentzian(2 * Math.PI * halfWidthHz), 42);
    }

    private static InhomogeneousEnsemble normal(int count) {
        return InhomogeneousEnsemble.uniform(count, spin(30)).withOffsets(new Spread.Normal(100), 7);
    }

    private static Interval acquire(double duration, int points) {
        return Interval.delay(duration).withPoints(points);
    }

    private static double transverse(Trajectory mean, int i) {
        return AlongPath.transverse(mean)[i];
    }

    /// Spins that are drawn from a Lorentzian of half width w lose their coherence as exp(-2 pi w t).
    @Test
    void freeInductionOfALorentzianDecaysExponentially() {
        int count = 1024;
        double w = 2;
        Sequence sequence = Sequence.freeInduction(Transmitter.IDEAL, Math.PI / 2, acquire(0.16, 32));
        InhomogeneousEnsemble ensemble = lorentzian(count, w);
        Trajectory mean = runner(1).run(sequence, ensemble).mean();
        for (int i = 0; i < mean.length(); i++) {
            double t = mean.timeSecond()[i];
            double relaxed = Math.exp(-t / T2);
            double drawn = 0;
            for (int k = 0; k < count; k++) {
                drawn += Math.cos(ensemble.spin(k).precession().z() * t) / count;
            }
            // the advised step errs by 1e-7 rad per radian of the fastest spin: of the others by far less
            assertThat(mean.x()[i]).isCloseTo(relaxed * drawn, within(1e-5));
            // four standard errors of the mean of cosines
            assertThat(mean.x()[i])
                    .isCloseTo(relaxed * Math.exp(-2 * Math.PI * w * t), within(4 / Math.sqrt(2 * count)));
        }
    }

    /// Offsets of 100 rad/s for 0.3 s: dephased many times over, and back at 2 tau to the error of the steps.
    @Test
    void hahnEchoRefocusesStaticOffsets() {
        double tau = 0.15;
        Sequence sequence = Sequence.hahnEcho(Transmitter.IDEAL, tau, acquire(0.05, 1));
        Trajectory echo = runner(1).run(sequence, normal(500)).mean();
        assertThat(echo.timeSecond()[0]).isEqualTo(2 * tau);
        assertThat(echo.x()[0]).isCloseTo(Math.exp(-2 * tau / T2), within(1e-7));
        assertThat(echo.y()[0]).isCloseTo(0, within(1e-7));
        Sequence free = Sequence.freeInduction(Transmitter.IDEAL, Math.PI / 2, acquire(4 * tau, 2));
        assertThat(transverse(runner(1).run(free, normal(500)).mean(), 1))
                .as("without the half turn nothing is left at 2 tau")
                .isLessThan(4 / Math.sqrt(500) * Math.exp(-2 * tau / T2));
    }

    @Test
    void echoTrainDecaysWithT2() {
        double tau = 0.02;
        Trajectory train = runner(1)
                .run(Sequence.echoTrain(Transmitter.IDEAL, tau, 8), normal(200))
                .mean();
        assertThat(train.length()).isEqualTo(8);
        for (int n = 1; n <= 8; n++) {
            assertThat(train.timeSecond()[n - 1]).isCloseTo(2 * n * tau, within(1e-15));
            assertThat(train.x()[n - 1]).isCloseTo(Math.exp(-2 * n * tau / T2), within(1e-7));
        }
        DecayFit fit = DecayFit.toZero(train.timeSecond(), train.x());
        assertThat(fit.ratePerSecond().value()).isCloseTo(1 / T2, within(1e-5 / T2));
    }

    @Test
    void inversionRecoversWithT1() {
        for (double delay : new double[] {0.05, 0.3, 1}) {
            Sequence sequence = Sequence.inversionRecovery(Transmitter.IDEAL, delay, acquire(0.01, 1));
            Trajectory mean = runner(1)
                    .run(sequence, InhomogeneousEnsemble.uniform(1, spin(0)))
                    .mean();
            assertThat(mean.x()[0]).isCloseTo(1 - 2 * Math.exp(-delay / T1), within(1e-8));
        }
    }

    /// On resonance m_perp relaxes with 1/T2 though it is held by the radio frequency: T1rho = T2. Without the lock the
    /// offsets would have destroyed it.
    @Test
    void spinLockDecaysWithT2() {
        InhomogeneousEnsemble ensemble =
                InhomogeneousEnsemble.uniform(100, spin(0)).withOffsets(new Spread.Uniform(50), 3);
        Trajectory locked = runner(1)
                .run(Sequence.spinLock(Transmitter.IDEAL, 5e4, 0.2, 10), ensemble)
                .mean();
        double tilt = 0;
        for (int k = 0; k < 100; k++) {
            tilt += ensemble.spin(k).precession().z() / 5e4 / 100;
        }
        for (int i = 0; i < locked.length(); i++) {
            double relaxed = Math.exp(-locked.timeSecond()[i] / T2);
            // the equilibrium along the tilted axis appears with T2/T1; the rest is of second order in the tilt
            double tilted = tilt * T2 / T1 * (1 - relaxed);
            assertThat(locked.x()[i]).isCloseTo(relaxed + tilted, within(2e-6));
        }
    }

    @Test
    void nutationTurnsWithTheAmplitude() {
        SpinCoupling free = SpinCoupling.of(NONE).withRelaxation(0, 0, 1);
        Trajectory path = runner(1)
                .run(Sequence.nutation(2 * Math.PI * 50, 0.4, 400), InhomogeneousEnsemble.uniform(1, free))
                .mean();
        for (int i = 0; i < path.length(); i++) {
            double angle = 2 * Math.PI * 50 * path.timeSecond()[i];
            assertThat(path.z()[i]).isCloseTo(Math.cos(angle), within(2e-4));
            assertThat(path.y()[i]).isCloseTo(Math.sin(angle), within(2e-4));
        }
        Line line = LineFit.of(new Signal(1e-3, path.z(), path.y()));
        assertThat(line.frequencyHz().value())
                .as("m_z + i m_y turns anticlockwise with omega_1/2 pi")
                .isCloseTo(-50, within(1e-4));
    }

    /// Shaped pulses turn by their area: a quarter turn on resonance leaves nothing along z.
    @ParameterizedTest
    @EnumSource(Envelope.class)
    void shapedPulsesTurnByTheirArea(Envelope envelope) {
        SpinCoupling free = SpinCoupling.of(NONE).withRelaxation(0, 0, 1);
        Sequence sequence = Sequence.freeInduction(Transmitter.shaped(envelope, 1e4), Math.PI / 2, acquire(1e-3, 1));
        Trajectory mean =
                runner(1).run(sequence, InhomogeneousEnsemble.uniform(1, free)).mean();
        assertThat(mean.x()[0]).isCloseTo(1, within(1e-6));
        assertThat(mean.z()[0]).isCloseTo(0, within(1e-5));
        assertThat(mean.timeSecond()[0]).isCloseTo(Math.PI / 2 / 1e4 / envelope.mean(), within(1e-15));
    }

    /// A field-like current during one half of the echo leaves its phase behind: Omega_mu tau, clockwise in the half
    /// after the half turn and mirrored in the half before it.
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anEchoRemembersTheCurrent(int half) {
        double tau = 0.1;
        double omegaMu = 7;
        InhomogeneousEnsemble ensemble = InhomogeneousEnsemble.uniform(
                        300, spin(0).withTorque(new Vector(0, 0, omegaMu), NONE))
                .withOffsets(new Spread.Normal(100), 7);
        Sequence echo = Sequence.hahnEcho(Transmitter.IDEAL, tau, acquire(0.01, 1));
        Trajectory shifted = runner(1)
                .run(echo.withCurrent(half, Waveform.constant(1)), ensemble)
                .mean();
        double phase = (half == 1 ? 1 : -1) * omegaMu * tau;
        assertThat(Math.atan2(shifted.y()[0], shifted.x()[0])).isCloseTo(phase, within(1e-5));
        assertThat(transverse(shifted, 0)).isCloseTo(Math.exp(-2 * tau / T2), within(1e-7));
        Trajectory both = runner(1)
                .run(echo.withCurrent(1, Waveform.constant(1)).withCurrent(3, Waveform.constant(1)), ensemble)
                .mean();
        assertThat(both.y()[0]).as("a current that stays is refocused").isCloseTo(0, within(1e-6));
    }

    /// Two threads and one give the same bytes; a watched path passes through the instants of the sequence.
    @Test
    void threadsDoNotMatter() {
        Sequence sequence = Sequence.hahnEcho(Transmitter.shaped(Envelope.GAUSSIAN, 3e3), 0.02, acquire(0.02, 16));
        Recording one = runner(1).watching(List.of(0, 99), 1e-3).run(sequence, normal(100));
        Recording two = runner(2).run(sequence, normal(100));
        assertThat(two.mean().x()).containsExactly(one.mean().x());
        assertThat(two.mean().y()).containsExactly(one.mean().y());
        assertThat(two.paths()).isEmpty();
        Trajectory path = one.paths().get(1);
        assertThat(path.timeSecond()[path.length() - 1]).isCloseTo(sequence.durationSecond(), within(1e-15));
        for (int i = 1; i < path.length(); i++) {
            assertThat(path.timeSecond()[i] - path.timeSecond()[i - 1]).isLessThanOrEqualTo(1e-3 + 1e-15);
        }
        assertThat(one.paths().get(0).x()).isNotEqualTo(path.x());
    }

    @Test
    void whatCannotRunIsRefused() {
        Sequence sequence = Sequence.freeInduction(Transmitter.IDEAL, 1, acquire(1, 4));
        assertThatThrownBy(() -> runner(1).withStep(0.1).run(sequence, normal(2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-101")
                .hasMessageContaining("step");
        Interval plain = Interval.delay(1);
        Waveform pulse = Waveform.pulse(Envelope.RECTANGLE, 1, 0.2, 0.5);
        assertThatThrownBy(() -> plain.withCurrent(pulse))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-402");
        assertThatThrownBy(() -> sequence.withCurrent(0, Waveform.constant(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-101");
        Transmitter slow = Transmitter.shaped(Envelope.RECTANGLE, 1);
        assertThatThrownBy(() -> Sequence.hahnEcho(slow, 0.1, acquire(1, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-402");
    }
}
