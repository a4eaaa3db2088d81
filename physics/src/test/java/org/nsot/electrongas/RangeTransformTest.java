package org.nsot.electrongas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.formulation.Formulation;

class RangeTransformTest {
    /// The free gas with another Fermi wavenumber, whose transforms are known and of which nothing is subtracted out.
    private record Scaled(double kappa) implements SpinSusceptibility {
        @Override
        public double chi1(double q) {
            return kappa * Lindhard.chi1(q / kappa);
        }

        @Override
        public double chi2(double q) {
            return Lindhard.chi2(q / kappa) / kappa;
        }

        @Override
        public double[] edges() {
            return new double[] {2 * kappa};
        }

        @Override
        public double chi2Ends() {
            return 2 * kappa;
        }

        double range(RangeFunction f, double x) {
            boolean equilibrium = f == RangeFunction.CONTACT_EQUILIBRIUM || f == RangeFunction.DIPOLE_EQUILIBRIUM;
            return Math.pow(kappa, equilibrium ? 4 : 2) * f.at(Formulation.DERIVED, kappa * x);
        }
    }

    private static List<Double> places() {
        List<Double> places = new ArrayList<>();
        for (double x = 1e-4; x < 300; x *= 1.37) {
            places.add(x);
        }
        return places;
    }

    /// 1e-10 of what the function is like at x: 1/x near the nucleus for chi1, its envelope far from it.
    static double scale(RangeFunction f, double x) {
        double far = Math.min(1, 1 / (x * x));
        return switch (f) {
            case CONTACT_EQUILIBRIUM, DIPOLE_EQUILIBRIUM -> far / x;
            default -> far;
        };
    }

    @ParameterizedTest
    @EnumSource(RangeFunction.class)
    void theClosedFormsComeOut(RangeFunction f) {
        for (double kappa : new double[] {0.9, 1, 1.1}) {
            Scaled gas = new Scaled(kappa);
            RangeTransform transform = new RangeTransform(gas);
            for (double x : places()) {
                assertThat(transform.at(f, Formulation.DERIVED, x))
                        .as("%s, kappa %s, x %s", f, kappa, x)
                        .isCloseTo(gas.range(f, x), within(1e-10 * scale(f, x) * Math.max(1, x * x / 1e3)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1.73947", "0.6, 3.92386", "0.9, 23.0716"})
    void exchangeEnhancesTheTorque(double stoner, double factor) {
        RangeTransform transform = new RangeTransform(new StonerEnhanced(SpinSusceptibility.FREE, stoner));
        assertThat(transform.contactNonequilibriumAtNucleus()).isCloseTo(factor, within(6e-6 * factor));
        assertThat(transform.at(RangeFunction.CONTACT_NONEQUILIBRIUM, Formulation.DERIVED, 1e-6))
                .isCloseTo(transform.contactNonequilibriumAtNucleus(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(RangeFunction.class)
    void withoutExchangeNothingChanges(RangeFunction f) {
        RangeTransform transform = new RangeTransform(new StonerEnhanced(SpinSusceptibility.FREE, 0));
        for (double x : places()) {
            assertThat(transform.at(f, Formulation.DERIVED, x))
                    .isCloseTo(f.at(Formulation.DERIVED, x), within(1e-10 * scale(f, x) * Math.max(1, x * x / 1e3)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 5, 40})
    void aMeanFreePathDampsChi2InSpace(double l) {
        ScatteredElectrons gas = new ScatteredElectrons(l);
        RangeTransform transform = new RangeTransform(gas);
        for (double x : new double[] {1e-3, 0.1, 0.7, 2, 5.5, 13, 40}) {
            assertThat(transform.at(RangeFunction.CONTACT_NONEQUILIBRIUM, Formulation.DERIVED, x))
                    .as("con2 %s", x)
                    .isCloseTo(gas.contactNonequilibrium(x), within(1e-10));
            if (x > 0.05) {
                assertThat(transform.at(RangeFunction.DIPOLE_NONEQUILIBRIUM, Formulation.DERIVED, x))
                        .as("dip2 %s", x)
                        .isCloseTo(gas.dipoleNonequilibrium(x), within(1e-10));
            }
        }
    }

    @Test
    void aLongMeanFreePathIsNone() {
        ScatteredElectrons gas = new ScatteredElectrons(1e14);
        for (double x : new double[] {0.3, 2, 20}) {
            assertThat(gas.contactNonequilibrium(x))
                    .isCloseTo(RangeFunction.CONTACT_NONEQUILIBRIUM.at(Formulation.DERIVED, x), within(1e-10));
            assertThat(gas.dipoleNonequilibrium(x))
                    .isCloseTo(RangeFunction.DIPOLE_NONEQUILIBRIUM.at(Formulation.DERIVED, x), within(1e-10));
            assertThat(gas.chi2(x / 20)).isCloseTo(Lindhard.chi2(x / 20), within(1e-10));
        }
    }

    /// The transform of the thermal susceptibilities and the average of the closed forms share no quadrature.
    @ParameterizedTest
    @CsvSource({"0.01, 0", "0.2, 0", "1.5, 0", "0.05, 0.3"})
    void temperatureByTwoWays(double t, double mu) {
        ThermalElectrons gas = ThermalElectrons.of(t, mu);
        RangeTransform transform = new RangeTransform(gas);
        for (double x : new double[] {0.01, 0.3, 1, 3.3, 10}) {
            for (RangeFunction f : RangeFunction.values()) {
                assertThat(transform.at(f, Formulation.DERIVED, x))
                        .as("%s at %s", f, x)
                        .isCloseTo(gas.range(f, Formulation.DERIVED, x), within(1e-10 * Math.max(1, 1 / x)));
            }
        }
        if (mu == 0) {
            assertThat(transform.contactNonequilibriumAtNucleus()).isCloseTo(gas.dampingRatio(), within(1e-12));
        }
    }

    @Test
    void coldElectronsAreThoseOfThePaper() {
        ThermalElectrons gas = ThermalElectrons.of(1e-6, 0);
        assertThat(gas.chemicalPotential()).isCloseTo(1 - Math.PI * Math.PI / 12 * 1e-12, within(1e-15));
        for (double q : new double[] {0, 0.5, 1.7, 2.5, 10}) {
            assertThat(gas.chi1(q)).isCloseTo(Lindhard.chi1(q), within(1e-10));
        }
        for (RangeFunction f : RangeFunction.values()) {
            for (double x : new double[] {0.1, 1, 5}) {
                assertThat(gas.range(f, Formulation.DERIVED, x)).isCloseTo(f.at(Formulation.DERIVED, x), within(1e-10));
            }
        }
    }

    /// k_B T/E_F ln(1 + e^{zeta/k_B T}) at a temperature where the density integral is known: 1/(e^{-a} + 1) to high T
    /// is classical, zeta -> t ln(4/(3 sqrt(pi) t^{3/2})), and the ratio 4/(3 sqrt(pi t)).
    @Test
    void hotElectronsAreClassical() {
        double t = 100;
        ThermalElectrons gas = ThermalElectrons.of(t, 0);
        double classical = 4 / (3 * Math.sqrt(Math.PI * t));
        assertThat(gas.dampingRatio()).isCloseTo(classical, within(classical * classical / t));
    }
}
