package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;

/// Heat, magnetic field, resistance and noise of a strip.
class StripTest {
    private static final SpinHallInjector FILM = new SpinHallInjector(0.1, 2e-9, 5e6, 10e-9, 0);
    private static final FilmStrip STRIP = new FilmStrip(FILM, 100e-6, 10e-6);
    private static final double CURRENT = 1e11;

    /// Ohm and Joule for the strip as a circuit element: R I^2 over its area.
    @Test
    void heatIsThatOfTheCircuit() {
        double amperes = STRIP.currentAmpere(CURRENT);
        assertThat(amperes).isCloseTo(0.01, within(1e-15));
        assertThat(STRIP.resistanceOhm()).isCloseTo(200, within(1e-12));
        double perArea = STRIP.resistanceOhm() * amperes * amperes / (100e-6 * 10e-6);
        JouleHeat heat = new JouleHeat(FILM, 1e8);
        assertThat(heat.heatWPerM2(CURRENT) / perArea).isCloseTo(1, within(1e-14));
        assertThat(heat.heatWPerM2(-CURRENT)).isEqualTo(heat.heatWPerM2(CURRENT));
        assertThat(heat.temperatureRiseKelvin(CURRENT)).isCloseTo(0.2, within(1e-15));
        assertThat(heat.currentDensityAPerM2(heat.temperatureRiseKelvin(CURRENT)) / CURRENT)
                .isCloseTo(1, within(1e-14));
        assertThat(heat.currentDensityAPerM2(0)).isZero();
        assertThat(heat.heatWPerM2(0)).isZero();
    }

    /// A resistor and a capacitor share k_B T/2: the noise in the band pi/2 times 1/(2 pi R C) charges C to k_B T/C.
    @Test
    void noiseChargesACapacitor() {
        double c = 1e-12;
        double band = 1 / (4 * STRIP.resistanceOhm() * c);
        double noise = STRIP.johnsonNoiseVolt(4, band);
        assertThat(c * noise * noise / (BOLTZMANN * 4)).isCloseTo(1, within(1e-14));
    }

    @Test
    void signalGrowsWithLengthAndFallsWithBandwidth() {
        double volt = STRIP.inverseSpinHallVolt(1e-3);
        assertThat(volt / (FILM.inverseSpinHallFieldVPerM(1e-3) * 100e-6)).isCloseTo(1, within(1e-15));
        assertThat(STRIP.signalToNoise(-1e-3, 4, 1)).isEqualTo(volt / STRIP.johnsonNoiseVolt(4, 1));
        assertThat(STRIP.signalToNoise(1e-3, 4, 1) / STRIP.signalToNoise(1e-3, 4, 100))
                .isCloseTo(10, within(1e-13));
    }

