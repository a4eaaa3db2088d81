package org.nsot.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nsot.errors.Refusal;

class DecayFitTest {
    private static double[] times() {
        double[] t = new double[25];
        Arrays.setAll(t, i -> 0.1 + 0.15 * i);
        return t;
    }

    @Test
    void recoversADecayToZero() {
        double[] y = Arrays.stream(times()).map(t -> -3 * Math.exp(-t / 0.7)).toArray();
        DecayFit fit = DecayFit.toZero(times(), y);
        assertThat(fit.amplitude().value()).isCloseTo(-3, within(1e-9));
        assertThat(fit.ratePerSecond().value()).isCloseTo(1 / 0.7, within(1e-9));
        assertThat(fit.offset().value()).isZero();
    }

    @Test
    void recoversAnInversionRecovery() {
        double[] y = Arrays.stream(times()).map(t -> 1 - 2 * Math.exp(-t / 1.9)).toArray();
        DecayFit fit = DecayFit.toConstant(times(), y);
        assertThat(fit.amplitude().value()).isCloseTo(-2, within(1e-8));
        assertThat(fit.ratePerSecond().value()).isCloseTo(1 / 1.9, within(1e-8));
        assertThat(fit.offset().value()).isCloseTo(1, within(1e-8));
    }

    @Test
    void tooFewPointsAreRefused() {
        double[] two = {1, 2};
        assertThatThrownBy(() -> DecayFit.toZero(two, two))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-104");
    }
}
