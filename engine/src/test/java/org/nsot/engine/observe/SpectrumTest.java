package org.nsot.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class SpectrumTest {
    /// The kernel turns m; the line of gamma B/2 pi = f stands at f, for both signs.
    @ParameterizedTest
    @ValueSource(doubles = {37.3, -12.9})
    void aLineStandsAtTheFrequencyOfTheField(double f) {
        SpinCoupling field = SpinCoupling.of(new Vector(0, 0, 2 * Math.PI * f));
        Trajectory path = Samples.follow(field, new Vector(1, 0, 0), 1e-4, 20, 4096);
        Spectrum spectrum = Spectrum.of(Signal.of(path), new Apodization.Hann(), 1);
        assertThat(spectrum.frequencyHz()[spectrum.peak()]).isCloseTo(f, within(spectrum.binHz() / 2));
    }

    /// Against the sum itself.
    @Property(tries = 20)
    void theTransformIsTheSum(
            @ForAll @IntRange(min = 2, max = 70) int points, @ForAll @DoubleRange(min = -3, max = 3) double phase) {
        Signal s = Samples.line(points, 0.01, 2, phase, 13, 3);
        Spectrum spectrum = Spectrum.of(s, Apodization.NONE, 1);
        assertThat(Integer.bitCount(spectrum.length())).isEqualTo(1);
        assertThat(spectrum.length()).isBetween(points, 2 * points - 1);
        for (int k = 0; k < spectrum.length(); k++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < points; i++) {
                double angle = 2 * Math.PI * spectrum.frequencyHz()[k] * i * 0.01;
                double w = i == 0 ? 0.005 : 0.01;
                re += w * (s.real()[i] * Math.cos(angle) - s.imaginary()[i] * Math.sin(angle));
                im += w * (s.real()[i] * Math.sin(angle) + s.imaginary()[i] * Math.cos(angle));
            }
            assertThat(spectrum.real()[k]).isCloseTo(re, within(1e-13));
            assertThat(spectrum.imaginary()[k]).isCloseTo(im, within(1e-13));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void timeAndFrequencyHaveTheSameEnergy(int filling) {
        Signal s = Samples.line(1000, 1e-3, 1, 0.4, 71, 2);
        double sum = -0.75 * Math.pow(s.magnitude()[0], 2);
        for (double a : s.magnitude()) {
            sum += a * a;
        }
        assertThat(Spectrum.of(s, Apodization.NONE, filling).energy()).isCloseTo(sum * 1e-3, within(1e-14));
    }

    /// A signal that starts real: a/(pi w) high, an even real part and an odd imaginary one, and nothing far away.
    @Test
    void aSignalThatStartsRealIsAbsorption() {
        Spectrum s = Spectrum.of(Samples.line(1 << 14, 1e-3, 1, 0, 0, 2), Apodization.NONE, 1);
        int centre = s.length() / 2;
        assertThat(s.peak()).isEqualTo(centre);
        // trapezoidal rule: relative error (pi w dwell)^2/12
        assertThat(s.real()[centre]).isCloseTo(1 / (2 * Math.PI), within(1e-6));
        for (int k = 1; k < centre; k++) {
            assertThat(s.real()[centre + k]).isCloseTo(s.real()[centre - k], within(1e-12));
            assertThat(s.imaginary()[centre + k]).isCloseTo(-s.imaginary()[centre - k], within(1e-12));
        }
        assertThat(s.real()[0])
                .as("no offset: the tail is below 2 w dwell of the peak")
                .isCloseTo(0, within(2e-6));
        Spectrum turned = Spectrum.of(Samples.line(1 << 14, 1e-3, 1, 1.1, 0, 2), Apodization.NONE, 1)
                .turned(-1.1);
        assertThat(turned.real()[centre + 5]).isCloseTo(s.real()[centre + 5], within(1e-12));
    }

    /// A window of width w on a line that does not decay shows the window: full width w at half height.
    @Test
    void windowsHaveTheirWidth() {
        Signal flat = Samples.line(1 << 12, 1e-3, 1, 0, 0, 0);
        for (Apodization window : new Apodization[] {new Apodization.Exponential(5), new Apodization.Gaussian(5)}) {
            Spectrum s = Spectrum.of(flat, window, 16);
            double[] f = s.frequencyHz();
            int centre = s.length() / 2;
            double half =
                    FirstCrossing.second(f, s.real(), s.real()[centre] / 2).orElseThrow();
            assertThat(-2 * half).as("%s", window).isCloseTo(5, within(1e-3));
        }
        assertThat(new Apodization.Hann().factor(0, 3)).isEqualTo(1);
        assertThat(new Apodization.Hann().factor(1.5, 3)).isCloseTo(0.5, within(1e-15));
        assertThat(new Apodization.Hann().factor(3, 3)).isCloseTo(0, within(1e-30));
    }

    /// 1 % more field is +10000 ppm for either sign of gamma, in the laboratory and in the rotating frame.
    @Test
    void ppmFollowTheField() {
        for (double larmor : new double[] {1e7, -1e7}) {
            FrequencyReference laboratory = new FrequencyReference(0, larmor);
            FrequencyReference rotating = new FrequencyReference(1.002 * larmor, larmor);
            assertThat(laboratory.ppm(1.01 * larmor)).isCloseTo(1e4, within(1e-6));
            assertThat(rotating.ppm(0.008 * larmor)).isCloseTo(1e4, within(1e-6));
            assertThat(rotating.laboratoryHz(0.008 * larmor)).isCloseTo(1.01 * larmor, within(1e-6));
        }
    }

    @Test
    void unevenPathsAreRefused() {
        double[] t = {0, 1, 2.1};
        assertThatThrownBy(() -> Signal.of(new Trajectory(t, t, t, t)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-101");
        assertThatThrownBy(() -> Spectrum.of(Samples.line(4, 1, 1, 0, 0, 0), Apodization.NONE, 0))
                .isInstanceOf(Refusal.class);
    }
}
