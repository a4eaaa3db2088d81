package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.hipparchus.linear.FieldMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;

class ThermalSpinTest {
    private static final DfpField FIELD = new DfpField(80);

    static IntStream spins() {
        return IntStream.of(1, 2, 3, 4, 5, 7, 9, 12, 40);
    }

    /// ((2I + 1)/2I) coth((2I + 1) x/2I) - coth(x/2I)/2I with x = I y, in 80 digits.
    private static double brillouin(int doubled, double y) {
        Dfp two = FIELD.getTwo();
        Dfp half = FIELD.newDfp(y).divide(two);
        Dfp n = FIELD.newDfp(doubled + 1);
        return n.multiply(coth(half.multiply(n)))
                .subtract(coth(half))
                .divide(FIELD.newDfp(doubled))
                .toDouble();
    }

    private static Dfp coth(Dfp x) {
        Dfp e = x.multiply(2).exp();
        return e.add(1).divide(e.subtract(FIELD.getOne()));
    }

    @ParameterizedTest
    @MethodSource("spins")
    void polarizationIsTheBrillouinFunction(int doubled) {
        for (double y = 1e-12; y < 500; y *= 1.37) {
            double p = new ThermalSpin(new Spin(doubled), y).polarization();
            assertThat(p / brillouin(doubled, y))
                    .as("2I = %s, y = %s", doubled, y)
                    .isCloseTo(1, within(32 * Math.ulp(1.0)));
            assertThat(new ThermalSpin(new Spin(doubled), -y).polarization()).isEqualTo(-p);
        }
    }

    @ParameterizedTest
    @MethodSource("spins")
    void weakAndStrongFields(int doubled) {
        Spin spin = new Spin(doubled);
        double i = spin.quantumNumber();
        assertThat(new ThermalSpin(spin, 1e-9).polarization() / (1e-9 * (i + 1) / 3))
                .isCloseTo(1, within(1e-14));
        assertThat(new ThermalSpin(spin, 1e300).polarization()).isEqualTo(1);
        assertThat(new ThermalSpin(spin, -1e300).polarization()).isEqualTo(-1);
        assertThat(new ThermalSpin(spin, 0).polarization()).isZero();
        assertThat(new ThermalSpin(spin, 1e300).amplifiableFraction())
                .isCloseTo((i - 0.5) / Math.sqrt(i * (i + 1)), within(1e-15));
        double weak = 1e-6 * (i + 1) / 3 * 3 * (2 * i - 1) * (2 * i + 3) / (20 * Math.sqrt(i * (i + 1)) * (i + 1));
        assertThat(new ThermalSpin(spin, 1e-6).amplifiableFraction()).isCloseTo(weak, within(1e-9 * (weak + 1e-6)));
    }

    /// The part of d<I_x>/dt that is odd in mu, of a slightly tilted thermal state, is kappa mu I_p times the fraction.
    @ParameterizedTest
    @CsvSource({"1, 0.7", "2, 0.7", "3, 0.1", "3, 2", "5, -0.7", "9, 0.3", "9, 5"})
    void independentSpinsAreAmplifiedByThatFraction(int doubled, double y) {
        Spin spin = new Spin(doubled);
        SpinBath bath = new SpinBath(spin);
        double[] populations = new double[bath.size];
        double sum = 0;
        for (int k = 0; k < bath.size; k++) {
            populations[k] = Math.exp((spin.quantumNumber() - k) * y);
            sum += populations[k];
        }
        for (int k = 0; k < bath.size; k++) {
            populations[k] /= sum;
        }
        FieldMatrix<Complex> rho = bath.tilted(populations, 1e-3);
        double mu = 0.3;
        double odd = (bath.rate(0, rho, SpinBath.contact(mu, 1)) - bath.rate(0, rho, SpinBath.contact(-mu, 1))) / 2;
        double ip = SpinLength.ROOT.of(spin);
        double expected = -mu * ip * new ThermalSpin(spin, y).amplifiableFraction();
        assertThat(odd / bath.mean(0, rho)).isCloseTo(expected, within(1e-12));
    }

    /// Protons at 1 T and 300 K: 3.4 in a million.
    @Test
    void protons() {
        Isotope h = IsotopeTable.of("1H");
        double p = ThermalSpin.of(h.spin(), h.gyromagneticRatio(), 1, 300).polarization();
        assertThat(p).isCloseTo(3.406e-6, within(1e-9));
    }

    @Test
    void followsTheSignOfGammaAndField() {
        ThermalSpin up = ThermalSpin.of(new Spin(3), 1e7, 5, 0.01);
        assertThat(ThermalSpin.of(new Spin(3), -1e7, 5, 0.01).polarization()).isEqualTo(-up.polarization());
        assertThat(ThermalSpin.of(new Spin(3), 1e7, -5, 0.01).polarization()).isEqualTo(-up.polarization());
        assertThat(ThermalSpin.of(new Spin(3), -1e7, 5, 0.01).amplifiableFraction())
                .isEqualTo(-up.amplifiableFraction());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void badTemperaturesAreRefused(double t) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ThermalSpin.of(new Spin(1), 1e7, 1, t));
    }

    @Test
    void badFieldsAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ThermalSpin.of(new Spin(1), 1e7, Double.NaN, 1))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NOT_FINITE));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ThermalSpin.of(new Spin(1), 0, 1, 1));
    }
}
