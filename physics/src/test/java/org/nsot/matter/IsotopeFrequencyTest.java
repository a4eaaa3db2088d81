package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;

class IsotopeFrequencyTest {
    /// gamma_p/2 pi of the free proton in MHz/T, `codata2022`.
    private static final double PROTON_MHZ_PER_TESLA = 42.577478461;

    static List<Isotope> isotopes() {
        return IsotopeTable.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "57", "Fe", "57Fe58", "½"})
    void whatIsNoNameIsRefused(String name) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> IsotopeTable.of(name));
    }

    @Test
    void protonTurnsAtTheFrequencyOfCodata() {
        double mhzPerTesla = IsotopeTable.of("1H").gyromagneticRatio() / (2e6 * Math.PI);
        assertThat(mhzPerTesla / PROTON_MHZ_PER_TESLA).isCloseTo(1, within(1e-8));
    }

    /// Resonance frequencies of the reference compounds of NMR relative to that of 1H (Harris et al., Pure Appl. Chem.
    /// 73, 1795 (2001), in percent): they come from spectrometers, not from tables of moments. The electrons of the
    /// compounds shield the heavier nuclei by up to 1.2 % (platinum).
    @ParameterizedTest
    @CsvSource({
        "7Li, 38.863797",
        "23Na, 26.451900",
        "27Al, 26.056859",
        "29Si, -19.867187",
        "51V, 26.302948",
        "57Fe, 3.237778",
        "63Cu, 26.515473",
        "65Cu, 28.403693",
        "93Nb, 24.476170",
        "109Ag, -4.653533",
        "115In, 21.912629",
        "195Pt, 21.496784"
    })
    void frequenciesAreThoseOfSpectrometers(String name, double percentOfProton) {
        double ratio = IsotopeTable.of(name).gyromagneticRatio()
                / IsotopeTable.of("1H").gyromagneticRatio();
        assertThat(100 * ratio / percentOfProton).isCloseTo(1, within(0.012));
    }
}
