package org.nsot.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nsot.errors.Refusal;

class LineFitTest {
    /// Also lines that are much narrower than a bin: the model is exact.
    @Property(tries = 100)
    void recoversALineToRounding(
            @ForAll @DoubleRange(min = -200, max = 200) double f,
            @ForAll @DoubleRange(min = 0.05, max = 30) double w,
            @ForAll @DoubleRange(min = -3, max = 3) double phase,
            @ForAll @IntRange(min = 1, max = 4) int filling) {
        Signal signal = Samples.line(1500, 2e-3, 0.3, phase, f, w);
        Line line = LineFit.of(Spectrum.of(signal, new Apodization.Exponential(1.5), filling));
        assertThat(line.frequencyHz().value()).isCloseTo(f, within(1e-9));
        assertThat(line.widthHz().value()).isCloseTo(w, within(1e-9));
        assertThat(line.amplitude().value()).isCloseTo(0.3, within(1e-9));
        assertThat(line.phaseRadian().value()).isCloseTo(phase, within(1e-9));
    }

    @Test
    void aGrowingSignalHasANegativeWidth() {
        Line line = LineFit.of(Samples.line(1000, 1e-3, 1, 0, 3.21, -0.5));
        assertThat(line.widthHz().value()).isCloseTo(-0.5, within(1e-9));
        assertThat(line.frequencyHz().value()).isCloseTo(3.21, within(1e-9));
    }

    /// The scatter of fits of noisy signals is the standard error that each of them states; whatever the zero filling.
    @Test
    void theStandardErrorIsTheScatter() {
        java.util.random.RandomGenerator random =
                java.util.random.RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int filling : new int[] {1, 4}) {
            double f2 = 0;
            double w2 = 0;
            double claimedF = 0;
            double claimedW = 0;
            int runs = 400;
            for (int run = 0; run < runs; run++) {
                Signal clean = Samples.line(256, 0.01, 1, 0.3, 7.77, 1);
                double[] x = clean.real();
                double[] y = clean.imaginary();
                for (int i = 0; i < x.length; i++) {
                    x[i] += 0.1 * random.nextGaussian();
                    y[i] += 0.1 * random.nextGaussian();
                }
                Line line = LineFit.of(Spectrum.of(clean, Apodization.NONE, filling));
                f2 += Math.pow(line.frequencyHz().value() - 7.77, 2) / runs;
                w2 += Math.pow(line.widthHz().value() - 1, 2) / runs;
                claimedF += line.frequencyHz().standardError() / runs;
                claimedW += line.widthHz().standardError() / runs;
            }
            // the scatter of 400 runs is known to 1/sqrt(800) = 3.5 %: four of them
            assertThat(claimedF / Math.sqrt(f2)).isCloseTo(1, within(0.14));
            assertThat(claimedW / Math.sqrt(w2)).isCloseTo(1, within(0.14));
        }
    }

    /// Of two lines a range picks one; the wing of the other, at 80 widths, moves it by less than w/80.
    @Test
    void aRangeHoldsOneLine() {
        Signal two = Samples.sum(Samples.line(4096, 1e-3, 1, 0, -40, 1), Samples.line(4096, 1e-3, 2, 0, 40, 1));
        Line line = LineFit.of(Spectrum.of(two, Apodization.NONE, 2), -50, -30);
        assertThat(line.frequencyHz().value()).isCloseTo(-40, within(1 / 80.0));
        assertThat(line.amplitude().value()).isCloseTo(1, within(2 / 40.0));
    }

    @Test
    void whatIsNoLineIsRefused() {
        Spectrum hann = Spectrum.of(Samples.line(64, 1, 1, 0, 0, 0), new Apodization.Hann(), 1);
        assertThatThrownBy(() -> LineFit.of(hann)).isInstanceOf(Refusal.class).hasMessageContaining("NSOT-402");
        Spectrum plain = Spectrum.of(Samples.line(64, 1, 1, 0, 0, 0), Apodization.NONE, 1);
        assertThatThrownBy(() -> LineFit.of(plain, 0.1, 0.1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-104");
        Spectrum zero = Spectrum.of(Samples.line(64, 1, 0, 0, 0, 0), Apodization.NONE, 1);
        assertThatThrownBy(() -> LineFit.of(zero)).isInstanceOf(Refusal.class).hasMessageContaining("NSOT-104");
    }
}
