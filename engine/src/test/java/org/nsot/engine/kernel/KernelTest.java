package org.nsot.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class KernelTest {
    private static final double STEP = 0.01;

    /// A drive that has no symmetry.
    private static void drive(double t, double[] into) {
        into[0] = Math.cos(3 * t);
        into[1] = 0.5 * Math.sin(2 * t + 1);
        into[2] = 0.1 * t;
        into[3] = Math.exp(-t) - 0.2;
    }

    /// A drive without symmetry that stays.
    private static final Drive HELD = new Drive() {
        @Override
        public void at(double timeSecond, double[] into) {
            drive(0.7, into);
        }

        @Override
        public boolean isSteady() {
            return true;
        }
    };

    private static Vector vector(RandomGenerator random) {
        return new Vector(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1));
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    }

    private static Couplings couplings(int count, boolean noisy) {
        RandomGenerator random = random();
        Couplings couplings = new Couplings(count);
        for (int i = 0; i < count; i++) {
            SpinCoupling c = new SpinCoupling(
                    vector(random).times(5),
                    vector(random),
                    vector(random),
                    vector(random),
                    random.nextDouble(),
                    i % 3 == 0 ? 0 : random.nextDouble(),
                    i % 3 == 0 ? 0 : random.nextDouble(),
                    random.nextDouble(-1, 1),
                    noisy ? random.nextDouble() : 0);
            couplings.set(i, c);
        }
        return couplings;
    }

    private static Spins spins(int count) {
        RandomGenerator random = random();
        Spins spins = new Spins(count);
        for (int i = 0; i < count; i++) {
            Vector m = vector(random);
            spins.set(i, m.x() / m.norm(), m.y() / m.norm(), m.z() / m.norm());
        }
        return spins;
    }

    private static Spins run(Kernel kernel, Scheme scheme, int count, boolean noisy, long... steps) {
        return run(kernel, scheme, KernelTest::drive, count, noisy, steps);
    }

    private static Spins run(Kernel kernel, Scheme scheme, Drive drive, int count, boolean noisy, long... steps) {
        Spins spins = spins(count);
        Couplings couplings = couplings(count, noisy);
        long first = 0;
        for (long n : steps) {
            Stepping stepping = new Stepping(scheme, STEP, first, n, drive, 0x123456789ABCDEFL);
            kernel.advance(spins, couplings, stepping, 0, count);
            first += n;
        }
        return spins;
    }

    private static void assertSame(Spins a, Spins b) {
        for (int i = 0; i < a.count(); i++) {
            assertThat(new double[] {a.x(i), a.y(i), a.z(i)}).containsExactly(b.x(i), b.y(i), b.z(i));
        }
        assertThat(a.x).as("the padding stays finite").doesNotContain(Double.NaN);
    }

    @Test
    void theSuiteRunsWithLanes() {
        assertThat(Lanes.AVAILABLE).isTrue();
        assertThat(Kernel.of(Precision.DOUBLE).name()).contains("lanes");
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "13, 257", "207, 256", "4098, 3"})
    void lanesGiveTheBitsOfTheReference(int count, int steps) {
        for (Precision precision : Precision.values()) {
            for (Scheme scheme : Scheme.values()) {
                Spins plain = run(Kernel.plain(precision), scheme, count, false, steps);
                assertSame(plain, run(Kernel.of(precision), scheme, count, false, steps));
            }
        }
    }

    /// Where the drive stays, a kernel of its own runs: to the bits of one that looks it up in every step.
    @ParameterizedTest
    @CsvSource({"1, 300", "13, 257", "207, 256", "4098, 3"})
    void aDriveThatStaysGivesTheSameBits(int count, int steps) {
        for (Precision precision : Precision.values()) {
            for (Scheme scheme : Scheme.values()) {
                for (Drive drive : new Drive[] {Drive.STEADY, HELD}) {
                    Drive looked = drive::at;
                    Spins plain = run(Kernel.plain(precision), scheme, looked, count, false, steps);
                    assertSame(plain, run(Kernel.of(precision), scheme, looked, count, false, steps));
                    assertSame(plain, run(Kernel.of(precision), scheme, drive, count, false, steps));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "13, 257", "207, 256", "4098, 3"})
    void lanesDrawTheNoiseOfTheReference(int count, int steps) {
        Spins plain = run(Kernel.plain(Precision.DOUBLE), Scheme.HEUN, count, true, steps);
        assertSame(plain, run(Kernel.of(Precision.DOUBLE), Scheme.HEUN, count, true, steps));
        assertThat(plain.x(0))
                .isNotEqualTo(run(Kernel.plain(Precision.DOUBLE), Scheme.HEUN, count, false, steps)
                        .x(0));
    }

    /// In double precision the state between two calls is the state; so is the count of steps for drive and noise.
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void aRunMayBeSplitAnywhere(Scheme scheme) {
        boolean noisy = scheme == Scheme.HEUN;
        Kernel kernel = Kernel.of(Precision.DOUBLE);
        assertSame(run(kernel, scheme, 37, noisy, 700), run(kernel, scheme, 37, noisy, 1, 255, 300, 144));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void partsOfAnEnsembleMayRunInAnyOrder(Precision precision) {
        Spins whole = run(Kernel.of(precision), Scheme.RK4, 100, false, 300);
        Spins parts = spins(100);
        Stepping stepping = new Stepping(Scheme.RK4, STEP, 0, 300, KernelTest::drive, 0);
        for (int from : new int[] {64, 0, 96, 32}) {
            Kernel.of(precision).advance(parts, couplings(100, false), stepping, from, from + 32);
        }
        assertSame(whole, parts);
    }

    @Test
    void noiseInAnotherSchemeOrPrecisionIsRefused() {
        assertThatThrownBy(() -> run(Kernel.of(Precision.DOUBLE), Scheme.RK4, 1, true, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-402");
        assertThatThrownBy(() -> run(Kernel.of(Precision.SINGLE), Scheme.HEUN, 1, true, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-402");
    }
}
