package org.nsot.bloch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

class DecayTest {
    private static final Vector SLANTED = new Vector(0.36, 0.48, 0.8);
    private static final double KELVIN = 4;

    static List<Decay> all() {
        return List.of(
                new Relaxation(3, 2, -0.4, SLANTED.times(7)),
                new Relaxation(Double.POSITIVE_INFINITY, 2, 0.1, SLANTED),
                korringa(1, 2.3));
    }

    private static KorringaPumping korringa(int doubledSpin, double reduced) {
        Waveform mu = Waveform.constant(2 * BOLTZMANN * KELVIN * reduced);
        return new KorringaPumping(new Spin(doubledSpin), 1.27, KELVIN, 0, mu, SLANTED);
    }

    /// The closed flow against its derivative, by central differences, and against itself in two parts.
    @ParameterizedTest
    @MethodSource("all")
    void flowSolvesTheEquation(Decay decay) {
        double[] start = {0.3, -0.5, 0.7};
        double h = 1e-5;
        double[] before = moved(decay, start, 0.6 - h);
        double[] behind = moved(decay, start, 0.6 + h);
        double[] rate = new double[3];
        decay.addTo(rate, 0, moved(decay, start, 0.6));
        double[] halves = moved(decay, moved(decay, start, 0.25), 0.35);
        for (int i = 0; i < 3; i++) {
            // rounding 1e-16/h, and h^2/6 of a third derivative of at most 7^3
            assertThat((behind[i] - before[i]) / (2 * h)).isCloseTo(rate[i], within(1e-8));
            assertThat(halves[i]).isCloseTo(moved(decay, start, 0.6)[i], within(1e-15));
        }
    }

    private static double[] moved(Decay decay, double[] start, double span) {
        double[] m = start.clone();
        decay.flow(0, span, m);
        return m;
    }

    /// Two levels: up with kappa F(mu), down with kappa F(-mu), F(x) = x/(1 - e^{-x/k_B T}), and dephasing by I_z.
    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-3, 0.7, -0.7, 3, -20})
    void korringaOfTwoLevels(double u) {
        double kappa = KELVIN / 1.27 / (2 * BOLTZMANN * KELVIN);
        double mu = 2 * BOLTZMANN * KELVIN * u;
        double up = kappa * mu / -Math.expm1(-2 * u);
        double down = kappa * mu / Math.expm1(2 * u);
        KorringaPumping pumping = korringa(1, u);
        assertThat(pumping.longitudinalPerSecond(0) / (up + down)).isCloseTo(1, within(1e-15));
        assertThat(pumping.equilibrium(0)).isCloseTo((up - down) / (up + down), within(1e-15));
        double dephasing = kappa * BOLTZMANN * KELVIN;
        assertThat(pumping.transversePerSecond(0) / ((up + down) / 2 + dephasing))
                .isCloseTo(1, within(1e-15));
        assertThat(pumping.fastestPerSecond())
                .isGreaterThanOrEqualTo(pumping.longitudinalPerSecond(0))
                .isGreaterThanOrEqualTo(pumping.transversePerSecond(0));
    }

    /// Without spin accumulation: T1 = T2 = (T1 T)/T.
    @Test
    void korringaTimeWithoutSpinAccumulation() {
        assertThat(korringa(3, 0).longitudinalPerSecond(0)).isEqualTo(KELVIN / 1.27);
        assertThat(korringa(3, 0).transversePerSecond(0)).isEqualTo(KELVIN / 1.27);
        assertThat(korringa(3, 0).equilibrium(0)).isZero();
    }

    @Test
    void impossibleOnesAreRefused() {
        for (Runnable make : List.<Runnable>of(
                () -> new Relaxation(1, 2.1, 0, SLANTED),
                () -> new Relaxation(0, 0, 0, SLANTED),
                () -> new Relaxation(Double.NaN, 1, 0, SLANTED),
                () -> new Relaxation(1, 1, 1.1, SLANTED),
                () -> new Relaxation(1, 1, 0, new Vector(0, 0, 0)))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(make::run);
        }
    }
}
