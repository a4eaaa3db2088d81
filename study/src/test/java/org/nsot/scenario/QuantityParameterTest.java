package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

class QuantityParameterTest {
    private static final QuantityParameter LENGTH = QuantityParameter.of("--spin-diffusion-length", "nm", "2 nm");
    private static final QuantityParameter ANGLE = QuantityParameter.of("--spin-hall-angle", "1", "0.1");

    @Test
    void readsAnyUnitOfItsDimension() {
        assertThat(LENGTH.parse("2 nm")).isEqualTo(2e-9);
        assertThat(LENGTH.parse("20 Å")).isEqualTo(2e-9);
        assertThat(LENGTH.format(2e-9)).isEqualTo("2 nm");
    }

    @Test
    void takesABareNumberPercentOrPpmWhereNoDimensionIsNeeded() {
        assertThat(ANGLE.parse("0.1")).isEqualTo(0.1);
        assertThat(ANGLE.parse("10 %")).isEqualTo(0.1);
        assertThat(ANGLE.parse("100000 ppm")).isEqualTo(0.1);
        assertThat(ANGLE.format(0.1)).isEqualTo("0.1");
    }

    @Test
    void refusesAMissingUnitBehindTheNumber() {
        Refusal refusal = refusal(LENGTH, "2");
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNIT_MISSING);
        assertThat(refusal.excerpt()).contains(new Excerpt("2", 2));
        assertThat(refusal.given()).isEqualTo("--spin-diffusion-length = \"2\": the unit is missing");
        assertThat(refusal.allowed()).isEqualTo("a length");
        assertThat(refusal.mend()).isEqualTo("write for example \"2 nm\"");
    }

    @Test
    void namesBothDimensionsInWords() {
        Refusal refusal = refusal(LENGTH, "2 ns");
        assertThat(refusal.code()).isEqualTo(ErrorCode.DIMENSION_WRONG);
        assertThat(refusal.excerpt()).contains(new Excerpt("2 ns", 3));
        assertThat(refusal.given()).endsWith("a length is needed, this is a time");
        assertThat(refusal(LENGTH, "1 kg^3").given()).endsWith("a length is needed, this is a quantity in kg^3");
        assertThat(refusal(LENGTH, "5 %").given()).endsWith("this is a number without dimension");
        assertThat(refusal(ANGLE, "1 m").given()).endsWith("a number without dimension is needed, this is a length");
    }

    @Test
    void showsAHostileTextOnOneShortLine() {
        Refusal refusal = refusal(LENGTH, "2 \u001b[31m\n" + "x".repeat(300));
        assertThat(refusal.getMessage()).hasSizeLessThan(250).doesNotContain("\u001b", "\n");
    }

    @Test
    void refusesAWrongExampleWhenItIsDeclared() {
        assertThat(catchThrowableOfType(Refusal.class, () -> QuantityParameter.of("--t2", "ms", "1 mm"))
                        .code())
                .isEqualTo(ErrorCode.DIMENSION_WRONG);
        assertThat(catchThrowableOfType(Refusal.class, () -> QuantityParameter.of("--t2", "msec", "1 ms"))
                        .code())
                .isEqualTo(ErrorCode.UNIT_UNKNOWN);
    }

    private static Refusal refusal(QuantityParameter parameter, String text) {
        return catchThrowableOfType(Refusal.class, () -> parameter.parse(text));
    }
}
