package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;

class MeasuredTorqueTest {
    private static final double MILLI_EV = 1e-3 * ELEMENTARY_CHARGE;

    static List<Isotope> isotopes() {
        return IsotopeTable.all();
    }

    private static NucleusInMetal inCopper(Isotope isotope, double eta) {
        HyperfineField field = new HyperfineField(VACUUM_PERMEABILITY, isotope.gyromagneticRatio(), eta);
        return new NucleusInMetal(isotope.spin(), SpinLength.ROOT, field, 1.36e10, 3.61e-10);
    }

    private static MeasuredTorque measured(double gamma, double k, double t1t) {
        return new MeasuredTorque(new Spin(1), SpinLength.ROOT, gamma, k, t1t, MeasuredTorque.CONTACT_LIMIT);
    }

    /// Both routes to one torque: the electron gas, and the Knight shift and relaxation that it predicts.
    @ParameterizedTest
    @MethodSource("isotopes")
    void bothRoutesAgreeForEveryNucleus(Isotope isotope) {
        for (double eta : new double[] {0, 0.2, 0.7, 1, 3, 30, 1000}) {
            NucleusInMetal nucleus = inCopper(isotope, eta);
            NuclearTorque gas = NuclearSpinOrbitTorque.of(Formulation.DERIVED, nucleus);
            NuclearTorque nmr = new MeasuredTorque(
                    isotope.spin(),
                    SpinLength.ROOT,
                    isotope.gyromagneticRatio(),
                    nucleus.knightShift(),
                    nucleus.korringaProductSecondKelvin(),
                    Korringa.dampingEfficiency(eta));
            same(nmr.dampPerNucleus(), gas.dampPerNucleus());
            same(nmr.fieldPerNucleus(), gas.fieldPerNucleus());
            same(nmr.gainPerSecondPerJoule(), gas.gainPerSecondPerJoule());
            same(nmr.precessionShiftHzPerJoule(), gas.precessionShiftHzPerJoule());
            same(nmr.scatteringPhase(), gas.scatteringPhase());
            same(nmr.dampingEfficiency(), gas.dampingEfficiency());
            same(nmr.leastCriticalSpinAccumulationJoule(4), gas.leastCriticalSpinAccumulationJoule(4));
        }
    }

    private static void same(double a, double b) {
        assertThat(a).isCloseTo(b, within(1e-12 * Math.abs(b)));
    }

