package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOHR_MAGNETON;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.HBAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class MetalTableTest {
    static List<Metal> freeElectronMetals() {
        return MetalTable.all().stream().filter(Metal::hasFreeElectrons).toList();
    }

    static List<Metal> metals() {
        return MetalTable.all();
    }

    @ParameterizedTest
    @MethodSource("freeElectronMetals")
    void theFermiEnergyFitsTheFermiWavenumber(Metal metal) {
        double p = HBAR * metal.fermiWavenumberPerM();
        assertThat(p * p / (2 * ELECTRON_MASS) / metal.fermiEnergyJoule()).isCloseTo(1, within(0.02));
    }

    @ParameterizedTest
    @MethodSource("freeElectronMetals")
    void theFermiWavenumberFitsValenceAndCell(Metal metal) {
        double n = metal.valence().orElseThrow() * metal.atomsPerM3();
        assertThat(Math.cbrt(3 * Math.PI * Math.PI * n) / metal.fermiWavenumberPerM())
                .isCloseTo(1, within(0.03));
    }

    /// Molar mass and density of the element are an independent way to the atoms per volume.
    @ParameterizedTest
    @CsvSource({
        "Li, 6.94, 0.534", "Al, 26.982, 2.70", "V, 50.942, 6.0", "Cr, 51.996, 7.15", "Fe, 55.845, 7.87",
        "Ni, 58.693, 8.90", "Cu, 63.546, 8.96", "Zn, 65.38, 7.134", "Ga, 69.723, 5.91", "Nb, 92.906, 8.57",
        "Mo, 95.95, 10.2", "Rh, 102.91, 12.4", "Pd, 106.42, 12.0", "Ag, 107.87, 10.5", "In, 114.82, 7.31",
        "Sn, 118.71, 7.265", "Sb, 121.76, 6.68", "Ta, 180.95, 16.4", "W, 183.84, 19.3", "Ir, 192.22, 22.56",
        "Pt, 195.08, 21.5", "Au, 196.97, 19.3", "Pb, 207.2, 11.3", "Bi, 208.98, 9.79"
    })
    void theAtomsPerVolumeFitTheDensity(String symbol, double gramPerMole, double gramPerCm3) {
        double n = gramPerCm3 * 1e6 / gramPerMole * 6.02214076e23;
        assertThat(MetalTable.of(symbol).atomsPerM3() / n).isCloseTo(1, within(0.03));
    }

    @ParameterizedTest
    @MethodSource("metals")
    void theHeatCapacityIsNearTheClassicalOneUnlessTheLatticeIsStiff(Metal metal) {
        double debye = metal.require(MetalQuantity.DEBYE_TEMPERATURE).value();
        double ratio = metal.heatCapacityJPerM3K().orElseThrow() / metal.classicalHeatCapacityJPerM3K();
        double debyeLaw = 1 - debye * debye / (20 * 298.0 * 298.0);
        assertThat(ratio).isBetween(Math.max(0.6, debyeLaw - 0.05), 1.35);
    }

    @Test
    void theHeatCapacityOfCopperIsTheKnownOne() {
        assertThat(MetalTable.of("Cu").heatCapacityJPerM3K().orElseThrow()).isCloseTo(8960 * 385.0, within(0.02e6));
    }

    /// K^2 T1 T over S = (hbar/4 pi k_B)(gamma_e/gamma_n)^2, from the values of the table.
    @ParameterizedTest
    @CsvSource({
        "Li, 7Li, 1.72",
        "Na, 23Na, 1.70",
        "Al, 27Al, 1.22",
        "Cu, 63Cu, 1.91",
        "Pt, 195Pt, 6.72",
        "Ag, 107Ag, 2.05",
        "V, 51V, 6.99",
        "Au, 197Au, 1.03"
    })
    void theKorringaRatioIsTheKnownOne(String symbol, String nucleus, double ratio) {
        Isotope isotope = IsotopeTable.of(nucleus);
        NuclearResonance measured = MetalTable.of(symbol).resonance(isotope).orElseThrow();
        double k = measured.knightShift().orElseThrow().value();
        double t1T = measured.korringaProduct().orElseThrow().value();
        double gammas = 2.00231930436 * BOHR_MAGNETON / HBAR / isotope.gyromagneticRatio();
        double s = HBAR / (4 * Math.PI * BOLTZMANN) * gammas * gammas;
        assertThat(k * k * t1T / s).isCloseTo(ratio, within(0.006));
    }

    @Test
    void resonancesAreOfNucleiOfTheMetalItself() {
        assertThat(MetalTable.all())
                .allSatisfy(metal -> assertThat(metal.resonances())
                        .allSatisfy(r -> assertThat(IsotopeTable.of(r.isotope()).element())
                                .isEqualTo(metal.symbol())));
    }

    @ParameterizedTest
    @CsvSource({"Pt", "Pd", "Ta", "W", "Ir", "Mo", "Nb", "V", "Cr", "Fe", "Ni", "Rh"})
    void aTransitionMetalHasNoFreeElectronWavenumber(String symbol) {
        Metal metal = MetalTable.of(symbol);
        assertThat(metal.hasFreeElectrons()).isFalse();
        assertThatThrownBy(metal::fermiWavenumberPerM).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.code()).isEqualTo(ErrorCode.NOT_FREE_ELECTRONS);
            assertThat(r.mend()).contains("choose a Fermi wavenumber");
        });
    }

    @Test
    void findsByEnglishNameAndSuggestsTheNearest() {
        assertThat(MetalTable.of("Copper")).isSameAs(MetalTable.of("cu"));
        assertThatThrownBy(() -> MetalTable.of("Cuu")).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.code()).isEqualTo(ErrorCode.METAL_UNKNOWN);
            assertThat(r.mend()).contains("Cu");
        });
    }

    @Test
    void refusesWhatIsIncompleteOrInAnotherUnit() {
        Sourced nanometre = new Sourced(0.4, 0, "nm", "", "me", 2026, true);
        Sourced metre = new Sourced(4e-10, 0, "m", "", "me", 2026, true);
        refused(Optional.empty(), Map.of(), ErrorCode.ENTRY_INVALID);
        refused(Optional.empty(), Map.of(MetalQuantity.LATTICE_CONSTANT, nanometre), ErrorCode.ENTRY_INVALID);
        refused(Optional.of(1), Map.of(MetalQuantity.LATTICE_CONSTANT, metre), ErrorCode.ENTRY_INVALID);
        Sourced negative = new Sourced(-4e-10, 0, "m", "", "me", 2026, true);
        refused(Optional.empty(), Map.of(MetalQuantity.LATTICE_CONSTANT, negative), ErrorCode.OUT_OF_DOMAIN);
    }

    private static void refused(Optional<Integer> valence, Map<MetalQuantity, Sourced> values, ErrorCode code) {
        assertThatThrownBy(() -> new Metal("X", "x", UnitCell.bcc(), valence, values, List.of()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
