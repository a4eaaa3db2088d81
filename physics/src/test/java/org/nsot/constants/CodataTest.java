package org.nsot.constants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOHR_MAGNETON;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The constants against relations of physics with others of the same adjustment, `codata2022`.
class CodataTest {
    private static final double SPEED_OF_LIGHT = 299792458;
    private static final double VACUUM_PERMITTIVITY = 8.8541878188e-12;
    private static final double FINE_STRUCTURE = 7.2973525643e-3;
    private static final double PROTON_TO_ELECTRON_MASS = 1836.152673426;

    /// Of the constants named in a relation the largest; their errors are correlated, so the sum bounds them.
    private static double relativeUncertainty(String... symbols) {
        List<String> wanted = List.of(symbols);
        return Codata.all().stream()
                .filter(c -> wanted.contains(c.symbol()))
                .mapToDouble(c -> c.uncertainty() / c.value())
                .sum();
    }

    static List<Constant> constants() {
        return Codata.all();
    }

    @Test
    void bohrMagnetonIsThatOfTheElectron() {
        double expected = ELEMENTARY_CHARGE * HBAR / (2 * ELECTRON_MASS);
        assertThat(BOHR_MAGNETON / expected).isCloseTo(1, within(relativeUncertainty("mu_B", "m_e")));
    }

    @Test
    void magnetonsAreAsTheMassesOfProtonAndElectron() {
        assertThat(NUCLEAR_MAGNETON * PROTON_TO_ELECTRON_MASS / BOHR_MAGNETON)
                .isCloseTo(1, within(relativeUncertainty("mu_N", "mu_B")));
    }

    @Test
    void permeabilityBelongsToPermittivityAndSpeedOfLight() {
        double expected = 1 / (VACUUM_PERMITTIVITY * SPEED_OF_LIGHT * SPEED_OF_LIGHT);
        assertThat(VACUUM_PERMEABILITY / expected).isCloseTo(1, within(relativeUncertainty("mu_0")));
    }

    @Test
    void permeabilityBelongsToFineStructureConstant() {
        double expected =
                4 * Math.PI * HBAR * FINE_STRUCTURE / (SPEED_OF_LIGHT * ELEMENTARY_CHARGE * ELEMENTARY_CHARGE);
        assertThat(VACUUM_PERMEABILITY / expected).isCloseTo(1, within(relativeUncertainty("mu_0")));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantIsPositiveAndOfOneYear(Constant constant) {
        assertThat(constant.value()).isPositive().isFinite();
        assertThat(constant.uncertainty()).isNotNegative().isLessThan(1e-8 * constant.value());
        assertThat(constant.year()).isEqualTo(Codata.YEAR);
        assertThat(constant.unit()).isNotBlank();
    }

    @Test
    void theListHoldsEveryNumberOnce() throws IllegalAccessException {
        List<Double> fields = new ArrayList<>();
        for (var field : Codata.class.getFields()) {
            if (field.getType() == double.class && Modifier.isStatic(field.getModifiers())) {
                fields.add(field.getDouble(null));
            }
        }
        assertThat(constants().stream().map(Constant::value)).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(constants().stream().map(Constant::symbol)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Codata.class.getFields()).map(f -> f.getModifiers()))
                .allMatch(Modifier::isFinal);
    }
}