    @ParameterizedTest
    @MethodSource("isotopes")
    void korringaRatioOfTheModel(Isotope isotope) {
        assertThat(ratio(isotope, 1e8)).isCloseTo(1, within(1e-12));
        assertThat(ratio(isotope, 1)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(ratio(isotope, 2)).isCloseTo(8.0 / 9, within(1e-12));
    }

    private static double ratio(Isotope isotope, double eta) {
        NucleusInMetal n = inCopper(isotope, eta);
        return Korringa.ratio(n.knightShift(), n.korringaProductSecondKelvin(), isotope.gyromagneticRatio());
    }

    /// hbar/(4 pi k_B) = 6.0783e-13 s K times (657.45)^2 for protons; S scales as 1/gamma^2.
    @Test
    void korringaConstant() {
        double s = Korringa.constantSecondKelvin(IsotopeTable.of("1H").gyromagneticRatio());
        assertThat(s).isCloseTo(2.627e-7, within(0.001e-7));
        assertThat(Korringa.constantSecondKelvin(-1e7)).isEqualTo(Korringa.constantSecondKelvin(1e7));
        assertThat(Korringa.constantSecondKelvin(1e7) / Korringa.constantSecondKelvin(2e7))
                .isCloseTo(4, within(1e-14));
    }

    /// Contact and dipole weights in the definition, against the closed form in eta.
    @Test
    void dampingEfficiencyOfTheEnhancement() {
        assertThat(Korringa.dampingEfficiency(0)).isEqualTo(-0.5);
        assertThat(Korringa.dampingEfficiency(0.5)).isZero();
        assertThat(Korringa.dampingEfficiency(1)).isEqualTo(0.5);
        assertThat(Korringa.dampingEfficiency(1e200)).isEqualTo(1);
        double last = -1;
        for (double eta = 0; eta < 1e4; eta = eta * 1.3 + 0.01) {
            double alpha = 2 * eta / 3;
            double beta2 = 1.0 / 9;
            double xi = (alpha * alpha - beta2) / (alpha * alpha + 2 * beta2);
            assertThat(Korringa.dampingEfficiency(eta)).isCloseTo(xi, within(1e-14));
            assertThat(xi).isGreaterThan(last);
            last = xi;
        }
    }

    /// A shift of 1 % means 86.4 mT per meV, whichever the nucleus; the direction is against mu.
    @ParameterizedTest
    @MethodSource("isotopes")
    void fieldOnTheNucleus(Isotope isotope) {
        MeasuredTorque torque = measured(isotope.gyromagneticRatio(), 0.01, 1);
        assertThat(torque.equivalentFieldTeslaPerJoule() * MILLI_EV).isCloseTo(-86.4e-3, within(0.05e-3));
        double exact = -0.01 * ELECTRON_MASS / (ELEMENTARY_CHARGE * HBAR);
        assertThat(torque.equivalentFieldTeslaPerJoule() / exact).isCloseTo(1, within(1e-14));
        assertThat(measured(isotope.gyromagneticRatio(), -0.01, 1).equivalentFieldTeslaPerJoule())
                .isEqualTo(-torque.equivalentFieldTeslaPerJoule());
    }

    /// The field-like torque is gamma I x B with that field.
    @Test
    void fieldLikeTorqueIsThatOfTheField() {
        for (double gamma : new double[] {3e7, -3e7}) {
            MeasuredTorque torque = measured(gamma, -0.03, 0.03);
            Vector m = new Vector(0.6, 0, 0.8);
            Vector mu = new Vector(0, 0, MILLI_EV);
            Vector spin = m.times(HBAR * torque.spinLengthValue());
            Vector expected =
                    spin.cross(mu.times(torque.equivalentFieldTeslaPerJoule())).times(gamma);
            Vector difference = torque.fieldLike(m, mu).plus(expected.times(-1));
            assertThat(difference.norm()).isLessThan(1e-14 * expected.norm());
        }
    }

    @Test
    void gainOfTheSpecification() {
        MeasuredTorque torque = measured(1e7, 0, 1);
        assertThat(torque.gainPerSecondPerJoule() * MILLI_EV).isCloseTo(-5.02, within(0.005));
        assertThat(torque.fieldPerNucleus()).isZero();
    }

    /// mu_c >= 2 k_B T/(xi I_p): 0.12 eV at 300 K, 1.6 meV at 4 K for 57Fe at eta = 1 and any coupling; 7e-6 eV needs
    /// 18 mK.
    @ParameterizedTest
    @CsvSource({"0.25", "1.25663706127e-6", "1e3"})
    void boundByRelaxation(double permeability) {
        NuclearTorque iron =
                NuclearSpinOrbitTorque.of(Formulation.DERIVED, PaperExample.NUCLEUS.withPermeability(permeability));
        assertThat(iron.leastCriticalSpinAccumulationJoule(300) / ELEMENTARY_CHARGE)
                .isCloseTo(0.12, within(0.0006));
        assertThat(iron.leastCriticalSpinAccumulationJoule(4) / MILLI_EV).isCloseTo(1.6, within(0.01));
        double paper = 7.0211e-6 * ELEMENTARY_CHARGE;
        assertThat(iron.highestTemperatureKelvin(paper)).isCloseTo(0.018, within(0.0005));
        assertThat(iron.leastCriticalSpinAccumulationJoule(iron.highestTemperatureKelvin(paper)) / paper)
                .isCloseTo(1, within(1e-14));
    }

    /// The contact enhancement of Cu from its Knight shift returns that shift; a negative shift has none.
    @Test
    void enhancementFromTheKnightShift() {
        NucleusInMetal copper = inCopper(IsotopeTable.of("63Cu"), 1).withKnightShift(0.00237);
        assertThat(copper.knightShift() / 0.00237).isCloseTo(1, within(1e-15));
        assertThat(copper.field().contactEnhancement()).isBetween(100.0, 1000.0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> copper.withKnightShift(-0.03))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN));
    }

    @Test
    void fermiEnergyOfCopper() {
        assertThat(inCopper(IsotopeTable.of("63Cu"), 1).fermiEnergyJoule() / ELEMENTARY_CHARGE)
                .isCloseTo(7.05, within(0.01));
    }

    /// A conductance in the convention of transport: angular momentum flow g mu and charge flow G mu/e differ by
    /// hbar/2e.
    @Test
    void backAction() {
        NuclearTorque iron = NuclearSpinOrbitTorque.of(Formulation.DERIVED, PaperExample.NUCLEUS);
        double perM2 = 1 / (2e-10 * 2e-10);
        double mu = MILLI_EV;
        double charge = iron.backActionSPerM2(perM2) * mu / ELEMENTARY_CHARGE;
        double angularMomentum = 1.2178e12 * mu;
        assertThat(charge * HBAR / (2 * ELEMENTARY_CHARGE) / angularMomentum).isCloseTo(1, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.01, 1, 1, OUT_OF_DOMAIN",
        "NaN, 0.01, 1, 1, NOT_FINITE",
        "1e7, Infinity, 1, 1, NOT_FINITE",
        "1e7, 0.01, 0, 1, OUT_OF_DOMAIN",
        "1e7, 0.01, -1, 1, OUT_OF_DOMAIN",
        "1e7, 0.01, 1, 1.001, OUT_OF_DOMAIN",
        "1e7, 0.01, 1, -0.51, OUT_OF_DOMAIN",
        "1e7, 0.01, 1, NaN, NOT_FINITE",
        "1e7, 0.01, 1e-322, 1, NO_FINITE_RESULT",
        "1e7, 1e-322, 1, 1, NO_FINITE_RESULT"
    })
    void badInputIsRefused(double gamma, double k, double t1t, double xi, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MeasuredTorque(new Spin(1), SpinLength.ROOT, gamma, k, t1t, xi))
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }

    /// What is not known is not made up: no relaxation, no damping-like torque.
    @Test
    void withoutKorringaProductThereIsOnlyTheFieldLikeTorque() {
        double unknown = Double.POSITIVE_INFINITY;
        MeasuredTorque torque = new MeasuredTorque(new Spin(3), SpinLength.ROOT, 7e7, 0.00237, unknown, 1);
        MeasuredTorque known = new MeasuredTorque(new Spin(3), SpinLength.ROOT, 7e7, 0.00237, 1.27, 1);
        assertThat(torque.fieldPerNucleus()).isEqualTo(known.fieldPerNucleus());
        assertThat(torque.dampPerNucleus()).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> torque.criticalSpinAccumulationJoule(1))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT));
    }

    @Test
    void withoutDampingThereIsNoCriticalPoint() {
        MeasuredTorque torque = new MeasuredTorque(new Spin(1), SpinLength.ROOT, 1e7, 0.01, 1, 0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> torque.leastCriticalSpinAccumulationJoule(4))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT));
    }
}
