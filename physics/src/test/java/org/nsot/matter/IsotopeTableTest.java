package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class IsotopeTableTest {
    @Test
    void holdsAllNaturalNucleiWithSpinAndADozenOthers() {
        assertThat(natural()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(IsotopeTable.all().stream().filter(i -> !i.isNatural())).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void isInTheOrderOfChargeAndMass() {
        assertThat(IsotopeTable.all())
                .isSortedAccordingTo(
                        Comparator.comparingInt(Isotope::atomicNumber).thenComparingInt(Isotope::massNumber));
    }

    @ParameterizedTest
    @ValueSource(strings = {"57Fe", "Fe57", "Fe-57", "57fe", " 57-FE ", "fe 57"})
    void knowsTheSpellingsOfAName(String name) {
        assertThat(IsotopeTable.of(name)).isEqualTo(IsotopeTable.builtIn().of("57Fe"));
        assertThat(IsotopeTable.builtIn().of(name).name()).isEqualTo("57Fe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F5e7", "5Fe7", "5-7Fe", "-57Fe", "57Fe-", "57", "Fe", ""})
    void aNameOfOtherFormIsUnknown(String name) {
        assertThatThrownBy(() -> IsotopeTable.of(name)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> IsotopeTable.builtIn().of(name)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "56Fe, 57Fe?",
        "64Cu, 63Cu or 65Cu?",
        "Cu, 63Cu or 65Cu",
        "195Pd, 105Pd",
        "57Fr, 57Fe",
        "116Sn, 115Sn or 117Sn or 119Sn"
    })
    void namesTheNearestByElementAndMass(String unknown, String nearest) {
        assertThatThrownBy(() -> IsotopeTable.of(unknown)).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.code()).isEqualTo(ErrorCode.ISOTOPE_UNKNOWN);
            assertThat(r.mend()).startsWith("did you mean " + nearest);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Li", "B", "Cl", "K", "V", "Cu", "Ga", "Br", "Rb", "Ag", "In", "Sb", "La", "Eu", "Lu", "Ta", "Re", "Ir",
        "Tl", "F", "Na", "Al", "P", "Sc", "Mn", "Co", "As", "Y", "Nb", "Rh", "I", "Cs", "Pr", "Tb", "Ho", "Tm",
        "Au", "Bi", "Be", "H", "N"
    })
    void theAbundancesOfAnElementWithoutSpinlessIsotopesAddUpToTheWhole(String element) {
        assertThat(abundance(element)).isCloseTo(100, within(1e-9));
    }

    @Test
    void noElementHasMoreThanTheWhole() {
        assertThat(natural()).allSatisfy(i -> assertThat(abundance(i.element())).isLessThan(100 + 1e-9));
    }

    /// Half-integer spin goes with odd mass number; a nucleus with both numbers even has no spin in its ground state.
    @Test
    void noEvenEvenNucleusIsInTheTable() {
        assertThat(IsotopeTable.all())
                .noneMatch(i -> i.atomicNumber() % 2 == 0 && (i.massNumber() - i.atomicNumber()) % 2 == 0);
    }

    /// Signs, powers of ten and spins that published tables have wrong.
    @ParameterizedTest
    @CsvSource({
        "9Be, 3/2, -1.1774, 0.053",
        "33S, 3/2, 0.6432, -0.069",
        "39K, 3/2, 0.3915, 0.060",
        "40K, 4, -1.298, -0.075",
        "41K, 3/2, 0.2149, 0.073",
        "51V, 7/2, 5.1464, -0.052",
        "95Mo, 5/2, -0.9132, -0.022",
        "109Ag, 1/2, -0.1305, 0",
        "57Fe, 1/2, 0.0906, 0",
        "119Sn, 1/2, -1.0459, 0",
        "19F, 1/2, 2.6283, 0",
        "77Se, 1/2, 0.5336, 0",
        "103Rh, 1/2, -0.0883, 0",
        "165Ho, 7/2, 4.16, 3.58",
        "169Tm, 1/2, -0.231, 0",
        "180Ta, 9, 4.825, 4.80",
        "195Pt, 1/2, 0.6073, 0",
        "197Au, 3/2, 0.1452, 0.547",
        "207Pb, 1/2, 0.5906, 0",
        "209Bi, 9/2, 4.092, -0.516"
    })
    void avoidsTheKnownTraps(String name, String spin, double moment, double quadrupole) {
        Isotope isotope = IsotopeTable.of(name);
        assertThat(isotope.spin()).isEqualTo(Spin.parse(spin));
        assertThat(isotope.momentMuN()).isCloseTo(moment, within(1e-3 * Math.abs(moment)));
        assertThat(isotope.quadrupoleBarn().orElseThrow()).isCloseTo(quadrupole, within(0.02 * Math.abs(quadrupole)));
    }

    @Test
    void aNaturalRadioactiveNucleusHasAHalfLifeOfAtLeastTenThousandYears() {
        double tenThousandYears = 1e4 * 365.2422 * 86400;
        assertThat(natural()).allMatch(i -> i.halfLifeSecond() > tenThousandYears);
        assertThat(IsotopeTable.all().stream().filter(i -> !i.isNatural()))
                .allMatch(i -> Double.isFinite(i.halfLifeSecond()));
    }

    @Test
    void filters() {
        IsotopeFilter copper = new IsotopeFilter(Optional.of("cu"), Optional.empty(), false);
        assertThat(copper.of(IsotopeTable.builtIn())).extracting(Isotope::name).containsExactly("63Cu", "65Cu");
        IsotopeFilter high = new IsotopeFilter(Optional.empty(), Optional.of(Spin.of(5)), true);
        assertThat(high.of(IsotopeTable.builtIn()))
                .extracting(Isotope::name)
                .containsExactly("50V", "138La", "176Lu", "180Ta");
    }

    private static List<Isotope> natural() {
        return IsotopeTable.all().stream().filter(Isotope::isNatural).toList();
    }

    private static double abundance(String element) {
        return natural().stream()
                .filter(i -> i.element().equals(element))
                .mapToDouble(i -> i.abundance().orElseThrow().value())
                .sum();
    }
}
