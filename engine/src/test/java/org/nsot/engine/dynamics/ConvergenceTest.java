package org.nsot.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.engine.dynamics.FullMotion.distance;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.Envelope;
import org.nsot.bloch.GilbertDamping;
import org.nsot.bloch.RadioFrequencyCircular;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.hyperfine.Vector;

/// All integrators under one body.
class ConvergenceTest {
    private static final Vector SLANTED = new Vector(0.36, 0.48, 0.8);

    static Stream<Integrator> all() {
        return Stream.of(
                new AdaptiveIntegrator(1e-13),
                new SteppedIntegrator(StepScheme.RK4, 1e-3),
                new SteppedIntegrator(StepScheme.HEUN, 2e-5),
                new SteppedIntegrator(StepScheme.GEOMETRIC, 2e-5));
    }

    /// Against a solution by another method with the equation written out.
    @ParameterizedTest
    @MethodSource("all")
    void everyIntegratorFindsTheEnd(Integrator integrator) {
        Vector m = integrator.end(FullMotion.equation(), FullMotion.START, 0, FullMotion.END);
        // leading error of the second order: (h Omega)^2 Omega t/6 with Omega = 7/s
        assertThat(distance(m, FullMotion.end())).isLessThan(5e-8);
    }

    /// The error falls as the power of the step that the scheme states.
    @ParameterizedTest
    @EnumSource
    void orderOfConvergence(StepScheme scheme) {
        Vector exact = FullMotion.end();
        double coarse = error(scheme, 1.0 / 128, FullMotion.equation(), exact);
        double fine = error(scheme, 1.0 / 256, FullMotion.equation(), exact);
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(scheme.order(), within(0.1));
    }

    /// It does so too where pulses begin and end between the instants, and with damping.
    @ParameterizedTest
    @EnumSource
    void orderOfConvergenceAcrossCorners(StepScheme scheme) {
        BlochEquation equation = pulsed();
        Vector exact = new AdaptiveIntegrator(1e-14).end(equation, FullMotion.START, 0, FullMotion.END);
        double coarse = error(scheme, 1.0 / 128, equation, exact);
        double fine = error(scheme, 1.0 / 256, equation, exact);
        assertThat(Math.log(coarse / fine) / Math.log(2)).isCloseTo(scheme.order(), within(0.2));
    }

    private static double error(StepScheme scheme, double h, BlochEquation equation, Vector exact) {
        return distance(new SteppedIntegrator(scheme, h).end(equation, FullMotion.START, 0, FullMotion.END), exact);
    }

    private static BlochEquation pulsed() {
        Waveform current = Waveform.sum(
                Waveform.pulse(Envelope.RECTANGLE, 2.3, 0.31, Math.sqrt(0.5)), Waveform.ramp(0, 1.7, 1.41, 2.2));
        return BlochEquation.of(
                Zeeman.of(2, 1.5, SLANTED),
                new RadioFrequencyCircular(Waveform.pulse(Envelope.GAUSSIAN, 1.5, 0.7, 1.1), -2.5, 0.2),
                DampingLikeTorque.ofRate(current, new Vector(0.6, 0, -0.8)),
                new Relaxation(3, 2, -0.4, SLANTED),
                new GilbertDamping(0.3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1e-7, 1e-9, 1e-11, 1e-13})
    void adaptiveErrorFollowsTheTolerance(double tolerance) {
        Vector m = new AdaptiveIntegrator(tolerance).end(FullMotion.equation(), FullMotion.START, 0, FullMotion.END);
        // some tens of steps, each within the tolerance
        assertThat(distance(m, FullMotion.end())).isLessThan(30 * tolerance);
    }

    /// What is interpolated between two steps is as good as what is computed.
    @ParameterizedTest
    @MethodSource("all")
    void instantsBetweenAreAsGoodAsTheEnd(Integrator integrator) {
        double[] times = Integrator.evenTimes(0, FullMotion.END, 37);
        Trajectory path = integrator.run(pulsed(), FullMotion.START, times);
        for (int i = 1; i < times.length; i++) {
            Vector alone = new AdaptiveIntegrator(1e-13).end(pulsed(), FullMotion.START, 0, times[i]);
            assertThat(distance(new Vector(path.x()[i], path.y()[i], path.z()[i]), alone))
                    .isLessThan(5e-8);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void splittingARunChangesNothing(Integrator integrator) {
        double middle = 1.7;
        for (BlochEquation equation : new BlochEquation[] {FullMotion.equation(), pulsed()}) {
            Trajectory whole = integrator.run(equation, FullMotion.START, new double[] {0, middle, FullMotion.END});
            Vector half = integrator.end(equation, FullMotion.START, 0, middle);
            Vector end = integrator.end(equation, half, middle, FullMotion.END);
            assertThat(distance(end, new Vector(whole.x()[2], whole.y()[2], whole.z()[2])))
                    .isLessThan(1e-12);
        }
    }
}
