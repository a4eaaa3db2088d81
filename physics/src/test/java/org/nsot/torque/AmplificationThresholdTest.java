package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.formulation.Formulation.DERIVED;
import static org.nsot.formulation.Formulation.PUBLISHED;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;

class AmplificationThresholdTest {
    private static final double TILT = 1e-3;

    /// Growth rate of <I_x> of a coherent state tilted from the pole that the torque leaves, for k_B T = 1, weights
    /// alpha, beta and unit coupling.
    private static double growth(Spin spin, double u, double alpha, double beta) {
        SpinBath bath = new SpinBath(spin);
        double[] pole = new double[bath.size];
        pole[alpha > beta ? bath.size - 1 : 0] = 1;
        FieldMatrix<Complex> rho = bath.tilted(pole, TILT);
        Complex[][] c = SpinBath.averaged(SpinBath.contact(2 * u, 1), alpha, beta);
        return bath.rate(0, rho, c) / bath.mean(0, rho);
    }

    @ParameterizedTest
    @CsvSource({"3, 1e6", "5, 1e6", "7, 1e6", "9, 1e6", "3, 3", "5, 1", "5, 2", "7, 1", "9, 1", "9, 0.8", "9, 0.1"})
    void aStateJustAboveGrowsAndJustBelowDecays(int doubled, double eta) {
        Spin spin = new Spin(doubled);
        double u = AmplificationThreshold.reduced(spin, DERIVED, Korringa.dampingEfficiency(eta), 1)
                .orElseThrow();
        double alpha = 2 * eta / 3;
        double scale = (alpha * alpha + 2.0 / 9) * doubled * u;
        assertThat(growth(spin, u, alpha, 1.0 / 3) / scale).isCloseTo(0, within(1e-13));
        assertThat(growth(spin, 1.001 * u, alpha, 1.0 / 3)).isPositive();
        assertThat(growth(spin, 0.999 * u, alpha, 1.0 / 3)).isNegative();
    }

    /// The published torque has alpha^2 + beta^2 for alpha^2 - beta^2; the relaxation is the same.
    @ParameterizedTest
    @CsvSource({"5, 1", "5, 2", "7, 1", "9, 1", "9, 0.8", "9, 0.3"})
    void aPublishedTorqueHasItsOwnDipolarShare(int doubled, double eta) {
        Spin spin = new Spin(doubled);
        double alpha = 2 * eta / 3;
        double beta = 1.0 / 3;
        double published = alpha * alpha + beta * beta;
        double xi = published / (alpha * alpha + 2 * beta * beta);
        double u = AmplificationThreshold.reduced(spin, PUBLISHED, xi, 1).orElseThrow();
        double torque = published / (alpha * alpha - beta * beta);
        SpinBath bath = new SpinBath(spin);
        double[] pole = new double[bath.size];
        pole[bath.size - 1] = 1;
        FieldMatrix<Complex> rho = bath.tilted(pole, TILT);
        Complex[][] c = SpinBath.averaged(SpinBath.contact(2 * u, 1), alpha, beta);
        for (Complex[] row : c) {
            Arrays.setAll(row, i -> new Complex(row[i].getReal(), torque * row[i].getImaginary()));
        }
        double scale = published * doubled * u;
        assertThat(bath.rate(0, rho, c) / bath.mean(0, rho) / scale).isCloseTo(0, within(1e-13));
    }

    /// Where the formula has no threshold, the strongest drive does not help.
    @ParameterizedTest
    @CsvSource({"1, 1e6", "2, 1e6", "3, 1", "5, 0.6", "9, 0.52"})
    void withoutThresholdNoDriveAmplifies(int doubled, double eta) {
        Spin spin = new Spin(doubled);
        assertThat(AmplificationThreshold.reduced(spin, DERIVED, Korringa.dampingEfficiency(eta), 1))
                .isEmpty();
        for (double u : new double[] {0.1, 1, 3, 10, 100}) {
            assertThat(growth(spin, u, 2 * eta / 3, 1.0 / 3)).isNegative();
            assertThat(growth(spin, -u, 2 * eta / 3, 1.0 / 3)).isNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 1.2299", "5, 0.5223", "7, 0.3397", "9, 0.2526"})
    void contactLimitHasTheKnownNumbers(int doubled, double u) {
        assertThat(AmplificationThreshold.reduced(new Spin(doubled), DERIVED, 1, 1))
                .hasValueCloseTo(u, within(5e-5));
    }

    /// A very large spin is a classical vector: u = T1/(xi I T2) up to terms 1/I.
    @Test
    void largeSpinsAreClassical() {
        double i = 20;
        for (double ratio : new double[] {1, 7, 100}) {
            double u = AmplificationThreshold.reduced(Spin.of(i), DERIVED, 1, ratio)
                    .orElseThrow();
            assertThat(u * i / ratio).isBetween(1.0, 1 + 1.0 / i);
        }
    }

    @Test
    void otherRelaxationRaisesIt() {
        double last = 0;
        for (double ratio : new double[] {1, 1.1, 2, 10, 1e3, 1e9}) {
            double u = AmplificationThreshold.reduced(new Spin(5), DERIVED, 0.9, ratio)
                    .orElseThrow();
            assertThat(u).isGreaterThan(last);
            last = u;
        }
    }

    /// Beyond the relaxation by the electrons, T2 means nothing; the threshold is above the classical bound.
    @Test
    void inJoule() {
        Spin spin = new Spin(3);
        double gamma = IsotopeTable.of("63Cu").gyromagneticRatio();
        NuclearTorque copper = new MeasuredTorque(spin, SpinLength.ROOT, gamma, 0.00237, 1.27, 1);
        double long2 =
                AmplificationThreshold.spinAccumulationJoule(copper, 1e9, 4).orElseThrow();
        double short2 =
                AmplificationThreshold.spinAccumulationJoule(copper, 1e-3, 4).orElseThrow();
        assertThat(long2 / (2 * BOLTZMANN * 4)).isCloseTo(1.2299, within(5e-5));
        assertThat(long2).isGreaterThan(copper.leastCriticalSpinAccumulationJoule(4));
        assertThat(short2).isGreaterThan(copper.criticalSpinAccumulationJoule(1e-3));
    }
}
