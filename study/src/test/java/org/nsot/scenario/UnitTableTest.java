package org.nsot.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.constants.Codata;

class UnitTableTest {
    /// All readings of all names: each name as it stands, and each prefix symbol before each name that takes one.
    private static Map<String, List<PrefixedUnit>> readings() {
        Map<String, List<PrefixedUnit>> readings = new HashMap<>();
        for (NamedUnit unit : UnitTable.all()) {
            for (Prefix prefix : Prefix.all()) {
                if (prefix == Prefix.NONE || unit.takesPrefixes()) {
                    prefix.symbols()
                            .forEach(p -> unit.symbols()
                                    .forEach(symbol -> readings.computeIfAbsent(p + symbol, name -> new ArrayList<>())
                                            .add(new PrefixedUnit(prefix, unit))));
                }
            }
        }
        return readings;
    }

    @Test
    void noNameCanBeReadInTwoWays() {
        assertThat(readings()).allSatisfy((name, found) -> assertThat(found).hasSize(1));
    }

    @Test
    void everyPrefixWithEveryUnitIsFoundAndScaledByItsPowerOfTen() {
        readings().forEach((name, found) -> {
            assertThat(UnitTable.find(name)).isEqualTo(found.getFirst());
            PrefixedUnit reading = found.getFirst();
            Quantity bare = Quantity.parse(
                    "1e" + reading.prefix().exponent() + " " + reading.unit().symbol());
            assertThat(Quantity.parse("1 " + name)).as(name).isEqualTo(bare);
        });
    }

    @Test
    void unitsWithoutPrefixesTakeNone() {
        for (NamedUnit unit : UnitTable.all()) {
            for (Prefix prefix : Prefix.all()) {
                if (prefix != Prefix.NONE && !unit.takesPrefixes()) {
                    String name = prefix.symbol() + unit.symbol();
                    PrefixedUnit found = UnitTable.find(name);
                    assertThat(found == null || found.unit() != unit).as(name).isTrue();
                }
            }
        }
    }

    @Test
    void noNameLosesAPrefixToAnother() {
        assertThat(List.of("kkg", "mmm", "dam", "damin", "mh", "kd", "m%", "mmu_B", "nm_N", "k", "da", "u", ""))
                .filteredOn(name -> UnitTable.find(name) != null)
                .containsExactly("dam");
    }

    @ParameterizedTest
    @CsvSource({
        "N, kg m/s^2",
        "Pa, N/m^2",
        "J, N m",
        "W, J/s",
        "C, A s",
        "V, W/A",
        "F, C/V",
        "Ω, V/A",
        "ohm, V/A",
        "S, A/V",
        "Wb, V s",
        "T, Wb/m^2",
        "H, Wb/A",
        "Hz, 1/s",
        "rad, m/m",
        "sr, m^2/m^2",
    })
    void derivedUnitsFollowFromTheirDefinition(String unit, String definition) {
        assertThat(Quantity.parse("1 " + unit)).isEqualTo(Quantity.parse("1 " + definition));
    }

    @ParameterizedTest
    @CsvSource({
        "min, 60, s",
        "h, 60, min",
        "d, 24, h",
        "Å, 100, pm",
        "angstrom, 0.1, nm",
        "b, 100, fm^2",
        "kG, 0.1, T",
        "kg, 1000, g",
        "%, 10000, ppm",
        "ppm, 1000, ppb",
        "mu_B, 1, µ_B",
        "muB, 1, μ_B",
        "mu_N, 1, µ_N",
        "°, 1, deg",
        "degree, 1000, mdeg",
    })
    void otherUnitsFollowFromEachOther(String unit, String number, String other) {
        assertThat(Quantity.parse("1 " + unit)).isEqualTo(Quantity.parse(number + " " + other));
    }

    @Test
    void constantsAreThoseOfCodata() {
        assertThat(Quantity.parse("1 eV").si()).isEqualTo(Codata.ELEMENTARY_CHARGE);
        assertThat(Quantity.parse("1 mu_B")).isEqualTo(new Quantity(Codata.BOHR_MAGNETON, dimension("J/T")));
        assertThat(Quantity.parse("1 mu_N")).isEqualTo(new Quantity(Codata.NUCLEAR_MAGNETON, dimension("A m^2")));
        assertThat(Quantity.parse("180 deg").si()).isEqualTo(Math.PI);
        assertThat(Quantity.parse("1 deg").si()).isEqualTo(Math.PI / 180);
    }

    @Test
    void anExactNameWinsOverAPrefix() {
        assertThat(word("cd")).isEqualTo("candela");
        assertThat(word("Pa")).isEqualTo("pascal");
        assertThat(word("min")).isEqualTo("minute");
        assertThat(word("mol")).isEqualTo("mole");
        assertThat(word("T")).isEqualTo("tesla");
        assertThat(word("G")).isEqualTo("gauss");
        assertThat(word("mT")).isEqualTo("tesla");
        assertThat(word("ppb")).isEqualTo("part per billion");
    }

    private static String word(String name) {
        return requireNonNull(UnitTable.find(name)).unit().word();
    }

    private static Dimension dimension(String unit) {
        return Unit.of(unit).dimension();
    }
}
