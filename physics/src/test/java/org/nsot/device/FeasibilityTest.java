package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.device.Reason.Topic;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

class FeasibilityTest {
    private static final SpinHallInjector PLATINUM = new SpinHallInjector(0.1, 1.4e-9, 5e6, 7e-9, 0);
    private static final JouleHeat HEAT = new JouleHeat(PLATINUM, 1e8);

    private static NuclearTorque measured(String name, double k, double t1t) {
        Isotope isotope = IsotopeTable.of(name);
        return new MeasuredTorque(isotope.spin(), SpinLength.ROOT, isotope.gyromagneticRatio(), k, t1t, 1);
    }

    private static NuclearTorque iron(Formulation formulation, double eta) {
        Spin half = new Spin(1);
        double gamma = Isotope.gyromagneticRatio(half, 0.0906 * NUCLEAR_MAGNETON);
        HyperfineField field = new HyperfineField(0.25, gamma, eta);
        return NuclearSpinOrbitTorque.of(formulation, new NucleusInMetal(half, SpinLength.ROOT, field, 2e10, 2e-10));
    }

    private static OperatingPoint offering(double mu, double temperature) {
        return new OperatingPoint(mu, 1e11, temperature, 0);
    }

    private static String text(Feasibility feasibility, Topic topic) {
        return feasibility.reasons().stream()
                .filter(r -> r.topic() == topic)
                .map(Reason::text)
                .reduce("", String::concat);
    }

    /// Copper at 300 K with a current of 1e12 A/m^2: 2 k_B T is 52 meV, the film gives tenths of a meV.
    @Test
    void copperAtRoomTemperatureIsOutOfReach() {
        Feasibility f = Feasibility.of(measured("63Cu", 0.00237, 1.27), 1e-4, OperatingPoint.cold(PLATINUM, 1e12, 300));
        assertThat(f.verdict()).isEqualTo(Verdict.OUT_OF_REACH);
        assertThat(f.factor()).isGreaterThan(100);
        assertThat(f.words()).startsWith("out of reach by a factor of ");
        assertThat(f.reasons().getFirst().topic()).isEqualTo(Topic.CRITICAL_POINT);
        assertThat(text(f, Topic.RELAXATION)).contains("T1 = 0.00423 s at 300 K");
    }

    /// A spin 3/2 in the contact limit needs 2 k_B T 1.2299 where only the electrons relax it: just above and below.
    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void reachableFromTheThresholdOn(double sign) {
        NuclearTorque copper = measured("63Cu", 0.00237, 1.27);
        double threshold = 2 * BOLTZMANN * 0.02 * 1.22990;
        Feasibility above = Feasibility.of(copper, 1e6, offering(sign * 1.001 * threshold, 0.02));
        Feasibility below = Feasibility.of(copper, 1e6, offering(sign * 0.999 * threshold, 0.02));
        assertThat(above.verdict()).isEqualTo(Verdict.REACHABLE);
        assertThat(above.words()).isEqualTo("reachable");
        assertThat(above.factor()).isCloseTo(1 / 1.001, within(1e-4));
        assertThat(below.verdict()).isEqualTo(Verdict.OUT_OF_REACH);
    }

    @Test
    void shorterT2NeedsMore() {
        NuclearTorque copper = measured("63Cu", 0.00237, 1.27);
        double last = 0;
        for (double t2 : new double[] {10, 1e-2, 1e-4, 1e-6}) {
            double needed = Feasibility.of(copper, t2, offering(1e-22, 4)).neededJoule();
            assertThat(needed).isGreaterThanOrEqualTo(last);
            last = needed;
        }
        assertThat(Feasibility.of(copper, 10, offering(1e-22, 4)).neededJoule())
                .isEqualTo(Feasibility.of(copper, 1, offering(1e-22, 4)).neededJoule());
    }

    /// Never below the bound 2 k_B T/(xi I_p), for any nucleus.
    @Test
    void neverBelowTheBound() {
        for (Isotope isotope : IsotopeTable.all()) {
            NuclearTorque torque = measured(isotope.name(), 0.001, 1);
            double bound = 2 * BOLTZMANN * 4 / torque.spinLengthValue();
            assertThat(Feasibility.of(torque, 1e9, offering(1e-22, 4)).neededJoule())
                    .isGreaterThanOrEqualTo(bound * (1 - 1e-14));
        }
    }

