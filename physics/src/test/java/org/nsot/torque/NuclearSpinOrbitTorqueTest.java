package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Turn;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

class NuclearSpinOrbitTorqueTest {
    private static final NucleusInMetal IRON = PaperExample.NUCLEUS;
    private static final double A2 = IRON.latticeConstantM() * IRON.latticeConstantM();

    private static NucleusInMetal enhanced(double eta) {
        return with(IRON.field().gyromagneticRatio(), eta);
    }

    private static NucleusInMetal with(double gamma, double eta) {
        return new NucleusInMetal(
                IRON.spin(),
                IRON.spinLength(),
                new HyperfineField(IRON.field().permeabilityHPerM(), gamma, eta),
                IRON.fermiWavenumberPerM(),
                IRON.latticeConstantM());
    }

    private static NuclearSpinOrbitTorque torque(Formulation formulation) {
        return NuclearSpinOrbitTorque.of(formulation, IRON);
    }

    /// What `cahaya2023`, sections 3 and 4, rounds to one digit, with the five digits that its equations give.
    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 5.0836e15, 2.0297e12, 7.0211e-6, 1.7553e11",
        "DERIVED, 2.5418e15, 1.2178e12, 1.1702e-5, 2.9255e11"
    })
    void numbersOfThePaper(Formulation formulation, double field, double damp, double criticalEv, double current) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        double critical = torque.criticalSpinAccumulationJoule(PaperExample.T2_SECOND);
        assertThat(torque.fieldPerM2() / field).isCloseTo(1, within(5e-5));
        assertThat(torque.dampPerM2() / damp).isCloseTo(1, within(5e-5));
        assertThat(critical / ELEMENTARY_CHARGE / criticalEv).isCloseTo(1, within(5e-5));
        assertThat(PaperExample.INJECTOR.currentDensityAPerM2(critical) / current)
                .isCloseTo(1, within(5e-5));
    }

    /// Eq. (15) as printed and as derived, for plane waves.
    @Test
    void withoutEnhancementTheFormsAreThoseOfEquation15() {
        double xIp = IRON.coupling() * IRON.spinLengthValue();
        double pi2 = Math.PI * Math.PI;
        double damp = xIp * xIp / (72 * pi2 * Math.PI * A2);
        NuclearSpinOrbitTorque published = torque(Formulation.PUBLISHED);
        NuclearSpinOrbitTorque derived = torque(Formulation.DERIVED);
        assertThat(published.fieldPerM2() / (xIp / (3 * pi2 * A2))).isCloseTo(1, within(1e-15 * 4));
        assertThat(derived.fieldPerM2() / (xIp / (6 * pi2 * A2))).isCloseTo(1, within(1e-15 * 4));
        assertThat(published.dampPerM2() / (5 * damp)).isCloseTo(1, within(1e-15 * 4));
        assertThat(derived.dampPerM2() / (3 * damp)).isCloseTo(1, within(1e-15 * 4));
    }

    /// With a strong contact part the dipolar one is negligible, 1/4 eta^2 relative to it, and the printed and the
    /// derived damping agree.
    @ParameterizedTest
    @EnumSource
    void withStrongEnhancementOnlyTheContactPartIsLeft(Formulation formulation) {
        double eta = 1e5;
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(formulation, enhanced(eta));
        double xAlpha = IRON.coupling() * IRON.spinLengthValue() * 2 * eta / 3;
        double contact = xAlpha * xAlpha / (8 * Math.pow(Math.PI, 3) * A2);
        assertThat(torque.dampPerM2() / contact).isCloseTo(1, within(1 / (4 * eta * eta) + 1e-14));
    }

    /// Contact part by scattering: an s wave of phase shifts +-D/2 brings the mixing conductance (1 - e^{2iD})/4 pi,
    /// docs/theory/05-torque.md, (5.10), with D = -alpha X I_p/2 pi. For small D its two parts are those of (15).
    @Test
    void derivedIsTheBornLimitOfScattering() {
        double eta = 300;
        NucleusInMetal nucleus =
                enhanced(eta).withPermeability(1e-6 * IRON.field().permeabilityHPerM());
        double phase =
                -nucleus.field().contactWeight() * nucleus.coupling() * nucleus.spinLengthValue() / (2 * Math.PI);
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(Formulation.DERIVED, nucleus);
        assertThat(torque.fieldPerM2() * A2 / (-Math.sin(2 * phase) / (4 * Math.PI)))
                .isCloseTo(1, within(1e-5));
        double damp = Math.sin(phase) * Math.sin(phase) / (2 * Math.PI);
        assertThat(torque.dampPerM2() * A2 / damp).isCloseTo(1, within(1 / (4 * eta * eta) + 1e-8));
    }

    @Test
    void halfEnhancementHasNoDampingInTheDerivedFormulation() {
        NuclearSpinOrbitTorque derived = NuclearSpinOrbitTorque.of(Formulation.DERIVED, enhanced(0.5));
        assertThat(derived.dampPerM2()).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> derived.criticalSpinAccumulationJoule(1e-3))
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT);
                    assertThat(r.allowed()).contains("1/2");
                });
        NuclearSpinOrbitTorque published = NuclearSpinOrbitTorque.of(Formulation.PUBLISHED, enhanced(0.5));
        assertThat(published.criticalSpinAccumulationJoule(1e-3)).isPositive();
    }

    @Test
    void belowHalfEnhancementTheDipolarPartWins() {
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(Formulation.DERIVED, enhanced(0.3));
        assertThat(torque.dampPerM2()).isNegative();
        assertThat(torque.gainPerSecondPerJoule()).isPositive();
        assertThat(torque.criticalSpinAccumulationJoule(1e-3)).isPositive();
    }

    /// A coupling so small that its square is no longer a double is not the same as no damping-like torque.
    @Test
    void underflowIsNotTakenForAMissingTorque() {
        NucleusInMetal weak = IRON.withPermeability(1e-170);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        NuclearSpinOrbitTorque.of(Formulation.PUBLISHED, weak).criticalSpinAccumulationJoule(1e-3))
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT);
                    assertThat(r.allowed()).doesNotContain("enhancement");
                });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e200})
    void latticeConstantsBeyondReasonAreRefused(double latticeConstant) {
        NucleusInMetal nucleus = new NucleusInMetal(
                IRON.spin(), IRON.spinLength(), IRON.field(), IRON.fermiWavenumberPerM(), latticeConstant);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        NuclearSpinOrbitTorque.of(Formulation.DERIVED, nucleus).criticalSpinAccumulationJoule(1e-3))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NO_FINITE_RESULT));
    }

    @ParameterizedTest
    @EnumSource
    void reversedMomentReversesTheFieldLikePartOnly(Formulation formulation) {
        double gamma = IRON.field().gyromagneticRatio();
        NuclearSpinOrbitTorque reversed = NuclearSpinOrbitTorque.of(formulation, with(-gamma, 1));
        assertThat(reversed.fieldPerM2()).isEqualTo(-torque(formulation).fieldPerM2());
        assertThat(reversed.dampPerM2()).isEqualTo(torque(formulation).dampPerM2());
    }

    @ParameterizedTest
    @EnumSource
    void directionsOfTheTwoTorques(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        SplittableRandom random = new SplittableRandom(10);
        for (int i = 0; i < 100; i++) {
            Vector m = Turn.direction(random);
            Vector mu = Turn.direction(random).times(1e-20);
            Vector field = torque.fieldLike(m, mu);
            Vector damp = torque.dampingLike(m, mu);
            double eps = 16 * Math.ulp(1.0);
            assertThat(Math.abs(field.dot(m))).isLessThanOrEqualTo(eps * scale(torque.fieldPerM2(), mu));
            assertThat(Math.abs(damp.dot(m))).isLessThanOrEqualTo(eps * scale(torque.dampPerM2(), mu));
            assertThat(Math.abs(field.dot(damp)))
                    .isLessThanOrEqualTo(eps * scale(torque.fieldPerM2(), mu) * scale(torque.dampPerM2(), mu));
            assertThat(field.dot(mu)).isCloseTo(0, within(eps * scale(torque.fieldPerM2(), mu) * mu.norm()));
            assertThat(Math.signum(damp.dot(mu))).isEqualTo(-formulation.dampingTorqueSign());
            assertThat(torque.fieldLike(m, mu.times(-1))).isEqualTo(field.times(-1));
            assertThat(torque.dampingLike(m, mu.times(-1))).isEqualTo(damp.times(-1));
            assertThat(torque.dampingLike(m.times(-1), mu)).isEqualTo(damp);
        }
    }

    private static double scale(double conductance, Vector mu) {
        return Math.abs(conductance) * A2 * mu.norm();
    }

    @ParameterizedTest
    @EnumSource
    void torquesTurnWithTheirInputs(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 100; i++) {
            Turn turn = Turn.random(random);
            Vector m = Turn.direction(random);
            Vector mu = Turn.direction(random).times(1e-20);
            Vector field = turn.of(torque.fieldLike(m, mu));
            Vector damp = turn.of(torque.dampingLike(m, mu));
            assertThat(torque.fieldLike(turn.of(m), turn.of(mu))
                            .plus(field.times(-1))
                            .norm())
                    .isLessThan(1e-14 * scale(torque.fieldPerM2(), mu));
            assertThat(torque.dampingLike(turn.of(m), turn.of(mu))
                            .plus(damp.times(-1))
                            .norm())
                    .isLessThan(1e-14 * scale(torque.dampPerM2(), mu));
        }
    }

    @ParameterizedTest
    @EnumSource
    void alongTheAccumulationThereIsNoTorque(Formulation formulation) {
        Vector z = new Vector(0, 0, 1);
        assertThat(torque(formulation).fieldLike(z, z).norm()).isZero();
        assertThat(torque(formulation).dampingLike(z, z).norm()).isZero();
    }

    /// Eq. (16) from the torque itself: a small transverse part grows by it at the rate gain mu, up to its square.
    @ParameterizedTest
    @EnumSource
    void gainIsTheGrowthOfASmallTransversePart(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        double small = 1e-6;
        double mu = 1e-24;
        Vector m = new Vector(small, 0, Math.sqrt(1 - small * small));
        Vector rate = torque.dampingLike(m, new Vector(0, 0, mu)).times(1 / (HBAR * IRON.spinLengthValue()));
        assertThat(rate.x() / small / mu / torque.gainPerSecondPerJoule())
                .isCloseTo(1, within(2 * small * small + 1e-14));
        assertThat(torque.gainPerSecondPerJoule() > 0).isEqualTo(formulation == Formulation.PUBLISHED);
    }

    /// Right-handed precession about mu: dm/dt = 2 pi shift mu x m.
    @ParameterizedTest
    @EnumSource
    void shiftIsThePrecessionAboutTheAccumulation(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        Vector mu = new Vector(0, 0, 1e-24);
        Vector m = new Vector(1, 0, 0);
        Vector rate = torque.fieldLike(m, mu).times(1 / (HBAR * IRON.spinLengthValue()));
        double turns = torque.precessionShiftHzPerJoule() * mu.norm();
        assertThat(rate.y() / (2 * Math.PI * turns)).isCloseTo(1, within(1e-14));
        assertThat(turns).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void criticalPointBalancesRelaxation(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        for (double t2 : new double[] {1e-9, 1e-3, 1, 1e4}) {
            double critical = torque.criticalSpinAccumulationJoule(t2);
            assertThat(Math.abs(torque.gainPerSecondPerJoule()) * critical * t2).isCloseTo(1, within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-3, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE})
    void badRelaxationTimesAreRefused(double t2) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> torque(Formulation.DERIVED).criticalSpinAccumulationJoule(t2));
    }

    @Test
    void spinLengthEntersSquaredAndOnce() {
        NucleusInMetal full = new NucleusInMetal(
                new Spin(9), SpinLength.FULL, IRON.field(), IRON.fermiWavenumberPerM(), IRON.latticeConstantM());
        NucleusInMetal root = new NucleusInMetal(
                new Spin(9), SpinLength.ROOT, IRON.field(), IRON.fermiWavenumberPerM(), IRON.latticeConstantM());
        NuclearSpinOrbitTorque a = NuclearSpinOrbitTorque.of(Formulation.DERIVED, full);
        NuclearSpinOrbitTorque b = NuclearSpinOrbitTorque.of(Formulation.DERIVED, root);
        double squared = 4.5 * 5.5 / (4.5 * 4.5);
        assertThat(b.dampPerM2() / a.dampPerM2()).isCloseTo(squared, within(1e-14));
        assertThat(b.fieldPerM2() / a.fieldPerM2()).isCloseTo(Math.sqrt(squared), within(1e-14));
    }
}
