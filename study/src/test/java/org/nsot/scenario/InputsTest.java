package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class InputsTest {
    private enum Film implements Parameter {
        MATERIAL(null, "Pt"),
        THICKNESS("m", "5 nm"),
        CURRENT("A/m^2", null);

        private final @Nullable String unit;
        private final @Nullable String standard;

        Film(@Nullable String unit, @Nullable String standard) {
            this.unit = unit;
            this.standard = standard;
        }

        @Override
        public String option() {
            return name();
        }

        @Override
        public @Nullable String unit() {
            return unit;
        }

        @Override
        public String example() {
            return standard == null ? "1e11 A/m^2" : standard;
        }

        @Override
        public @Nullable String defaultText() {
            return standard;
        }

        @Override
        public String symbol() {
            return name();
        }

        @Override
        public String label() {
            return name();
        }

        @Override
        public String meaning() {
            return name();
        }
    }

    private static final Inputs<Film> DEFAULTS = Inputs.of(Film.class, Map.of());

    @Test
    void defaultsStandInAndAreSaidToBeDefaults() {
        assertThat(DEFAULTS.word(Film.MATERIAL)).isEqualTo("Pt");
        assertThat(DEFAULTS.quantity(Film.THICKNESS)).isEqualTo(5e-9);
        assertThat(DEFAULTS.source(Film.THICKNESS)).isEqualTo("default");
        assertThat(DEFAULTS.isGiven(Film.THICKNESS)).isFalse();
        assertThat(DEFAULTS.uncertain()).isEmpty();
    }

    @Test
    void aParameterWithoutDefaultIsAbsent() {
        assertThat(DEFAULTS.has(Film.CURRENT)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> DEFAULTS.quantity(Film.CURRENT));
        assertThatIllegalStateException().isThrownBy(() -> DEFAULTS.word(Film.THICKNESS));
        Inputs<Film> given = Inputs.of(Film.class, Map.of(Film.CURRENT, "1e7 A/cm^2"));
        assertThat(given.has(Film.CURRENT)).isTrue();
        assertThat(given.quantity(Film.CURRENT)).isEqualTo(1e11);
        assertThat(given.source(Film.CURRENT)).isEqualTo("given");
    }

    @Test
    void withReplacesQuantitiesInACopy() {
        Inputs<Film> given =
                Inputs.of(Film.class, Map.of(Film.THICKNESS, "5..7 nm", Film.CURRENT, "(1.0 ± 0.1) A/m^2"));
        assertThat(given.uncertain()).containsExactly(Film.THICKNESS, Film.CURRENT);
        assertThat(given.quantity(Film.THICKNESS)).isEqualTo(6e-9);
        Inputs<Film> one = given.with(Film.THICKNESS, 1e-9);
        assertThat(one.quantity(Film.THICKNESS)).isEqualTo(1e-9);
        assertThat(one.uncertain()).containsExactly(Film.CURRENT);
        assertThat(one.source(Film.THICKNESS)).isEqualTo("given");
        Inputs<Film> both = given.with(List.of(Film.CURRENT, Film.THICKNESS), 2, 3);
        assertThat(both.quantity(Film.CURRENT)).isEqualTo(2);
        assertThat(both.quantity(Film.THICKNESS)).isEqualTo(3);
        assertThat(given.quantity(Film.THICKNESS)).isEqualTo(6e-9);
    }

    @Test
    void wordsAreThoseAllowed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Inputs.of(TorqueParameter.class, Map.of(TorqueParameter.SPIN_LENGTH, "long")))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.COMMAND_LINE))
                .satisfies(r -> assertThat(r.allowed()).isEqualTo("root, full"));
    }

    @Test
    void refusalsNameTheParameter() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Inputs.of(TorqueParameter.class, Map.of(TorqueParameter.T2, "1 mm")))
                .satisfies(r -> assertThat(r.given()).startsWith("t2 = \"1 mm\""));
    }

    /// Its example is right, its default is right, and its unit is of the dimension of both.
    @ParameterizedTest
    @EnumSource
    void everyTorqueParameterIsWellDeclared(TorqueParameter parameter) {
        assertThat(Inputs.of(TorqueParameter.class, Map.of(parameter, parameter.example()))
                        .isGiven(parameter))
                .isTrue();
        assertThat(parameter.label()).endsWith(parameter.symbol());
        assertThat(parameter.key()).matches("[a-z0-9_]+");
    }
}
