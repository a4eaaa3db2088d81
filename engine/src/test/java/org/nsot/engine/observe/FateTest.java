package org.nsot.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class FateTest {
    private static final Vector TILTED = new Vector(0.1, 0, 0.99);

    /// T1 = 5, T2 = 1: nu_c = -1/(T2 m_0). Above it m_z = 1/(|nu| T2), m_perp^2 = (m_0 - m_z)/(|nu| T1).
    @ParameterizedTest
    @CsvSource({"-2, 1, 0.5, 0.05", "-4, 1, 0.25, 0.0375", "2, -1, -0.5, 0.05"})
    void aMaserIsALimitCycle(double nu, double equilibrium, double z, double perpSquared) {
        Vector start = new Vector(0.1, 0, 0.99 * equilibrium);
        Trajectory path = Samples.follow(Samples.maser(20, nu, equilibrium), start, 0.005, 7, 8000);
        assertThat(Classification.of(path, equilibrium).fate()).isEqualTo(Fate.LIMIT_CYCLE);
        LimitCycle cycle = LimitCycle.of(path, Window.last(path, 0.1));
        assertThat(cycle.longitudinal()).isCloseTo(z, within(1e-6));
        assertThat(cycle.transverse() * cycle.transverse()).isCloseTo(perpSquared, within(1e-6));
        // the phase error of RK4 is (omega h)^4/120 of the frequency
        assertThat(cycle.frequencyHz().value()).isCloseTo(20 / (2 * Math.PI), within(1e-5));
        assertThat(cycle.unevenness()).isLessThan(1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.8"})
    void belowThresholdItDecays(double nu) {
        Trajectory path = Samples.follow(Samples.maser(20, nu, 1), TILTED, 0.005, 7, 600);
        assertThat(Classification.of(path, 1).fate()).isEqualTo(Fate.DECAYS);
    }

    /// Away from the threshold nu_c = -1, whatever the sampling: from 20 samples a turn to one in six.
    @Property(tries = 60)
    void theVerdictIsThatOfTheThreshold(
            @ForAll @DoubleRange(min = -6, max = 4) double nu, @ForAll @IntRange(min = 3, max = 400) int stepsASample) {
        Assume.that(Math.abs(nu + 1) > 0.3);
        int samples = 12_000 / stepsASample;
        Trajectory path = Samples.follow(Samples.maser(20, nu, 1), TILTED, 0.005, stepsASample, samples);
        assertThat(Classification.of(path, 1).fate()).isEqualTo(nu < -1 ? Fate.LIMIT_CYCLE : Fate.DECAYS);
    }

    /// Less than one sample in two turns.
    @Test
    void coarseSamplesAreClassifiedAsWell() {
        Trajectory cycle = Samples.follow(Samples.maser(20, -2, 1), TILTED, 0.005, 141, 80);
        assertThat(Classification.of(cycle, 1).fate()).isEqualTo(Fate.LIMIT_CYCLE);
        Trajectory decay = Samples.follow(Samples.maser(20, -0.5, 1), TILTED, 0.005, 141, 40);
        assertThat(Classification.of(decay, 1).fate()).isEqualTo(Fate.DECAYS);
    }

    /// Without relaxation the torque takes m to the pole where nu m x (u x m) ends.
    @Test
    void aTorqueSwitchesAndPolarizes() {
        SpinCoupling torque = SpinCoupling.of(new Vector(0, 0, 10))
                .withGilbertDamping(0, 0)
                .withTorque(new Vector(0, 0, 0), new Vector(0, 0, 1));
        Vector nearPole = new Vector(Math.sin(0.1), 0, -Math.cos(0.1));
        Trajectory switched = Samples.follow(torque, nearPole, 0.005, 20, 200);
        assertThat(Classification.of(switched, -1).fate()).isEqualTo(Fate.SWITCHED);
        Trajectory polarized = Samples.follow(torque, new Vector(1, 0, 0), 0.005, 20, 200);
        assertThat(Classification.of(polarized, 0).fate()).isEqualTo(Fate.POLARIZED);
        // dm_z/dt = nu (1 - m_z^2): m_z = tanh(nu t - artanh cos 0.1)
        double time = Math.log((1 + Math.cos(0.1)) / (1 - Math.cos(0.1))) / 2;
        assertThat(FirstCrossing.second(switched.timeSecond(), switched.z(), 0).orElseThrow())
                .isCloseTo(time, within(1e-4));
    }

    @Test
    void aRunThatEndsTooSoonIsUndecided() {
        Trajectory grows = Samples.follow(Samples.maser(20, -4, 1), new Vector(1e-3, 0, 1), 0.005, 7, 60);
        assertThat(Classification.of(grows, 1).fate()).isEqualTo(Fate.UNDECIDED);
        Trajectory leaves = Samples.path(100, 0.1, 0, t -> 0, t -> 0.5 - 0.02 * t);
        assertThat(Classification.of(leaves, 1).fate()).isEqualTo(Fate.UNDECIDED);
    }

    @Test
    void growthIsTheSlopeOfTheLogarithm() {
        Trajectory path = Samples.path(200, 0.01, 30, t -> 1e-5 * Math.exp(3.3 * t), t -> 1);
        Estimate rate = Growth.ratePerSecond(path, new Window(0.5, 1.5));
        assertThat(rate.value()).isCloseTo(3.3, within(1e-12));
        assertThat(rate.standardError()).isLessThan(1e-12);
        Trajectory pole = Samples.path(200, 0.01, 30, t -> 0, t -> 1);
        assertThatThrownBy(() -> Growth.ratePerSecond(pole, new Window(0, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-104");
        assertThatThrownBy(() -> Growth.ratePerSecond(path, new Window(0.501, 0.509)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-101");
    }

    @Test
    void numbersAlongAPath() {
        Trajectory path = Samples.path(3, 1, 0.1, t -> 3, t -> -4 * t);
        assertThat(AlongPath.transverse(path)[2]).isCloseTo(3, within(1e-15));
        assertThat(AlongPath.length(path)[1]).isCloseTo(5, within(1e-15));
        assertThat(AlongPath.polarization(path, 0.5)[2]).isEqualTo(-4);
        SteadyState rest = SteadyState.of(Samples.path(4, 1, 0, t -> 1, t -> t), new Window(1, 3));
        assertThat(rest.mean()).isEqualTo(new Vector(1, 0, 2));
        assertThat(rest.deviation()).isEqualTo(1);
    }

    @Test
    void aCubicIsCrossedWhereItIs() {
        double[] t = {0, 1, 2, 3, 4};
        double[] y = new double[5];
        for (int i = 0; i < 5; i++) {
            y[i] = Math.pow(t[i] - 2.3, 3);
        }
        assertThat(FirstCrossing.second(t, y, 0).orElseThrow()).isCloseTo(2.3, within(1e-5));
        assertThat(FirstCrossing.second(t, y, 8).isEmpty()).isTrue();
        assertThat(FirstCrossing.second(t, y, y[3]).orElseThrow()).isEqualTo(3);
    }
}
