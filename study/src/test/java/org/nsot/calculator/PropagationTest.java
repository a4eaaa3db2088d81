package org.nsot.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Distribution;
import org.nsot.scenario.Distribution.Normal;
import org.nsot.scenario.Distribution.Uniform;

/// Tolerances are five standard errors of the estimate, which a fixed seed then keeps for ever.
class PropagationTest {
    private static final int N = 100_000;
    private static final Sampling SAMPLING = new Sampling(N, 1);
    private static final double ERROR = 1 / Math.sqrt(N);

    private static Band band(List<Distribution> inputs, UnaryOperator<double[]> model) {
        return Propagation.of(inputs, model, SAMPLING).bands().getFirst();
    }

    /// The density of a normal quantile p is phi(z_p); the standard error of a quantile is sqrt(p (1 - p)/n)/phi.
    @Test
    void aNormalInputComesOutNormal() {
        Band band = band(List.of(new Normal(3, 0.5)), x -> x.clone());
        assertThat(band.nominal()).isEqualTo(3);
        assertThat(band.mean()).isCloseTo(3, within(5 * 0.5 * ERROR));
        assertThat(band.standardDeviation() / 0.5).isCloseTo(1, within(5 * ERROR / Math.sqrt(2)));
        assertThat(band.median()).isCloseTo(3, within(5 * 0.5 * 1.2533 * ERROR));
        assertThat(band.low95()).isCloseTo(3 - 1.959964 * 0.5, within(5 * 0.5 * 2.672 * ERROR));
        assertThat(band.high95()).isCloseTo(3 + 1.959964 * 0.5, within(5 * 0.5 * 2.672 * ERROR));
        assertThat(band.low68()).isCloseTo(3 - 0.994458 * 0.5, within(5 * 0.5 * 1.507 * ERROR));
        assertThat(band.high68()).isCloseTo(3 + 0.994458 * 0.5, within(5 * 0.5 * 1.507 * ERROR));
        assertThat(band.linearStandardDeviation()).isCloseTo(0.5, within(1e-9));
        assertThat(band.shares().getFirst().index()).isEqualTo(1);
    }

    @Test
    void aRangeComesOutUniform() {
        Band band = band(List.of(new Uniform(0.004, 0.08)), x -> x.clone());
        assertThat(band.nominal()).isCloseTo(0.042, within(1e-17));
        assertThat(band.low95()).isCloseTo(0.004 + 0.025 * 0.076, within(5 * 0.076 * 0.156 * ERROR));
        assertThat(band.high95()).isCloseTo(0.004 + 0.975 * 0.076, within(5 * 0.076 * 0.156 * ERROR));
        assertThat(band.standardDeviation() / (0.076 / Math.sqrt(12))).isCloseTo(1, within(5 * ERROR));
    }

    /// Relative variances add for small errors: sum of (p_i s_i/x_i)^2. Second order: the true standard deviation of a
    /// product of powers differs from that by a relative (p s)^2 or so, 0.1 % here.
    @Property(tries = 20)
    void relativeVariancesOfPowersAdd(
            @ForAll @DoubleRange(min = 0.5, max = 2) double p, @ForAll @DoubleRange(min = -2, max = -0.5) double q) {
        List<Distribution> inputs = List.of(new Normal(2e10, 2e8), new Normal(3e-9, 3e-11));
        UnaryOperator<double[]> model = x -> new double[] {Math.pow(x[0], p) * Math.pow(x[1], q)};
        Propagation propagation = Propagation.of(inputs, model, new Sampling(20_000, 7));
        Band band = propagation.bands().getFirst();
        double closed = 0.01 * Math.hypot(p, q);
        assertThat(band.linearStandardDeviation() / band.nominal() / closed).isCloseTo(1, within(1e-5));
        assertThat(band.standardDeviation() / band.linearStandardDeviation()).isCloseTo(1, within(0.05));
        double share = p * p / (p * p + q * q);
        Share first = band.shares().getFirst();
        assertThat(first.index()).isCloseTo(share, within(5 * first.standardError() + 2e-3));
    }

    /// exp of a normal input is lognormal: median e^m, quantiles e^(m + z s), variance (e^(s^2) - 1) e^(2m + s^2).
    @Test
    void theExponentialOfANormalIsLognormal() {
        double s = 0.4;
        Band band = band(List.of(new Normal(1, s)), x -> new double[] {Math.exp(x[0])});
        assertThat(Math.log(band.median())).isCloseTo(1, within(5 * s * 1.2533 * ERROR));
        assertThat(Math.log(band.low95())).isCloseTo(1 - 1.959964 * s, within(5 * s * 2.672 * ERROR));
        assertThat(Math.log(band.high95())).isCloseTo(1 + 1.959964 * s, within(5 * s * 2.672 * ERROR));
        double variance = (Math.exp(s * s) - 1) * Math.exp(2 + s * s);
        // The kurtosis of this lognormal is 6.3: the relative error of a standard deviation is sqrt(5.3/4 n).
        assertThat(band.standardDeviation() / Math.sqrt(variance)).isCloseTo(1, within(5 * 1.15 * ERROR));
        assertThat(band.linearStandardDeviation() / (s * Math.E)).isCloseTo(1, within(1e-6));
    }