    /// Biot-Savart: the strip as 400 x 400 straight wires of field mu_0 I/(2 pi r). The midpoint rule errs by
    /// (cell/distance)^2/12 for the nearest wires, below 1e-5 of the whole here.
    @ParameterizedTest
    @CsvSource({"1e-7, 0", "1e-6, 3e-6", "3e-6, -4e-6", "2e-6, 8e-6", "5e-5, 2e-6"})
    void fieldIsTheSumOfWires(double height, double x) {
        double d = 1e-6;
        double w = 10e-6;
        int n = 400;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double z = height + d * (i + 0.5) / n;
            for (int k = 0; k < n; k++) {
                double y = w * ((k + 0.5) / n - 0.5) - x;
                sum += z / (z * z + y * y);
            }
        }
        double expected = VACUUM_PERMEABILITY * CURRENT * d * w / (2 * Math.PI * n * n) * sum;
        OerstedField field = new OerstedField(d, w);
        assertThat(field.tesla(CURRENT, height, x) / expected).isCloseTo(1, within(1e-4));
        assertThat(field.tesla(CURRENT, height, -x)).isEqualTo(field.tesla(CURRENT, height, x));
        assertThat(field.tesla(-CURRENT, height, x)).isEqualTo(-field.tesla(CURRENT, height, x));
    }

    /// Far: a wire. Near the middle of a wide strip: a sheet. At the edge: half of it.
    @Test
    void limitsOfTheField() {
        OerstedField field = STRIP.oerstedField();
        double sheet = VACUUM_PERMEABILITY * CURRENT * 10e-9 / 2;
        assertThat(field.sheetTesla(CURRENT)).isCloseTo(sheet, within(1e-15 * sheet));
        assertThat(field.sheetTesla(-CURRENT)).isEqualTo(-field.sheetTesla(CURRENT));
        assertThat(field.tesla(CURRENT, 0, 0) / sheet).isCloseTo(1, within(2e-3));
        OerstedField wide = new OerstedField(10e-9, 1);
        assertThat(wide.tesla(CURRENT, 1e-9, 0) / sheet).isCloseTo(1, within(1e-7));
        assertThat(wide.tesla(CURRENT, 1e-9, 0.5) / sheet).isCloseTo(0.5, within(1e-7));
        double far = 1.0;
        double wire = VACUUM_PERMEABILITY * STRIP.currentAmpere(CURRENT) / (2 * Math.PI * (far + 5e-9));
        assertThat(field.tesla(CURRENT, far, 0) / wire).isCloseTo(1, within(1e-9));
    }

    @Test
    void gradientIsTheDerivativeOfTheField() {
        OerstedField field = new OerstedField(1e-6, 10e-6);
        for (double h : new double[] {1e-7, 1e-6, 5e-6, 1e-4}) {
            double step = 1e-3 * h;
            double slope = (field.tesla(CURRENT, h + step, 0) - field.tesla(CURRENT, h - step, 0)) / (2 * step);
            assertThat(field.gradientTeslaPerM(CURRENT, h) / slope).isCloseTo(1, within(1e-5));
        }
        assertThat(field.gradientTeslaPerM(CURRENT, 0)).isNegative();
        assertThat(new OerstedField(1e-8, 1e9).gradientTeslaPerM(CURRENT, 0)).isCloseTo(0, within(1e-10));
    }

    @Test
    void layerOfNuclei() {
        NuclearLayer uniform = NuclearLayer.uniform(5e-9, 8e28);
        assertThat(uniform.nucleiPerM2()).isCloseTo(4e20, within(1e6));
        assertThat(uniform.meanFraction()).isEqualTo(1);
        assertThat(uniform.fractionAt(5e-9)).isEqualTo(1);
        NuclearLayer decaying = new NuclearLayer(5e-9, 8e28, 2e-9);
        double mean = 0;
        int n = 1000;
        for (int k = 0; k < n; k++) {
            mean += decaying.fractionAt(5e-9 * (k + 0.5) / n) / n;
        }
        assertThat(decaying.meanFraction()).isCloseTo(mean, within(2.5 * 2.5 / n / n / 24));
        assertThat(new NuclearLayer(1e-15, 8e28, 1).meanFraction()).isCloseTo(1, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-9, Double.NaN, Double.POSITIVE_INFINITY})
    void badLengthsAreRefused(double length) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new FilmStrip(FILM, length, 1e-6));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new FilmStrip(FILM, 1e-6, length));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new OerstedField(length, 1e-6));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new OerstedField(1e-6, length));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NuclearLayer.uniform(length, 1e28));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NuclearLayer.uniform(1e-9, length));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new JouleHeat(FILM, length));
    }

    @Test
    void aFilmWithoutThicknessHasNoHeatAndNoResistance() {
        SpinHallInjector thick = new SpinHallInjector(0.1, 2e-9, 5e6);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new JouleHeat(thick, 1e8));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new FilmStrip(thick, 1e-4, 1e-5));
        OerstedField field = STRIP.oerstedField();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> field.tesla(CURRENT, -1e-9, 0));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> STRIP.johnsonNoiseVolt(0, 1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> STRIP.johnsonNoiseVolt(4, -1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new JouleHeat(FILM, 1e8).heatWPerM2(Double.POSITIVE_INFINITY));
    }
}
