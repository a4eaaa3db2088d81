package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.hyperfine.Vector;

/// The physical methods against conservation laws, symmetries and limits.
class MethodsTest {
    private static final Vector M = TorqueMeasurement.MOMENT;
    private static final Vector MU = TorqueMeasurement.MU;

    @ParameterizedTest
    @EnumSource(AuditSampling.class)
    void kuboSumsAreResolvedByTheirGrid(AuditSampling sampling) {
        KuboSum sum = sampling.kuboSum();
        KuboSum finer = new KuboSum(GaussRule.of(sum.rule().points() * 3 / 2), sum.widths(), sum.widthStep());
        double tolerance = sampling.kubo("").tolerance();
        for (double q : sampling.wavenumbers()) {
            assertThat(sum.parallel(q)).isCloseTo(finer.parallel(q), within(tolerance / 4 * finer.parallel(q)));
        }
        double q = sampling.wavenumbers().getFirst();
        double fine = finer.transverse(q, Reading.OCCUPATION);
        assertThat(sum.transverse(q, Reading.OCCUPATION)).isCloseTo(fine, within(tolerance / 4 * Math.abs(fine)));
    }

    /// Without accumulation anywhere there is nothing transverse, and the two readings together cancel.
    @Test
    void equilibriumHasNoTransverseResponse() {
        KuboSum sum = AuditSampling.COARSE.kuboSum();
        double both = sum.transverse(1, Reading.BOTH);
        double parts = sum.transverse(1, Reading.OCCUPATION) + sum.transverse(1, Reading.DYNAMICS);
        assertThat(both).isCloseTo(parts, within(1e-5));
        assertThat(both).isCloseTo(0, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 150, 301})
    void countedStatesConvergeToTheFermiSphere(int radius) {
        double expected = -1 / (4 * Math.PI * Math.PI);
        double bound = 3 * Math.pow(radius, -5.0 / 3) * Math.abs(expected);
        assertThat(new StateCount(radius).magnetizationPerMu(Reading.OCCUPATION))
                .isCloseTo(expected, within(bound));
    }

    @Test
    void currentLoopHasItsFieldOnTheAxis() {
        CurrentLoop loop = new CurrentLoop(0.8, 20);
        double z = 1.7;
        double expected = 1 / (2 * Math.PI * Math.pow(0.64 + z * z, 1.5));
        assertThat(loop.field(Direction.Z.times(z)).z()).isCloseTo(expected, within(1e-15));
    }

    @Test
    void noScattererNoTorque() {
        assertThat(new TwoChannelScattering(0, 0.5).torque(M, MU).norm()).isLessThan(1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 2, 6})
    void scatteringTransfersNoSpinAlongTheMoment(double strength) {
        Vector torque = new TwoChannelScattering(strength, 0.7).torque(M, MU);
        assertThat(torque.dot(M)).isCloseTo(0, within(1e-14));
        assertThat(torque.dot(MU)).isPositive();
    }

    /// The torque on -m is that on m with the field-like part turned over.
    @Test
    void reversingTheMomentReversesTheFieldLikePart() {
        TwoChannelScattering scatterer = new TwoChannelScattering(1.1, 0.7);
        assertThat(scatterer.precessional(M.times(-1), MU)).isCloseTo(scatterer.precessional(M, MU), within(1e-13));
        assertThat(scatterer.dampingLike(M.times(-1), MU)).isCloseTo(scatterer.dampingLike(M, MU), within(1e-13));
        assertThat(new TwoChannelScattering(-1.1, 0.7).precessional(M, MU))
                .isCloseTo(-scatterer.precessional(M, MU), within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 2.5})
    void spinExchangeConservesTheTotalSpin(double angle) {
        SpinExchange exchange = new SpinExchange(angle);
        assertThat(exchange.nuclearGain() + exchange.electronGain()).isCloseTo(0, within(1e-14));
        assertThat(exchange.nuclearGain()).isPositive();
    }

    @Test
    void blochEquationWithoutTorqueRelaxes() {
        BlochGrowth relaxing = new BlochGrowth(m -> new Vector(0, 0, 0), 0.7, 200);
        assertThat(relaxing.rate(2)).isCloseTo(-0.7, within(1e-9));
    }

    @Test
    void everyWayOfAveragingAgrees() {
        DipolarAverage coupling = new DipolarAverage(0.4, 0.9);
        GaussRule rule = GaussRule.of(6);
        assertThat(coupling.overFermiSurface(rule)).isCloseTo(coupling.overDirections(rule), within(1e-13));
        assertThat(coupling.overWavevectors(q -> 1, rule))
                .isCloseTo(
                        4 * Math.PI * coupling.overDirections(rule) * 8 / 3 / Math.pow(2 * Math.PI, 3), within(1e-13));
    }

    @Test
    void dipoleTransformIsTraceless() {
        DipoleTransform transform = new DipoleTransform(GaussRule.of(60), GaussRule.of(12), 18);
        assertThat(transform.longitudinal() + 2 * transform.transverse()).isCloseTo(0, within(1e-12));
    }
}
