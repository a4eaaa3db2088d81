package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.Refusal;

class UnitTest {
    @Test
    void keepsItsText() {
        assertThat(Unit.of(" A/m^2 ")).hasToString("A/m^2");
        assertThat(Unit.of("A/m^2").dimension()).isEqualTo(Dimension.of(0, -2, 0, 1, 0, 0, 0));
    }

    @Test
    void theUnitOfAPlainNumberIsOne() {
        assertThat(Unit.of("1")).isSameAs(Unit.ONE);
        assertThat(Unit.ONE.dimension().isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', NSOT-204", "2 m, NSOT-204", "mTT, NSOT-203", "m/, NSOT-204", "(m^99)^99, NSOT-205"})
    void refusesWhatIsNoUnit(String text, String code) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Unit.of(text));
        assertThat(refusal.code().code()).isEqualTo(code);
        assertThat(refusal.allowed()).isEqualTo("a unit");
        assertThat(refusal.mend()).endsWith("\"A/m^2\"");
    }
}
