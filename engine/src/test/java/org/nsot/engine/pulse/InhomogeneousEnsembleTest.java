package org.nsot.engine.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.hyperfine.Vector;

class InhomogeneousEnsembleTest {
    private static final int COUNT = 20_000;

    private static InhomogeneousEnsemble ensemble(long seed) {
        SpinCoupling centre = SpinCoupling.of(new Vector(1, 2, 3))
                .withTorque(new Vector(0, 0, 2), new Vector(0, 0, 3))
                .withRelaxation(0.4, 0.3, 0.2)
                .withDriveFactor(0.5);
        return new InhomogeneousEnsemble(
                COUNT,
                centre,
                new Spread.Normal(10),
                new Spread.Uniform(0.1),
                new Spread.Lorentzian(0.02),
                new Spread.Normal(0.05),
                seed);
    }

    private static double[] drawn(InhomogeneousEnsemble e, ToDoubleFunction<SpinCoupling> number) {
        double[] values = new double[COUNT];
        Arrays.setAll(values, i -> number.applyAsDouble(e.spin(i)));
        return values;
    }

    /// Kolmogorov and Smirnov: the distance exceeds 1.95/sqrt(n) in 1 of 1000 seeds, and this seed is one of the
    /// others.
    private static void assertDistribution(double[] values, DoubleUnaryOperator cumulative) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < COUNT; i++) {
            distance = Math.max(distance, Math.abs(cumulative.applyAsDouble(sorted[i]) - (i + 0.5) / COUNT));
        }
        assertThat(distance).isLessThan(1.95 / Math.sqrt(COUNT));
    }

    @Test
    void numbersFollowTheirDistributions() {
        InhomogeneousEnsemble e = ensemble(1);
        assertDistribution(drawn(e, s -> s.precession().z()), x -> normal((x - 3) / 10));
        assertDistribution(drawn(e, SpinCoupling::driveFactor), x -> normal((x / 0.5 - 1) / 0.05));
        // (1 + c)^2 (1 + d) over (1 + c)(1 + d) is 1 + c
        double[] coupling =
                drawn(e, s -> s.torqueDamping().z() / 3 / (s.torquePrecession().z() / 2));
        assertDistribution(coupling, x -> (x - 0.9) / 0.2);
        double[] mu = drawn(
                e,
                s -> Math.pow(s.torquePrecession().z() / 2, 2)
                        / (s.torqueDamping().z() / 3));
        assertDistribution(mu, x -> 0.5 + Math.atan((x - 1) / 0.02) / Math.PI);
    }

    /// By the trapezoidal rule.
    private static double normal(double x) {
        double sum = 0;
        int steps = 200;
        for (int i = 0; i <= steps; i++) {
            double t = x * i / steps;
            sum += (i == 0 || i == steps ? 0.5 : 1) * Math.exp(-t * t / 2);
        }
        return 0.5 + sum * x / steps / Math.sqrt(2 * Math.PI);
    }

    @Test
    void theOtherNumbersAreThoseOfTheCentre() {
        SpinCoupling s = ensemble(1).spin(17);
        assertThat(s.precession().x()).isEqualTo(1);
        assertThat(s.precession().y()).isEqualTo(2);
        assertThat(s.transverseRate()).isEqualTo(0.4);
        assertThat(s.longitudinalRate()).isEqualTo(0.3);
        assertThat(s.equilibrium()).isEqualTo(0.2);
    }

    @Test
    void aSpinDependsOnTheSeedAndItselfAlone() {
        assertThat(ensemble(5).spin(3))
                .isEqualTo(ensemble(5).spin(3))
                .isNotEqualTo(ensemble(6).spin(3));
        assertThat(ensemble(5).spin(3)).isNotEqualTo(ensemble(5).spin(4));
        double[] a = drawn(ensemble(5), s -> s.precession().z() - 3);
        double[] b = drawn(ensemble(5), s -> s.driveFactor() - 0.5);
        double product = 0;
        for (int i = 0; i < COUNT; i++) {
            product += a[i] / 10 * b[i] / 0.025 / COUNT;
        }
        assertThat(product).as("independent").isCloseTo(0, within(4 / Math.sqrt(COUNT)));
    }
}
