package org.nsot.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.FieldLikeTorque;
import org.nsot.bloch.RadioFrequencyCircular;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class StepAdviceTest {
    private static final Vector Z = new Vector(0, 0, 1);
    private static final Vector X = new Vector(1, 0, 0);
    private static final BlochEquation PRECESSION = BlochEquation.of(Zeeman.of(1, 400, Z));

    /// The promised error of the angle is the one that precession shows.
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GEOMETRIC")
    void errorPerAngleIsThatOfPrecession(StepScheme scheme) {
        double error = 1e-5;
        double h = StepAdvice.of(scheme, PRECESSION).stepSecond(error);
        int steps = (int) (1 / (400 * h));
        Vector m = new SteppedIntegrator(scheme, h).end(PRECESSION, X, 0, steps * h);
        double angle = -Math.atan2(m.y(), m.x());
        assertThat(Math.abs(angle / (400 * steps * h) - 1)).isCloseTo(error, within(0.05 * error));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GEOMETRIC")
    void aStepThatIsTooLongIsRefusedWithOneThatWillDo(StepScheme scheme) {
        SteppedIntegrator tooLong = new SteppedIntegrator(scheme, 0.1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tooLong.end(PRECESSION, X, 0, 1))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN);
                    Matcher number = Pattern.compile("give (\\S+) s").matcher(refusal.mend());
                    assertThat(number.find()).isTrue();
                    double advised = Double.parseDouble(number.group(1));
                    Vector m = new SteppedIntegrator(scheme, advised).end(PRECESSION, X, 0, 0.1);
                    // 40 rad, a millionth each
                    assertThat(FullMotion.distance(m, new Vector(Math.cos(40), -Math.sin(40), 0)))
                            .isLessThan(5e-5);
                });
    }

    /// Fast precession does not shorten the steps of the geometric scheme where everything is about its axis.
    @Test
    void geometricStepsCountOnlyWhatIsNotExact() {
        Relaxation relaxation = new Relaxation(5, 2, 0.3, Z);
        DampingLikeTorque torque = DampingLikeTorque.ofRate(Waveform.constant(3), Z);
        assertThat(rate(PRECESSION)).isZero();
        assertThat(rate(PRECESSION.plus(relaxation))).isZero();
        assertThat(rate(PRECESSION.plus(relaxation).plus(torque))).isEqualTo(3.5);
        assertThat(rate(PRECESSION.plus(DampingLikeTorque.ofRate(Waveform.constant(3), X))))
                .isEqualTo(403);
        assertThat(rate(PRECESSION.plus(FieldLikeTorque.ofRate(Waveform.constant(7), X))))
                .isZero();
        assertThat(rate(PRECESSION.plus(new RadioFrequencyCircular(Waveform.constant(1), -900, 0))))
                .isEqualTo(900);
    }

    private static double rate(BlochEquation equation) {
        return StepAdvice.of(StepScheme.GEOMETRIC, equation).ratePerSecond();
    }

    /// And it is right to: a step of ten turns follows the torque.
    @Test
    void aStepOfManyTurnsFollowsTheTorque() {
        BlochEquation equation = PRECESSION.plus(DampingLikeTorque.ofRate(Waveform.constant(0.5), Z));
        double h = 2 * Math.PI / 40;
        Vector m = new SteppedIntegrator(StepScheme.GEOMETRIC, h).end(equation, X, 0, 20 * h);
        // (nu h)^2/12 of the angle
        assertThat(m.z()).isCloseTo(Math.tanh(0.5 * 20 * h), within(1e-3));
        assertThat(Math.atan2(-m.y(), m.x())).isCloseTo(0, within(1e-11));
    }

    @Test
    void badNumbersAreRefused() {
        SteppedIntegrator steps = new SteppedIntegrator(StepScheme.RK4, 1e-4);
        refused(ErrorCode.OUT_OF_DOMAIN, () -> new SteppedIntegrator(StepScheme.RK4, 0));
        refused(ErrorCode.NOT_FINITE, () -> new SteppedIntegrator(StepScheme.RK4, Double.NaN));
        refused(ErrorCode.OUT_OF_DOMAIN, () -> new AdaptiveIntegrator(1e-16));
        refused(ErrorCode.OUT_OF_DOMAIN, () -> steps.run(PRECESSION, X, new double[] {}));
        refused(ErrorCode.OUT_OF_DOMAIN, () -> steps.run(PRECESSION, X, new double[] {0, 1, 1}));
        refused(ErrorCode.NOT_FINITE, () -> steps.run(PRECESSION, X, new double[] {0, Double.NaN}));
        refused(ErrorCode.NOT_FINITE, () -> steps.end(PRECESSION, new Vector(0, Double.NaN, 1), 0, 1));
        refused(ErrorCode.OUT_OF_DOMAIN, () -> steps.end(PRECESSION, X, 0, 1e9));
        refused(ErrorCode.OUT_OF_DOMAIN, () -> Integrator.evenTimes(0, 1, 0));
        refused(
                ErrorCode.OUT_OF_DOMAIN,
                () -> new AdaptiveIntegrator(1e-9).until(PRECESSION, X, 1, 1, (t, m) -> m.z()));
    }

    private static void refused(ErrorCode code, Runnable run) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(run::run)
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }

    /// The start alone is a trajectory too.
    @Test
    void oneInstantIsTheStart() {
        for (Integrator integrator :
                new Integrator[] {new AdaptiveIntegrator(1e-9), new SteppedIntegrator(StepScheme.HEUN, 1e-5)}) {
            Trajectory path = integrator.run(PRECESSION, X, new double[] {3});
            assertThat(path.length()).isEqualTo(1);
            assertThat(path.x()[0]).isEqualTo(1);
        }
    }

    @Test
    void evenTimesEndWhereTheyShould() {
        double[] times = Integrator.evenTimes(0.1, 0.7, 3);
        assertThat(times).hasSize(4).isSorted();
        assertThat(times[0]).isEqualTo(0.1);
        assertThat(times[1]).isCloseTo(0.3, within(1e-15));
        assertThat(times[3]).isEqualTo(0.7);
    }
}
