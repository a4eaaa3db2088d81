package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Distribution.Exact;
import org.nsot.scenario.Distribution.Normal;
import org.nsot.scenario.Distribution.Uniform;

class UncertainQuantityTest {
    private static final QuantityParameter LENGTH = QuantityParameter.of("length", "nm", "2 nm");
    private static final QuantityParameter AREA = QuantityParameter.of("area", "m^2", "2 m^2");
    private static final QuantityParameter NUMBER = QuantityParameter.of("angle", "1", "0.1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.4 ± 0.3 nm",
                "(1.4 ± 0.3) nm",
                "1.4±0.3nm",
                " ( 1.4+-0.3 )nm ",
                "1.4 +- 0.3 nm",
                "1.4 +/- 0.3 nm",
                "1.4 nm ± 0.3 nm",
                "1.4 nm±3 Å",
                "14 Å ± 300 pm",
                "1400e-3 +-+.3 nm"
            })
    void readsAMeanAndItsStandardDeviation(String text) {
        assertThat(LENGTH.parseUncertain(text)).isEqualTo(new Normal(1.4e-9, 3e-10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1..2 nm", "1 .. 2 nm", "(1..2) nm", "1 nm..2 nm", "10 Å .. 2 nm", "1.0..2.0 nm", "1nm..2nm"})
    void readsARange(String text) {
        assertThat(LENGTH.parseUncertain(text)).isEqualTo(new Uniform(1e-9, 2e-9));
    }

    @Test
    void readsPureNumbersPowersAndExactQuantities() {
        assertThat(NUMBER.parseUncertain("0.004..0.08")).isEqualTo(new Uniform(0.004, 0.08));
        assertThat(NUMBER.parseUncertain("-0.3..-0.1")).isEqualTo(new Uniform(-0.3, -0.1));
        assertThat(NUMBER.parseUncertain("1..2 %")).isEqualTo(new Uniform(0.01, 0.02));
        assertThat(NUMBER.parseUncertain("(10 ± 2) %")).isEqualTo(new Normal(0.1, 0.02));
        assertThat(NUMBER.parseUncertain("10 % ± 2 %")).isEqualTo(new Normal(0.1, 0.02));
        assertThat(NUMBER.parseUncertain("0 ± 0.1")).isEqualTo(new Normal(0, 0.1));
    }

    @Test
    void readsUnitsWithPowersBeforeTheSign() {
        assertThat(AREA.parseUncertain("1 m^2..2 m²")).isEqualTo(new Uniform(1, 2));
        assertThat(AREA.parseUncertain("2 m²±1 m^2")).isEqualTo(new Normal(2, 1));
        assertThat(LENGTH.parseUncertain("2 nm")).isEqualTo(new Exact(2e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.4 ± -0.3 nm      | 207 | 7",
                "1.4 ± 0 nm         | 207 | 7",
                "2..1 nm            | 207 | 4",
                "1..1 nm            | 207 | 4",
                "2 nm..10 Å         | 207 | 7",
                "1..                | 204 | 4",
                "1 nm ..            | 204 | 8",
                "1.4 ±              | 204 | 6",
                "..2 nm             | 204 | 1",
                "1.4 ± 0.3          | 201 | 10",
                "1.4 nm ± 0.3       | 201 | 13",
                "1..2               | 201 | 5",
                "(1..2)             | 201 | 7",
                "1 nm..2            | 201 | 8",
                "1.4 ± 0.3 ms       | 202 | 11",
                "1.4 ms ± 0.3 nm    | 202 | 5",
                "1.4 nm ± 0.3 ms    | 202 | 14",
                "1.4 nm ± 10 %      | 202 | 13",
                "1.4 ± 0.3 nmm      | 203 | 11",
                "1 ± 0.1..2 nm      | 204 | 8",
                "1..2 ± 0.1 nm      | 204 | 6",
                "1 ± 2 ± 3 nm       | 204 | 7",
                "1..2..3 nm         | 204 | 5",
                "(1.4) nm           | 204 | 5",
                "(1.4 ± 0.3 nm)     | 204 | 12",
                "(1.4 nm ± 0.3 nm)  | 204 | 6",
                "(1.4 ± 0.3 nm      | 204 | 12",
                "(1.4 ± 0.3) nm ± 1 | 204 | 16",
                "((1..2)) nm        | 204 | 2",
                "1 ... 2 nm         | 204 | 5",
                "1.4 ± nm           | 204 | 7",
                "1.4 ± 1e999 nm     | 205 | 7",
            })
    void refusesWithTheCodeThePlaceAndAnExample(String text, int number, int column) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> LENGTH.parseUncertain(text));
        assertThat(refusal.code().code()).isEqualTo("NSOT-" + number);
        assertThat(refusal.excerpt().orElseThrow().column()).isEqualTo(column);
        assertThat(refusal.mend()).contains("\"2 nm\"");
    }

    /// 0.1 ± 10 % may mean 0.1 ± 0.01 or (0.1 ± 10) %.
    @Test
    void aPercentageBehindABareNumberIsNotGuessedAt() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> NUMBER.parseUncertain("0.1 ± 10 %"));
        assertThat(refusal.excerpt().orElseThrow().column()).isEqualTo(10);
        assertThat(refusal.given()).contains("not clear");
    }

    @Test
    void aPlainQuantityIsNotUncertain() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> LENGTH.parse("1.4 ± 0.3 nm"));
        assertThat(refusal.given()).endsWith("an uncertain value cannot be taken here");
    }

    /// What is uncertain reads as its two parts read by themselves.
    @Property
    void partsReadAsTheyDoAlone(@ForAll("decimals") String a, @ForAll("decimals") String b) {
        double one = LENGTH.parse(a + " nm");
        double two = LENGTH.parse(b + " nm");
        if (one < two) {
            assertThat(LENGTH.parseUncertain(a + ".." + b + " nm")).isEqualTo(new Uniform(one, two));
            assertThat(LENGTH.parseUncertain(a + " nm .. " + b + " nm")).isEqualTo(new Uniform(one, two));
        }
        if (two > 0) {
            assertThat(LENGTH.parseUncertain("(" + a + " +- " + b + ") nm")).isEqualTo(new Normal(one, two));
        }
    }

    @Provide
    Arbitrary<String> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(3)
                .map(BigDecimal::toPlainString);
    }

    /// Quantiles of the standard normal distribution, as tabulated to seven digits.
    @Test
    void quantilesAreThoseOfTheDistribution() {
        Normal normal = new Normal(3, 2);
        assertThat((normal.quantile(0.975) - 3) / 2).isCloseTo(1.9599640, within(5e-8));
        assertThat((normal.quantile(0.84134475) - 3) / 2).isCloseTo(1.0000000, within(5e-8));
        assertThat((normal.quantile(0.001) - 3) / 2).isCloseTo(-3.0902323, within(5e-8));
        assertThat(normal.quantile(0.5)).isEqualTo(3);
        Uniform uniform = new Uniform(-1, 3);
        assertThat(uniform.quantile(0.25)).isZero();
        assertThat(uniform.nominal()).isEqualTo(1);
        assertThat(uniform.standardDeviation()).isCloseTo(Math.sqrt(16 / 12.0), within(1e-15));
        assertThat(new Exact(5).quantile(0.1)).isEqualTo(5);
    }
}
