package org.nsot.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.parallel.Workers;
import org.nsot.hyperfine.Vector;

/// Noise that obeys fluctuation and dissipation: statistics of many spins against the Boltzmann distribution.
class NoiseTest {
    private static final int SPINS = 8192;

    private static Spins equilibrated(double field, double thermalRate, double alpha, double h, long steps, long seed) {
        Spins spins = new Spins(SPINS);
        Couplings couplings = new Couplings(SPINS);
        for (int i = 0; i < SPINS; i++) {
            couplings.set(i, SpinCoupling.of(new Vector(0, 0, field)).withGilbertDamping(alpha, thermalRate));
        }
        Stepping stepping = new Stepping(Scheme.HEUN, h, 0, steps, Drive.STEADY, seed);
        Kernel.of(Precision.DOUBLE).advance(spins, couplings, stepping, 0, SPINS);
        return spins;
    }

    private static double meanZ(Spins spins) {
        double sum = 0;
        for (int i = 0; i < spins.count(); i++) {
            sum += spins.z(i);
        }
        return sum / spins.count();
    }

    private static double langevin(double y) {
        return 1 / Math.tanh(y) - 1 / y;
    }

    /// <m_z> = coth y - 1/y with y = hbar I_p Omega/(k_B T); the variance of m_z is 1 - coth^2 y + 1/y^2, and the mean
    /// of
    /// 8192 spins lies within 4 standard errors. Both signs of the field.
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 0.3", "-1, 0.4", "2, 0.25"})
    void meansFollowLangevin(double field, double thermalRate) {
        double y = field / thermalRate;
        Spins spins = equilibrated(field, thermalRate, 0.5, 0.01, 4000, 11);
        double variance = 1 - 1 / Math.pow(Math.tanh(y), 2) + 1 / (y * y);
        assertThat(meanZ(spins)).isCloseTo(langevin(y), within(4 * Math.sqrt(variance / SPINS)));
    }

    /// Kolmogorov and Smirnov: m_z is distributed as y e^{y m_z}/(2 sinh y). The largest distance of 8192 independent
    /// spins exceeds 1.95/sqrt(N) with a probability of 0.001.
    @Test
    void theDistributionIsBoltzmanns() {
        double y = 2;
        Spins spins = equilibrated(1, 1 / y, 0.5, 0.01, 4000, 12);
        double[] z = new double[SPINS];
        for (int i = 0; i < SPINS; i++) {
            z[i] = spins.z(i);
        }
        Arrays.sort(z);
        double largest = 0;
        for (int i = 0; i < SPINS; i++) {
            double cumulative = (Math.exp(y * z[i]) - Math.exp(-y)) / (2 * Math.sinh(y));
            largest =
                    Math.max(largest, Math.max(cumulative - i / (double) SPINS, (i + 1) / (double) SPINS - cumulative));
        }
        assertThat(largest).isLessThan(1.95 / Math.sqrt(SPINS));
    }

    /// Without a field <m(t) . m(0)> = e^{-2 D' t} with D' = alpha k_B T/(hbar I_p (1 + alpha^2)).
    @Test
    void correlationsDecayByDiffusion() {
        double alpha = 0.5;
        double diffusion = alpha / (1 + alpha * alpha);
        double h = 0.005;
        long steps = Math.round(0.5 / diffusion / h);
        Spins spins = equilibrated(0, 1, alpha, h, steps, 13);
        double expected = Math.exp(-2 * diffusion * h * steps);
        // <cos^2> of a diffusing direction is (1 + 2 e^{-6 D' t})/3
        double variance = (1 + 2 * Math.exp(-6 * diffusion * h * steps)) / 3 - expected * expected;
        assertThat(meanZ(spins)).isCloseTo(expected, within(4 * Math.sqrt(variance / SPINS)));
    }

    /// Two species in one bath: a spin with twice the angular momentum feels half the thermal rate, and has its own
    /// Langevin mean, not one scaled by the size.
    @Test
    void twoSpeciesShareABath() {
        Couplings couplings = new Couplings(SPINS);
        for (int i = 0; i < SPINS; i++) {
            double length = i % 2 == 0 ? 1 : 2;
            couplings.set(i, SpinCoupling.of(new Vector(0, 0, 1)).withGilbertDamping(0.5, 0.8 / length));
        }
        Spins spins = new Spins(SPINS);
        Kernel.of(Precision.DOUBLE)
                .advance(spins, couplings, new Stepping(Scheme.HEUN, 0.01, 0, 4000, Drive.STEADY, 14), 0, SPINS);
        for (int species = 0; species < 2; species++) {
            double y = (species + 1) / 0.8;
            double sum = 0;
            for (int i = species; i < SPINS; i += 2) {
                sum += spins.z(i);
            }
            double variance = 1 - 1 / Math.pow(Math.tanh(y), 2) + 1 / (y * y);
            assertThat(sum / (SPINS / 2)).isCloseTo(langevin(y), within(4 * Math.sqrt(variance / (SPINS / 2))));
        }
    }

    /// At T = 0 none is drawn: the seed does not matter, and nothing is noisy.
    @Test
    void noNoiseAtZeroTemperature() {
        assertThat(SpinCoupling.of(new Vector(0, 0, 1))
                        .withGilbertDamping(0.5, 0)
                        .noise())
                .isZero();
        assertThat(equilibrated(1, 0, 0.5, 0.01, 10, 1).x(5))
                .isEqualTo(equilibrated(1, 0, 0.5, 0.01, 10, 2).x(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theNumberOfThreadsDoesNotMatter(int threads) {
        Spins alone = equilibrated(1, 1, 0.5, 0.01, 300, 99);
        Spins spins = new Spins(SPINS);
        Couplings couplings = new Couplings(SPINS);
        for (int i = 0; i < SPINS; i++) {
            couplings.set(i, SpinCoupling.of(new Vector(0, 0, 1)).withGilbertDamping(0.5, 1));
        }
        Stepping stepping = new Stepping(Scheme.HEUN, 0.01, 0, 300, Drive.STEADY, 99);
        Kernel kernel = Kernel.of(Precision.DOUBLE);
        try (Workers workers = new Workers(threads)) {
            workers.share(
                    SPINS, Kernel.granularity(), (from, to) -> kernel.advance(spins, couplings, stepping, from, to));
        }
        for (int i = 0; i < SPINS; i++) {
            assertThat(spins.x(i)).isEqualTo(alone.x(i));
        }
        assertThat(spins.x(5))
                .isNotEqualTo(equilibrated(1, 1, 0.5, 0.01, 300, 98).x(5));
    }
}
