package org.nsot.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.nsot.calculator.Inverse.Answer;
import org.nsot.calculator.Inverse.Design;
import org.nsot.calculator.Inverse.Found;
import org.nsot.calculator.Inverse.Target;
import org.nsot.calculator.Inverse.Unreachable;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Unit;

class InverseTest {
    private static Answer solve(DoubleUnaryOperator f, double low, double high, double target) {
        return Inverse.solve(
                f, new Design("current", Unit.of("A"), low, high), new Target("shift", Unit.of("Hz"), target));
    }

    private static double found(DoubleUnaryOperator f, double low, double high, double target) {
        return ((Found) solve(f, low, high, target)).value();
    }

    private static Unreachable unreachable(DoubleUnaryOperator f, double low, double high, double target) {
        return (Unreachable) solve(f, low, high, target);
    }

    /// A power law has its inverse in closed form; slope p makes the root as sharp as 1e-14 allows, within rounding.
    @Property(tries = 200)
    void powerLawsAreInverted(
            @ForAll @DoubleRange(min = 0.3, max = 4) double power,
            @ForAll @DoubleRange(min = -290, max = 200) double magnitude,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double place) {
        double scale = Math.pow(10, magnitude / 5);
        double target = scale * Math.pow(place * 1e12, power);
        double x = found(v -> scale * Math.pow(v, power), 1, 1e12, Math.max(target, 1.001 * scale));
        double expected = Math.pow(Math.max(target, 1.001 * scale) / scale, 1 / power);
        assertThat(x / expected).isCloseTo(1, within(1e-11));
    }

    @Test
    void fallingFunctionsAndBothSignsAreInverted() {
        assertThat(found(x -> -3 * x, -1, 1, 1.5)).isCloseTo(-0.5, within(1e-14));
        assertThat(found(x -> -3 * x, -1, 1, -1.5)).isCloseTo(0.5, within(1e-14));
        assertThat(found(x -> 1 / x, 1e-9, 1e9, 1e-3)).isCloseTo(1e3, within(1e-9));
        assertThat(found(Math::tanh, -20, 20, 0)).isCloseTo(0, within(1e-12));
    }

    /// Energies in joule are far below every absolute tolerance.
    @Test
    void tinyNumbersAreNotTakenForZero() {
        assertThat(found(x -> 1e-30 * x * x, 0, 1e-3, 1e-38) / 1e-4).isCloseTo(1, within(1e-12));
    }

    @Test
    void endsOfTheIntervalCount() {
        assertThat(found(x -> x, 2, 5, 2)).isEqualTo(2);
        assertThat(found(x -> x, 2, 5, 5)).isEqualTo(5);
    }

    @Test
    void theFirstOfSeveralIsTaken() {
        assertThat(found(Math::sin, 0, 20, 0.5)).isCloseTo(Math.PI / 6, within(1e-12));
    }

    /// The parabola's peak, which is 1, lies between two scanned points.
    @Test
    void aPeakBetweenScannedPointsIsSeen() {
        DoubleUnaryOperator peak = x -> 1 - (x - 0.50123) * (x - 0.50123);
        double x = found(peak, 0, 1, 1 - 1e-8);
        assertThat(x).isCloseTo(0.50123 - 1e-4, within(1e-9));
        assertThat(unreachable(peak, 0, 1, 1 + 1e-8).greatest()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aTargetOutOfReachIsToldWithTheRange() {
        Unreachable high = unreachable(x -> 10 * x, 1, 5, 70);
        assertThat(high.reason())
                .isEqualTo("shift = 70 Hz is too large: for current from 1 A to 5 A it reaches from 10 Hz to 50 Hz");
        assertThat(high.least()).isEqualTo(10);
        assertThat(high.greatest()).isEqualTo(50);
        assertThat(unreachable(x -> 10 * x, 1, 5, 3).reason()).contains("3 Hz is too small");
        assertThat(unreachable(Math::tanh, 0, 3, 1).reason()).contains("too large");
    }

    @Test
    void theOtherSignIsTold() {
        assertThat(unreachable(x -> x * x, 0, 5, -1).reason())
                .contains("-1 Hz has the other sign", "from 0 Hz to 25 Hz");
        assertThat(unreachable(x -> -x * x, 0, 5, 1).reason()).contains("1 Hz has the other sign");
    }

    @Test
    void aFlatFunctionIsTold() {
        assertThat(unreachable(_ -> 7, 0, 5, 8).reason())
                .isEqualTo("shift = 8 Hz is not reached: it does not depend on current, and is 7 Hz for current from"
                        + " 0 A to 5 A");
        assertThat(found(_ -> 7, 0, 5, 7)).isZero();
    }

    /// A pole changes its sign without a root, and so does a step.
    @Test
    void aJumpIsNoRoot() {
        assertThat(unreachable(x -> 1 / (x - 0.3333), 0, 1, 0).reason()).contains("jump");
        assertThat(unreachable(x -> x < 0.3333 ? -1 : 1, 0, 1, 0.5).reason()).contains("jump");
        assertThat(found(x -> x < 0.3333 ? -1 : x, 0, 1, 0.5)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void pointsThatAreRefusedAreLeftOut() {
        DoubleUnaryOperator root = x -> Math.sqrt(Domain.notNegative("x", x));
        assertThat(found(root, -1, 1, 0.5)).isCloseTo(0.25, within(1e-12));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> solve(root, -2, -1, 0.5))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> solve(_ -> Double.NaN, 0, 1, 0.5))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.NOT_FINITE));
    }

    @Test
    void anIntervalGoesUpwards() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Design("current", Unit.of("A"), 1, 1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Target("shift", Unit.ONE, Double.NaN));
    }
}
