package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class SpinHallInjectorTest {
    private static final SpinHallInjector PAPER = new SpinHallInjector(0.1, 2e-9, 1e7);

    /// Diffusion of the spins through a film 20 lambda thick, by finite differences: mu'' = mu/lambda^2 with
    /// mu' = 2 e theta E at both surfaces, where no spin leaves. A step of lambda/400 leaves a relative error below
    /// (1/400)^2; the other surface adds e^-20.
    @Test
    void currentMakesTheAccumulationThatDiffusionGives() {
        int perLength = 400;
        int n = 20 * perLength;
        double step = PAPER.spinDiffusionLengthM() / perLength;
        double current = 1e11;
        double slope = 2 * ELEMENTARY_CHARGE * PAPER.spinHallAngle() * current / PAPER.conductivitySPerM();
        double[] mu = solve(n, 1.0 / (perLength * perLength), slope * step);
        assertThat(PAPER.currentDensityAPerM2(mu[n]) / current).isCloseTo(1, within(1.0 / (perLength * perLength)));
    }

    /// Thomas algorithm for mu[i-1] - (2 + k) mu[i] + mu[i+1] = 0 with mirrored ends of the given rise.
    private static double[] solve(int n, double k, double rise) {
        double[] ratio = new double[n + 1];
        double[] value = new double[n + 1];
        ratio[0] = 2 / (2 + k);
        value[0] = -2 * rise / (2 + k);
        for (int i = 1; i <= n; i++) {
            double below = i == n ? 2 : 1;
            double pivot = 2 + k - below * ratio[i - 1];
            ratio[i] = 1 / pivot;
            value[i] = (below * value[i - 1] + (i == n ? 2 * rise : 0)) / pivot;
        }
        for (int i = n - 1; i >= 0; i--) {
            value[i] += ratio[i] * value[i + 1];
        }
        return value;
    }

    @Test
    void reversedAngleNeedsTheReversedCurrent() {
        SpinHallInjector reversed = new SpinHallInjector(-0.1, 2e-9, 1e7);
        double mu = 1e-24;
        assertThat(reversed.currentDensityAPerM2(mu)).isEqualTo(-PAPER.currentDensityAPerM2(mu));
        assertThat(PAPER.currentDensityAPerM2(-mu)).isEqualTo(-PAPER.currentDensityAPerM2(mu));
        assertThat(PAPER.currentDensityAPerM2(0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2e-9, 1e7, OUT_OF_DOMAIN",
        "NaN, 2e-9, 1e7, NOT_FINITE",
        "0.1, 0, 1e7, OUT_OF_DOMAIN",
        "0.1, -2e-9, 1e7, OUT_OF_DOMAIN",
        "0.1, Infinity, 1e7, NOT_FINITE",
        "0.1, 2e-9, 0, OUT_OF_DOMAIN",
        "0.1, 2e-9, -1, OUT_OF_DOMAIN",
        "0.1, 2e-9, NaN, NOT_FINITE"
    })
    void badMaterialsAreRefused(double angle, double length, double conductivity, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SpinHallInjector(angle, length, conductivity))
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }

    @Test
    void aCurrentBeyondDoublePrecisionIsRefused() {
        SpinHallInjector injector = new SpinHallInjector(0.1, 2e-9, 1e308);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> injector.currentDensityAPerM2(1e-24))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT));
    }
}