    /// Ishigami function: the standard test of Sobol indices, S = 0.3139, 0.4424, 0 in closed form.
    @Test
    void sharesOfTheIshigamiFunction() {
        Uniform angle = new Uniform(-Math.PI, Math.PI);
        UnaryOperator<double[]> ishigami = x -> new double[] {
            Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0])
        };
        double v1 = Math.pow(1 + 0.1 * Math.pow(Math.PI, 4) / 5, 2) / 2;
        double v2 = 49 / 8.0;
        double v13 = 0.01 * Math.pow(Math.PI, 8) * (1 / 18.0 - 1 / 50.0);
        double v = v1 + v2 + v13;
        double[] expected = {v1 / v, v2 / v, 0};
        List<Share> shares = band(List.of(angle, angle, angle), ishigami).shares();
        for (int i = 0; i < 3; i++) {
            assertThat(shares.get(i).standardError()).isBetween(0.2 * ERROR, 2 * ERROR);
            assertThat(shares.get(i).index())
                    .isCloseTo(expected[i], within(5 * shares.get(i).standardError()));
        }
    }

    /// Over many seeds the estimates scatter as their standard error says; a sample of 40 tells a standard deviation
    /// to a relative 1/sqrt(80).
    @Test
    void theStandardErrorOfAShareIsItsScatter() {
        List<Distribution> inputs = List.of(new Uniform(0, 1), new Normal(0, 0.5));
        UnaryOperator<double[]> model = x -> new double[] {x[0] * x[0] + x[1]};
        double sum = 0;
        double squares = 0;
        double stated = 0;
        int seeds = 40;
        for (int seed = 0; seed < seeds; seed++) {
            Share share = Propagation.of(inputs, model, new Sampling(2000, seed))
                    .bands()
                    .getFirst()
                    .shares()
                    .getFirst();
            sum += share.index();
            squares += share.index() * share.index();
            stated += share.standardError() / seeds;
        }
        double scatter = Math.sqrt((squares - sum * sum / seeds) / (seeds - 1));
        assertThat(scatter / stated).isCloseTo(1, within(4 / Math.sqrt(2 * seeds)));
        // Var(x^2) = 4/45 beside 1/4.
        double exact = 4 / 45.0 / (4 / 45.0 + 0.25);
        assertThat(sum / seeds).isCloseTo(exact, within(5 * stated / Math.sqrt(seeds)));
    }

    @Test
    void aResultThatDoesNotDependOnAnInputHasNoShareOfIt() {
        List<Band> bands = Propagation.of(
                        List.of(new Normal(1, 0.1), new Normal(2, 0.1)), x -> new double[] {x[0], 5.1}, SAMPLING)
                .bands();
        assertThat(bands.get(0).shares().get(1).index())
                .isCloseTo(0, within(5 * bands.get(0).shares().get(1).standardError()));
        assertThat(bands.get(1).standardDeviation()).isZero();
        assertThat(bands.get(1).low95()).isEqualTo(5.1);
        assertThat(bands.get(1).shares()).containsExactly(new Share(0, 0), new Share(0, 0));
    }

    @Test
    void theSameSeedGivesTheSameNumbersAndAnotherOthers() {
        List<Distribution> inputs = List.of(new Normal(1, 0.1), new Uniform(1, 2));
        UnaryOperator<double[]> model = x -> new double[] {x[0] * x[1]};
        Propagation one = Propagation.of(inputs, model, new Sampling(1000, 42));
        assertThat(Propagation.of(inputs, model, new Sampling(1000, 42))).isEqualTo(one);
        assertThat(Propagation.of(inputs, model, new Sampling(1000, 43))).isNotEqualTo(one);
    }

    /// 1 - Phi(2.4) = 0.82 % of the samples are negative.
    @Test
    void refusedSamplesAreCountedWithTheirReason() {
        UnaryOperator<double[]> model = x -> new double[] {Math.sqrt(Domain.positive("x", x[0]))};
        Propagation propagation = Propagation.of(List.of(new Normal(2.4, 1)), model, SAMPLING);
        assertThat(propagation.failedFraction()).isCloseTo(0.0082, within(5 * 0.09 * ERROR));
        assertThat(propagation.refusals()).allSatisfy(r -> assertThat(r.given()).startsWith("x = -"));
        assertThat(propagation.bands().getFirst().low95()).isPositive();
    }

    @Test
    void tooManyRefusedSamplesAreARefusal() {
        UnaryOperator<double[]> model = x -> new double[] {Math.sqrt(Domain.positive("x", x[0]))};
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Propagation.of(List.of(new Normal(1, 1)), model, SAMPLING))
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN);
                    assertThat(r.given()).contains("% of the samples", "x = -");
                });
    }

    /// 1/x of an input whose range nearly reaches zero: one sample makes much of the variance.
    @Test
    void aHeavyTailIsSeen() {
        Band band = band(List.of(new Uniform(1e-9, 1)), x -> new double[] {1 / x[0]});
        assertThat(band.farthest()).isGreaterThan(0.05);
        Band normal = band(List.of(new Normal(1, 0.1)), x -> x.clone());
        assertThat(normal.farthest()).isBetween(1.0 / N, 40.0 / N);
    }

    /// SplitMix64 seeded with 0 begins with these outputs, as its authors' program prints them.
    @Test
    void theRandomNumbersAreThoseOfSplitMix() {
        long[] published = {0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL};
        double[] column = RandomColumn.uniform(0, 0, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(column[i]).isEqualTo(((published[i] >>> 12) + 0.5) / (1L << 52));
        }
    }
}
