package org.nsot.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTest {
    @Property(tries = 200)
    void passesEveryFiniteNumberOfItsKindThrough(@ForAll double value) {
        assertThat(Domain.finite("x", value)).isEqualTo(value);
        if (value != 0) {
            assertThat(Domain.notZero("x", value)).isEqualTo(value);
            assertThat(Domain.positive("x", Math.abs(value))).isEqualTo(Math.abs(value));
        }
        assertThat(Domain.notNegative("x", Math.abs(value))).isEqualTo(Math.abs(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, Double.MAX_VALUE})
    void extremesAreNumbersLikeOthers(double value) {
        assertThat(Domain.positive("x", value)).isEqualTo(value);
        assertThat(Domain.notZero("x", -value)).isEqualTo(-value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void everyCheckRefusesWhatIsNotFinite(double value) {
        refuses(ErrorCode.NOT_FINITE, value, () -> Domain.finite("length", value));
        refuses(ErrorCode.NOT_FINITE, value, () -> Domain.positive("length", value));
        refuses(ErrorCode.NOT_FINITE, value, () -> Domain.notNegative("length", value));
        refuses(ErrorCode.NOT_FINITE, value, () -> Domain.notZero("length", value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0})
    void zeroIsNeitherPositiveNorAllowedWhereItIsNot(double zero) {
        refuses(ErrorCode.OUT_OF_DOMAIN, zero, () -> Domain.positive("length", zero));
        refuses(ErrorCode.OUT_OF_DOMAIN, zero, () -> Domain.notZero("length", zero));
        assertThat(Domain.notNegative("length", zero)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-Double.MIN_VALUE, -1, -Double.MAX_VALUE})
    void negativeNumbersAreRefused(double value) {
        refuses(ErrorCode.OUT_OF_DOMAIN, value, () -> Domain.positive("length", value));
        refuses(ErrorCode.OUT_OF_DOMAIN, value, () -> Domain.notNegative("length", value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0})
    void aResultThatADoubleCannotHoldIsRefused(double value) {
        refuses(ErrorCode.NO_FINITE_RESULT, value, () -> Domain.result("length", value, false));
        if (value == 0) {
            assertThat(Domain.result("length", value, true)).isZero();
        }
    }

    private static void refuses(ErrorCode code, double value, Runnable check) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(check::run).satisfies(r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.given()).isEqualTo("length = " + value);
            assertThat(r.getMessage()).contains(code.code(), r.given(), r.allowed(), r.mend());
        });
    }
}
