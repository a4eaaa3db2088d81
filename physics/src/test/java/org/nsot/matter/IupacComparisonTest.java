package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table beside a second publication, `harris2001`. A difference above 0.05 % has a reason, and each
/// reason is one that can be wrong.
class IupacComparisonTest {
    private static final double AGREEMENT = 5e-4;

    record Row(String isotope, double gamma, String reason) {
        double excess() {
            return IsotopeTable.of(isotope).gyromagneticRatio() / gamma - 1;
        }
    }

    static List<Row> rows() {
        return TableText.resource("iupac2001.tsv", 4).stream()
                .map(f -> new Row(f[0], Double.parseDouble(f[1]) * 1e7, f[2]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void differsOnlyForTheReasonGiven(Row row) {
        switch (row.reason()) {
            case "same" -> assertThat(row.excess()).isBetween(-AGREEMENT, AGREEMENT);
            case "shielding" -> assertThat(row.excess()).isBetween(-5e-3, -AGREEMENT);
            case "remeasured", "misprint" -> {
                assertThat(Math.abs(row.excess())).isGreaterThan(AGREEMENT);
                assertThat(Math.abs(row.excess())).isLessThan(0.025);
            }
            default -> throw new AssertionError(row.reason());
        }
    }

    @Test
    void isotopesOfOneElementHaveTheSameRatioInBothTables() {
        Set<String> coarse = Set.of("Nd", "Sm", "Ir"); // uncertainty or last digit above 0.05 %
        for (Row a : rows()) {
            for (Row b : rows()) {
                String element = IsotopeTable.of(a.isotope()).element();
                if (element.equals(IsotopeTable.of(b.isotope()).element())
                        && !coarse.contains(element)
                        && !isMisprint(a)
                        && !isMisprint(b)) {
                    assertThat((1 + a.excess()) / (1 + b.excess()))
                            .as("%s/%s", a.isotope(), b.isotope())
                            .isCloseTo(1, within(AGREEMENT));
                }
            }
        }
    }

    @Test
    void theRatioOfTheCopperIsotopesIsThatOfTheirFrequencies() {
        double ratio = IsotopeTable.of("65Cu").gyromagneticRatio()
                / IsotopeTable.of("63Cu").gyromagneticRatio();
        assertThat(ratio).isCloseTo(28.403693 / 26.515473, within(2e-5));
    }

    @Test
    void coversNearlyTheWholeTable() {
        assertThat(rows()).hasSizeGreaterThan(115);
    }

    private static boolean isMisprint(Row row) {
        return row.reason().equals("misprint");
    }
}
