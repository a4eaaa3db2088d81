package org.nsot.bloch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.errors.Refusal;

class WaveformTest {
    private static final double PEAK = -2.5;

    static List<Waveform> all() {
        return List.of(
                Waveform.constant(PEAK),
                Waveform.pulse(Envelope.RECTANGLE, PEAK, 0.3, 1.1),
                Waveform.pulse(Envelope.GAUSSIAN, PEAK, 0.3, 1.1),
                Waveform.pulse(Envelope.SINC, PEAK, 0.3, 1.1),
                Waveform.ramp(1, PEAK, 0.2, 1.7),
                Waveform.alternating(PEAK, 3, 0.4),
                Waveform.sum(Waveform.constant(-1.5), Waveform.ramp(0, -1, 0.5, 1)));
    }

    /// By the midpoint rule.
    @ParameterizedTest
    @EnumSource
    void meanOfAnEnvelope(Envelope envelope) {
        int n = 20_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += envelope.at(-1 + (2 * i + 1.0) / n);
        }
        // error of the midpoint rule: (2/n)^2/24 times the slope at the ends, below 1e-8
        assertThat(envelope.mean()).isCloseTo(sum / n, within(1e-8));
        assertThat(envelope.at(0)).isEqualTo(1);
        assertThat(envelope.at(0.4)).isEqualTo(envelope.at(-0.4));
    }

    @Test
    void sincIsSmoothAcrossItsSwitch() {
        double s = 3e-4 / (3 * Math.PI);
        double below = Envelope.SINC.at(s * (1 - 1e-9));
        double above = Envelope.SINC.at(s * (1 + 1e-9));
        assertThat(below).isCloseTo(above, within(2e-16));
    }

    @Test
    void ends() {
        assertThat(Envelope.GAUSSIAN.at(1)).isCloseTo(0.01, within(1e-15));
        assertThat(Envelope.SINC.at(1)).isCloseTo(0, within(1e-15));
    }

    /// Values stay below the peak and reach it, and twice a waveform is its double.
    @ParameterizedTest
    @MethodSource("all")
    void peakAndScale(Waveform waveform) {
        double largest = 0;
        Waveform scaled = waveform.times(-2);
        for (int i = 0; i <= 4000; i++) {
            double t = i * 5e-4;
            largest = Math.max(largest, Math.abs(waveform.at(t)));
            assertThat(scaled.at(t)).isCloseTo(-2 * waveform.at(t), within(1e-15));
        }
        assertThat(waveform.peak()).isEqualTo(-PEAK);
        assertThat(largest).isCloseTo(waveform.peak(), within(1e-5));
        assertThat(scaled.peak()).isEqualTo(-2 * PEAK);
        assertThat(scaled.cornersSecond()).isEqualTo(waveform.cornersSecond());
        assertThat(scaled.variationRadPerS()).isEqualTo(waveform.variationRadPerS());
        assertThat(scaled.isSteady()).isEqualTo(waveform.isSteady());
    }

    /// It is continuous everywhere but at its corners, and there from the right.
    @ParameterizedTest
    @MethodSource("all")
    void continuousButForCorners(Waveform waveform) {
        for (double corner : waveform.cornersSecond()) {
            assertThat(waveform.at(corner)).isCloseTo(waveform.at(corner + 1e-12), within(1e-10));
        }
        double step = 1e-4;
        for (double t = 0; t < 2; t += step) {
            double from = t;
            boolean smooth = Arrays.stream(waveform.cornersSecond()).noneMatch(c -> c >= from && c <= from + step);
            if (smooth) {
                // the steepest: three lobes of the sinc, 2.5 x 17/s x 0.44
                assertThat(waveform.at(t + step)).isCloseTo(waveform.at(t), within(25 * step));
            }
        }
    }

    @Test
    void aRectangleBeginsAndEndsAtItsCorners() {
        Waveform pulse = Waveform.pulse(Envelope.RECTANGLE, 3, 0.1, 0.2);
        double[] corners = pulse.cornersSecond();
        assertThat(pulse.at(Math.nextDown(corners[0]))).isZero();
        assertThat(pulse.at(corners[0])).isEqualTo(3);
        assertThat(pulse.at(Math.nextDown(corners[1]))).isEqualTo(3);
        assertThat(pulse.at(corners[1])).isZero();
    }

    @Test
    void impossibleOnesAreRefused() {
        for (Runnable make : List.<Runnable>of(
                () -> Waveform.constant(Double.NaN),
                () -> Waveform.pulse(Envelope.SINC, 1, 0, 0),
                () -> Waveform.ramp(0, 1, 1, 1),
                () -> Waveform.alternating(1, Double.POSITIVE_INFINITY, 0),
                Waveform::sum)) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(make::run);
        }
    }
}
