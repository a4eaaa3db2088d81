package org.nsot.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.Envelope;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.hyperfine.Vector;

class EventTest {
    private static final AdaptiveIntegrator FINE = new AdaptiveIntegrator(1e-12);
    private static final Vector START = new Vector(0.6, 0, -0.8);
    private static final Vector Z = new Vector(0, 0, 1);
    private static final double NU = 1.7;

    private static BlochEquation switching(double startSecond) {
        return BlochEquation.of(
                Zeeman.of(1, 9, Z),
                DampingLikeTorque.ofRate(Waveform.pulse(Envelope.RECTANGLE, NU, startSecond, 4), Z));
    }

    /// m_z = tanh(nu t + artanh m_z(0)), counted from the start of the pulse.
    @Test
    void switchingTimeUnderACurrentPulse() {
        double artanh = Math.log(9.0) / 2;
        for (double start : new double[] {0, 0.77}) {
            Crossing crossing =
                    FINE.until(switching(start), START, 0, 5, (t, m) -> m.z()).orElseThrow();
            assertThat(crossing.timeSecond()).isCloseTo(start + artanh / NU, within(1e-10));
            assertThat(crossing.m().z()).isCloseTo(0, within(1e-10));
            assertThat(crossing.rising()).isTrue();
        }
    }

    @Test
    void noCrossingWithoutAPulseInTime() {
        assertThat(FINE.until(switching(10), START, 0, 5, (t, m) -> m.z())).isEmpty();
    }

    /// A quarter of a period after x has been at its largest.
    @Test
    void fallingCrossingOfAPrecession() {
        Crossing crossing = FINE.until(BlochEquation.of(Zeeman.of(1, 9, Z)), START, 0, 1, (t, m) -> m.x())
                .orElseThrow();
        assertThat(crossing.timeSecond()).isCloseTo(Math.PI / 18, within(1e-11));
        assertThat(crossing.rising()).isFalse();
    }
}
