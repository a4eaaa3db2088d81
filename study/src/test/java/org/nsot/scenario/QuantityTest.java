package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "2 1/Å, 2e10, 1/m",
        "2 1/angstrom, 2e10, 1/m",
        "0.25 H/m, 0.25, H/m",
        "7e-6 eV, 1.1215236438e-24, J",
        "1 ms, 1e-3, s",
        "1e7 S/m, 1e7, S/m",
        "0.0906 mu_N, 4.5760100678058e-28, J/T",
        "1e12 A/m^2, 1e12, A/m^2",
        "1.27 s K, 1.27, K s",
        "5 mT, 5e-3, T",
        "3 meV, 4.806529902e-22, J",
        "2 nm, 2e-9, m",
        "0.2 nm, 2e-10, m",
        "2 Å, 2e-10, m",
        "0.1, 0.1, 1",
        "10 %, 0.1, 1",
        "3 ppm, 3e-6, 1",
        "1 rad/s/T, 1, A s/kg",
        "1 rad/(s T), 1, A s/kg",
        "5 Hz, 5, rad/s",
        "16 mb, 1.6e-30, m^2",
    })
    void readsTheNearestDouble(String text, double si, String unit) {
        assertThat(Quantity.parse(text))
                .isEqualTo(new Quantity(si, Unit.of(unit).dimension()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.5 m^2/s",
                "2.5 m²/s",
                "2.5 m^+2/s",
                "2.5 m^2 s^-1",
                "2.5 m² s⁻¹",
                "2.5 m*m/s",
                "2.5 m·m/s",
                "2.5 m ⋅ m / s",
                "2.5 m m/s",
                "2.5 (m/s) m",
                "2.5 (m (m))/s",
                "2.5 ((m^2)^2/m^2)/s",
                "2.5 1/(s/m^2)",
                "2.5 (1/(s/m)) m",
                "+2.5m^2/s",
                "2.50e0m^2/s",
                ".25E+1 m^2/s",
                "  2.5\u00A0m^2/s\t",
                "2.5e-000000 m^2/s",
                "25e-4 km m/s",
                "150 m^2/min",
            })
    void readsTheSameQuantityInAllItsSpellings(String text) {
        assertThat(Quantity.parse(text)).isEqualTo(new Quantity(2.5, Dimension.of(0, 2, -1, 0, 0, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({"u", "µ", "μ"})
    void readsMicroInAllItsSpellings(String micro) {
        assertThat(Quantity.parse("3 " + micro + "m").si()).isEqualTo(3e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00C5", "\u212B", "A\u030A", "angstrom", "Angstrom"})
    void readsAngstromInAllItsSpellings(String angstrom) {
        assertThat(Quantity.parse("3 " + angstrom).si()).isEqualTo(3e-10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "5 mTT          | 203 | 3",
                "1 m s x        | 203 | 7",
                "0x1p3 m        | 203 | 2",
                "1 M            | 203 | 3",
                "2 m2           | 203 | 3",
                "1e             | 203 | 2",
                "1 kmin         | 203 | 3",
                "1 m/           | 204 | 5",
                "1 m*           | 204 | 5",
                "1 m//s         | 204 | 5",
                "--1 m          | 204 | 2",
                "-              | 204 | 2",
                "1,5 m          | 204 | 2",
                "1.5.2 m        | 204 | 4",
                "5. m           | 204 | 2",
                "0.004..0.08 m  | 204 | 6",
                "1.4 ± 0.3 nm   | 204 | 5",
                "1 m^0.5        | 204 | 4",
                "1 m^1.5        | 204 | 4",
                "1 m^           | 204 | 4",
                "1 m^x          | 204 | 4",
                "1 m^0          | 204 | 4",
                "1 m^2^3        | 204 | 4",
                "1 m^100        | 204 | 4",
                "1 m^99999999999 | 204 | 4",
                "1 m²^2         | 204 | 4",
                "1 m⁻           | 204 | 4",
                "\"\"           | 204 | 1",
                "\"   \"        | 204 | 4",
                "nan m          | 204 | 1",
                "NaN            | 204 | 1",
                "Infinity T     | 204 | 1",
                "m              | 204 | 1",
                "1/m            | 204 | 2",
                "1 1/m s        | 204 | 7",
                "1 m/s*m        | 204 | 6",
                "2 1            | 204 | 3",
                "2 10/m         | 204 | 3",
                "2 m 1/s        | 204 | 5",
                "2 * m          | 204 | 3",
                "2·10^5 m       | 204 | 2",
                "1 (m           | 204 | 5",
                "1 m)           | 204 | 4",
                "1 ()           | 204 | 4",
                "1 m(s)         | 204 | 4",
                "1 m; rm        | 204 | 4",
                "1 m ^2         | 204 | 5",
                "１ m           | 204 | 1",
                "1e400 m        | 205 | 1",
                "1e-400 m       | 205 | 1",
                "1e9999999999999 m | 205 | 1",
                "-1e300 Qm      | 205 | 1",
                "1 (m^99)^2     | 205 | 3",
                "1 eV^99        | 205 | 3",
            })
    void refusesWithTheCodeAndThePlace(String text, int number, int column) {
        Refusal refusal = refusal(text);
        assertThat(refusal.code().code()).isEqualTo("NSOT-" + number);
        assertThat(refusal.excerpt()).hasValueSatisfying(excerpt -> {
            assertThat(excerpt.text()).isEqualTo(text);
            assertThat(excerpt.column()).isEqualTo(column);
        });
        assertThat(refusal).hasMessageContaining("\"2 nm\"");
    }

    @Test
    void boundsLengthAndNesting() {
        assertThat(Quantity.parse("1 " + "(".repeat(16) + "m" + ")".repeat(16)).si())
                .isEqualTo(1);
        assertThat(refusal("1 " + "(".repeat(17) + "m" + ")".repeat(17)).code())
                .isEqualTo(ErrorCode.QUANTITY_MALFORMED);
        assertThat(refusal("1 " + "(".repeat(1_000_000)).code()).isEqualTo(ErrorCode.QUANTITY_MALFORMED);
        assertThat(Quantity.parse("1 (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m) (m)")
                        .dimension())
                .isEqualTo(Dimension.of(0, 18, 0, 0, 0, 0, 0));
    }

    @Test
    void readsTheExactExpansionOfTheSmallestDouble() {
        String exact = new BigDecimal(Double.MIN_VALUE).toPlainString();
        assertThat(Quantity.parse(exact + " s").si()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void zeroStaysZeroWhateverItsExponent() {
        assertThat(Quantity.parse("0e99999999 m").si()).isZero();
        assertThat(Quantity.parse("-0 m").si()).isEqualTo(0.0);
    }

    @Test
    void mendsAnAmbiguousQuotient() {
        assertThat(refusal("2 J/s T").mend()).contains("\"J/(s T)\"");
        assertThat(refusal("1 rad/s * T").mend()).contains("\"rad/(s * T)\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1.7553e11, A/m^2, 1.7553e11 A/m^2",
        "1.12489e-24, eV, 7.021 µeV",
        "2e-10, nm, 0.2 nm",
        "2e-11, nm, 20 pm",
        "9.999996e-7, nm, 1 µm",
        "5e-3, T, 5 mT",
        "-5e-3, T, -5 mT",
        "0, T, 0 T",
        "999.99, Hz, 999.99 Hz",
        "1e6, Hz, 1 MHz",
        "1e16, Hz, 1e16 Hz",
        "1e-20, m, 1e-20 m",
        "2e10, 1/Å, 2 1/Å",
        "0.000123456, 1, 0.00012346",
        "0.0000123456, 1, 1.2346e-5",
        "123456, 1, 123460",
        "0.05, %, 5 %",
        "0.02, kg, 20 g",
        "5.0507837393e-27, J/T, 5.0508e-27 J/T",
    })
    void printsForPeople(double si, String unit, String text) {
        assertThat(Quantity.formatShort(si, Unit.of(unit))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2e-9, nm, 2 nm",
        "2e10, 1/Å, 2 1/Å",
        "0.25, H/m, 0.25 H/m",
        "4.5760100678058e-28, mu_N, 0.0906 mu_N",
        "1e12, A/m^2, 1e12 A/m^2",
        "0.1, 1, 0.1",
        "4.9e-324, s, 5e-324 s",
        "1.5707963267948966, deg, 90 deg",
    })
    void printsTheShortestTextThatReadsBack(double si, String unit, String text) {
        assertThat(Quantity.format(si, Unit.of(unit))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesToPrintWhatIsNotFinite(double value) {
        Unit metre = Unit.of("m");
        assertThat(catchThrowableOfType(Refusal.class, () -> Quantity.format(value, metre))
                        .code())
                .isEqualTo(ErrorCode.NOT_FINITE);
        assertThat(catchThrowableOfType(Refusal.class, () -> Quantity.formatShort(value, metre))
                        .code())
                .isEqualTo(ErrorCode.NOT_FINITE);
    }

    private static Refusal refusal(String text) {
        return catchThrowableOfType(Refusal.class, () -> Quantity.parse(text));
    }
}
