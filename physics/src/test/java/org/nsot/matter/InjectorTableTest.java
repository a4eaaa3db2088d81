package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class InjectorTableTest {
    @Test
    void listsTheSetsOfAMaterial() {
        assertThat(InjectorTable.ofMaterial("pt"))
                .extracting(Injector::name)
                .contains("Pt-liu2011", "Pt-wang2014", "Pt-mosendz2010")
                .hasSizeGreaterThan(4);
        assertThat(InjectorTable.ofMaterial("beta-Ta")).hasSize(1);
    }

    @Test
    void theNameOfASetIsMaterialAndPublication() {
        assertThat(InjectorTable.all())
                .allSatisfy(i -> assertThat(i.name()).isEqualTo(i.material() + "-" + i.publication()));
    }

    @Test
    void refusesUnknownNamesWithTheNearest() {
        assertThatThrownBy(() -> InjectorTable.of("Pt-liu2010")).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.code()).isEqualTo(ErrorCode.INJECTOR_UNKNOWN);
            assertThat(r.mend()).contains("Pt-liu2011");
        });
        assertThatThrownBy(() -> InjectorTable.ofMaterial("beta-T"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.mend()).contains("beta-Ta"));
    }

    @Test
    void saysWhatIsMissing() {
        Injector alloy = InjectorTable.of("Cu(Bi)-niimi2012");
        assertThat(alloy.missing())
                .containsExactly(InjectorQuantity.SPIN_DIFFUSION_LENGTH, InjectorQuantity.CONDUCTIVITY);
        assertThatThrownBy(alloy::spinDiffusionLengthM)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(ErrorCode.VALUE_MISSING));
        assertThatThrownBy(alloy::conductivitySPerM).isInstanceOf(Refusal.class);
        assertThat(alloy.spinHallAngle()).isNegative();
    }

    @Test
    void saysWhatIsTakenFromElsewhere() {
        Injector tantalum = InjectorTable.of("beta-Ta-liu2012");
        assertThat(tantalum.borrowed()).containsExactly(InjectorQuantity.SPIN_DIFFUSION_LENGTH);
        assertThat(tantalum.value(InjectorQuantity.SPIN_DIFFUSION_LENGTH)
                        .orElseThrow()
                        .source())
                .isEqualTo("hahn2013");
        assertThat(tantalum.isChecked()).isFalse();
        assertThat(InjectorTable.of("Ir-fache2020").borrowed()).isEmpty();
        assertThat(InjectorTable.of("Ir-fache2020").missing()).isEmpty();
        assertThat(InjectorTable.of("Ir-fache2020").isChecked()).isTrue();
    }

    /// Less than half-filled d shells have the sign opposite to that of Pt.
    @ParameterizedTest
    @CsvSource({"Pt, 1", "Pd, 1", "Au, 1", "Ir, 1", "Mo, -1", "Nb, -1", "Ta, -1", "beta-Ta, -1", "beta-W, -1"})
    void theSignOfTheAngleIsThatOfTheShell(String material, int sign) {
        assertThat(InjectorTable.ofMaterial(material))
                .allSatisfy(i -> assertThat(Math.signum(i.spinHallAngle())).isEqualTo(sign));
    }

    @Test
    void aResistivityGivesTheConductivityWithItsRelativeUncertainty() {
        Sourced rho = new Sourced(2e-7, 1e-8, "ohm m", "film", "me", 2026, true);
        Injector mine = injector(Map.of(InjectorQuantity.RESISTIVITY, rho));
        Sourced sigma = mine.conductivity().orElseThrow();
        assertThat(sigma.value() * rho.value()).isCloseTo(1, within(1e-15));
        assertThat(sigma.uncertainty() / sigma.value()).isCloseTo(0.05, within(1e-15));
        assertThat(sigma.unit()).isEqualTo("S/m");
    }

    @Test
    void refusesContradictions() {
        Sourced rho = new Sourced(2e-7, 0, "ohm m", "", "me", 2026, true);
        Sourced sigma = new Sourced(1e7, 0, "S/m", "", "me", 2026, true);
        Sourced zero = new Sourced(0, 0, "1", "", "me", 2026, true);
        Sourced length = new Sourced(-1e-9, 0, "m", "", "me", 2026, true);
        refused(
                Map.of(InjectorQuantity.RESISTIVITY, rho, InjectorQuantity.CONDUCTIVITY, sigma),
                ErrorCode.ENTRY_INVALID);
        refused(Map.of(InjectorQuantity.CONDUCTIVITY, rho), ErrorCode.ENTRY_INVALID);
        refused(Map.of(InjectorQuantity.SPIN_HALL_ANGLE, zero), ErrorCode.OUT_OF_DOMAIN);
        refused(Map.of(InjectorQuantity.SPIN_DIFFUSION_LENGTH, length), ErrorCode.OUT_OF_DOMAIN);
    }

    @Test
    void everySetHasAnAngleAndAWellFormedReference() {
        assertThat(InjectorTable.all()).hasSizeGreaterThan(20).allSatisfy(i -> {
            assertThat(Math.abs(i.spinHallAngle())).isBetween(1e-5, 1.0);
            assertThat(i.reference()).matches("doi:10\\.\\d{4,9}/\\S+|arXiv:\\d{4}\\.\\d{4,5}|[A-Z].* \\(\\d{4}\\)");
        });
    }

    @Test
    void lengthsAndConductivitiesAreThoseOfMetalFilms() {
        List<Injector> sets = InjectorTable.all();
        assertThat(sets)
                .filteredOn(i -> i.value(InjectorQuantity.SPIN_DIFFUSION_LENGTH).isPresent())
                .allSatisfy(i -> assertThat(i.spinDiffusionLengthM()).isBetween(1e-9, 1e-6));
        assertThat(sets)
                .filteredOn(i -> i.conductivity().isPresent())
                .allSatisfy(i -> assertThat(i.conductivitySPerM()).isBetween(1e5, 1e8));
    }

    private static Injector injector(Map<InjectorQuantity, Sourced> values) {
        return new Injector("mine", "Pt", "me", "my bench", "", values);
    }

    private static void refused(Map<InjectorQuantity, Sourced> values, ErrorCode code) {
        assertThatThrownBy(() -> injector(values))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
