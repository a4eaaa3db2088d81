package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nsot.errors.Refusal;

class QuantityPropertyTest {
    private static final List<String> UNITS = List.of(
            "1",
            "m",
            "nm",
            "Å",
            "1/Å",
            "1/m^2",
            "eV",
            "µeV",
            "J",
            "A/m^2",
            "A/cm^2",
            "H/m",
            "S/m",
            "s",
            "ms",
            "min",
            "h",
            "d",
            "s K",
            "T",
            "mT",
            "G",
            "mu_N",
            "mu_B",
            "mu_B/Å^3",
            "1/mu_N",
            "1/(eV nm^2)",
            "mb",
            "%",
            "ppm",
            "deg",
            "1/deg",
            "rad/(s T)",
            "MHz",
            "kg",
            "Qm",
            "qm",
            "mol",
            "cd");

    private static final List<String> PIECES = List.of(
            "1", "2.5", "-", "+", ".", ",", "e", "E", "e5", "e-400", "0", "99", " ", "  ", "/", "*", "·", "^", "^2",
            "²", "⁻¹", "(", ")", "m", "s", "k", "mu_N", "Å", "eV", "µ", "%", "°", "deg", "1/", "x", "\u0000", "\uD83D",
            "\u030A", "nan", "\n");

    @Property(tries = 5000)
    void aPrintedDoubleReadsBackAsItself(@ForAll long bits, @ForAll("units") Unit unit) {
        double si = Double.longBitsToDouble(bits);
        if (Double.isFinite(si)) {
            readsBack(si, unit);
        }
    }

    @Property
    void theEndsOfTheRangeReadBack(@ForAll @IntRange(max = 2000) int steps, @ForAll("units") Unit unit) {
        readsBack(steps * Double.MIN_VALUE, unit);
        readsBack(Double.MIN_NORMAL - steps * Double.MIN_VALUE, unit);
        readsBack(Double.MAX_VALUE - steps * Math.ulp(Double.MAX_VALUE), unit);
    }

    @Property
    void powersOfTwoReadBack(@ForAll @IntRange(min = -1074, max = 1023) int exponent, @ForAll("units") Unit unit) {
        readsBack(Math.scalb(1.0, exponent), unit);
        readsBack(Math.nextDown(Math.scalb(1.0, exponent)), unit);
    }

    private static void readsBack(double si, Unit unit) {
        String text = Quantity.format(si, unit);
        Quantity read = Quantity.parse(text);
        assertThat(read.si()).as(text).isEqualTo(si + 0.0);
        assertThat(read.dimension()).isEqualTo(unit.dimension());
    }

    @Property
    void aShortTextIsRightToFiveDigits(@ForAll long bits, @ForAll("units") Unit unit) {
        double si = Double.longBitsToDouble(bits);
        double margin = 1e-300;
        if (Double.isFinite(si) && Math.abs(si) > margin && Math.abs(si) < 1 / margin) {
            double read = Quantity.parse(Quantity.formatShort(si, unit)).si();
            // Half a unit of the fifth digit is at most 5e-5 of the number; the 1e-12 covers the subtraction.
            assertThat(Math.abs(read - si)).isLessThanOrEqualTo(5e-5 * (1 + 1e-12) * Math.abs(si));
        }
    }

    @Property(tries = 5000)
    void piecesOfQuantitiesAreReadOrRefused(@ForAll("pieces") String text) {
        isReadOrRefused(text);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll String text) {
        isReadOrRefused(text);
        isReadOrRefused("1 " + text);
    }

    private static void isReadOrRefused(String text) {
        try {
            assertThat(Quantity.parse(text).si()).isFinite();
        } catch (Refusal refusal) {
            int column = refusal.excerpt().orElseThrow().column();
            assertThat(column).isBetween(1, text.codePointCount(0, text.length()) + 1);
            assertThat(refusal.excerpt().orElseThrow().withCaret()).endsWith("^");
        }
    }

    @Property
    void aPrefixIsAPowerOfTen(@ForAll("decimals") BigDecimal number, @ForAll Prefix prefix) {
        BigDecimal scaled = number.scaleByPowerOfTen(prefix.exponent());
        assertThat(Quantity.parse(number + " " + prefix.symbol() + "m"))
                .isEqualTo(Quantity.parse(scaled + " m"))
                .isEqualTo(new Quantity(scaled.doubleValue(), Dimension.of(0, 1, 0, 0, 0, 0, 0)));
    }

    @Property
    void dimensionsAreAnAbelianGroup(
            @ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b, @ForAll("dimensions") Dimension c) {
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
        assertThat(a.times(Dimension.NONE)).isEqualTo(a);
        assertThat(a.over(a)).isEqualTo(Dimension.NONE);
        assertThat(a.over(b)).isEqualTo(a.times(b.power(-1)));
        assertThat(a.power(3)).isEqualTo(a.times(a).times(a));
        assertThat(a.isNone()).isEqualTo(a.equals(Dimension.NONE));
    }

    @Property
    void theTextOfADimensionIsItsUnit(@ForAll("dimensions") Dimension dimension) {
        assertThat(Unit.of(dimension.toString()).dimension()).isEqualTo(dimension);
    }

    @Property
    void aProductOrQuotientOfUnitsHasTheDimensionOfBoth(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        if (a != Unit.ONE && b != Unit.ONE) {
            assertThat(Unit.of("(" + a + ") (" + b + ")").dimension())
                    .isEqualTo(a.dimension().times(b.dimension()));
            assertThat(Unit.of("(" + a + ")/(" + b + ")").dimension())
                    .isEqualTo(a.dimension().over(b.dimension()));
        }
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(UNITS).map(Unit::of);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                .ofScale(12);
    }

    @Provide
    Arbitrary<Dimension> dimensions() {
        return Arbitraries.integers()
                .between(-9, 9)
                .array(int[].class)
                .ofSize(7)
                .map(e -> Dimension.of(e[0], e[1], e[2], e[3], e[4], e[5], e[6]));
    }
}