    /// The paper's 57Fe with its T2 at 300 K: 7e-6 eV in eq. (16), 0.12 eV by the relaxation that the coupling implies.
    @Test
    void thePapersExample() {
        SpinHallInjector film = new SpinHallInjector(0.1, 2e-9, 1e7);
        Feasibility f = Feasibility.of(iron(Formulation.DERIVED, 1), 1e-3, OperatingPoint.cold(film, 3e11, 300));
        assertThat(f.verdict()).isEqualTo(Verdict.OUT_OF_REACH);
        assertThat(f.classicalCriticalJoule() / ELEMENTARY_CHARGE).isCloseTo(1.1702e-5, within(5e-9));
        assertThat(f.neededJoule() / ELEMENTARY_CHARGE).isCloseTo(0.12, within(6e-4));
        assertThat(text(f, Topic.PERMEABILITY)).contains("mu_r = 199000").contains("238 %");
        assertThat(text(f, Topic.RELAXATION)).contains("no relaxation allows T2 > 2 T1");
        assertThat(text(f, Topic.SINGLE_SPIN)).contains("I = 1/2");
    }

    @ParameterizedTest
    @EnumSource
    void aSpinOneHalfIsAmplifiedOnlyCollectively(Formulation formulation) {
        Feasibility f = Feasibility.of(iron(formulation, 1), 1e-3, offering(1e-23, 0.001));
        assertThat(f.verdict()).isEqualTo(Verdict.ONLY_COLLECTIVELY);
        assertThat(f.words()).isEqualTo("only collectively");
        assertThat(text(f, Topic.SINGLE_SPIN)).contains("never amplified");
    }

    /// A spin 3/2 at xi = 1/2 has no threshold either.
    @Test
    void aWeakContactPartDoesNotAmplifyASingleSpin() {
        Isotope copper = IsotopeTable.of("63Cu");
        NuclearTorque torque =
                new MeasuredTorque(copper.spin(), SpinLength.ROOT, copper.gyromagneticRatio(), 0.001, 1, 0.5);
        Feasibility f = Feasibility.of(torque, 1, offering(1e-20, 0.1));
        assertThat(f.verdict()).isEqualTo(Verdict.ONLY_COLLECTIVELY);
        assertThat(text(f, Topic.SINGLE_SPIN)).contains("xi = 0.5").contains("I = 3/2");
    }

    @Test
    void validityOfFirstOrder() {
        assertThat(text(Feasibility.of(measured("63Cu", 0.001, 1), 1, offering(1e-22, 4)), Topic.VALIDITY))
                .isEmpty();
        NuclearTorque strong = iron(Formulation.DERIVED, 400);
        assertThat(strong.scatteringPhase()).isGreaterThan(0.1);
        assertThat(text(Feasibility.of(strong, 1, offering(1e-22, 4)), Topic.VALIDITY))
                .contains("first order");
        NuclearTorque gas = iron(Formulation.DERIVED, 1);
        assertThat(text(Feasibility.of(gas, 1, offering(1e-22, 30_000)), Topic.VALIDITY))
                .contains("Fermi energy");
    }

    @Test
    void heatLimitsTheCurrent() {
        OperatingPoint point = OperatingPoint.strongest(HEAT, 1e12, 1, 4);
        assertThat(point.temperatureRiseKelvin()).isCloseTo(1, within(1e-14));
        assertThat(point.temperatureKelvin()).isCloseTo(5, within(1e-14));
        assertThat(point.currentDensityAPerM2()).isLessThan(1e12);
        assertThat(point.spinAccumulationJoule())
                .isEqualTo(PLATINUM.spinAccumulationJoule(point.currentDensityAPerM2()));
        OperatingPoint gentle = OperatingPoint.strongest(HEAT, 1e10, 1, 4);
        assertThat(gentle.currentDensityAPerM2()).isEqualTo(1e10);
        Feasibility f = Feasibility.of(measured("63Cu", 0.00237, 1.27), 1e-4, point);
        assertThat(text(f, Topic.HEAT)).contains("by 1 K to 5 K");
        assertThat(text(Feasibility.of(measured("63Cu", 0.00237, 1.27), 1e-4, gentle), Topic.HEAT))
                .isEmpty();
    }

    @Test
    void withoutDampingThereIsNoVerdict() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Feasibility.of(iron(Formulation.DERIVED, 0.5), 1e-3, offering(1e-22, 4)))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void badInputIsRefused(double bad) {
        NuclearTorque copper = measured("63Cu", 0.00237, 1.27);
        OperatingPoint point = offering(1e-22, 4);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Feasibility.of(copper, bad, point));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> offering(1e-22, bad));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> OperatingPoint.strongest(HEAT, bad, 1, 4));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> OperatingPoint.strongest(HEAT, 1e12, bad, 4));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> OperatingPoint.heated(HEAT, 1e12, bad));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> OperatingPoint.cold(PLATINUM, 0, 4));
    }

    @Test
    void numbersInSentences() {
        assertThat(Words.number(0.12345)).isEqualTo("0.123");
        assertThat(Words.number(199_000)).isEqualTo("199000");
        assertThat(Words.number(1.2e-5)).isEqualTo("1.2e-5");
        assertThat(Words.number(-4.567e13)).isEqualTo("-4.57e13");
        assertThat(Words.number(300)).isEqualTo("300");
        assertThat(Words.number(1e-3)).isEqualTo("0.001");
    }
}
