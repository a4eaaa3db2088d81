package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorQuantity;
import org.nsot.matter.Isotope;
import org.nsot.matter.Lattice;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalQuantity;
import org.nsot.matter.NuclearResonance;
import org.nsot.matter.Parity;
import org.nsot.matter.Sourced;
import org.nsot.matter.Spin;
import org.nsot.matter.UnitCell;

class TablesFileTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("nsot.root"), "docs", "examples", "my-tables.yaml");

    @TempDir
    Path folder;

    private Tables read(String yaml) throws IOException {
        return TablesFile.read(Files.writeString(folder.resolve("my.yaml"), yaml), Tables.builtIn());
    }

    @Test
    void overlaysOnlyTheFieldsGiven() {
        Isotope own = TablesFile.read(EXAMPLE, Tables.builtIn()).isotopes().of("57Fe");
        Isotope builtIn = Tables.builtIn().isotopes().of("57Fe");
        assertThat(own.moment()).isEqualTo(new Sourced(0.0907, 0, "mu_N", "", "notebook 12, 2026", 2026, true));
        assertThat(own).usingRecursiveComparison().ignoringFields("moment").isEqualTo(builtIn);
        assertThat(builtIn.momentMuN()).isNotEqualTo(0.0907);
    }

    @Test
    void overlaysOneValueOfAMetal() {
        Metal own = TablesFile.read(EXAMPLE, Tables.builtIn()).metals().of("platinum");
        Metal builtIn = Tables.builtIn().metals().of("Pt");
        assertThat(own.require(MetalQuantity.RESISTIVITY))
                .isEqualTo(new Sourced(
                        1.9e-7, 0.1e-7, "ohm m", "6 nm sputtered film, 300 K", "our film 17, 2025", 2025, true));
        assertThat(own.value(MetalQuantity.LATTICE_CONSTANT)).isEqualTo(builtIn.value(MetalQuantity.LATTICE_CONSTANT));
        assertThat(own.cell()).isEqualTo(builtIn.cell());
        assertThat(own.resonances()).isEqualTo(builtIn.resonances());
    }

    @Test
    void addsAMetal() {
        Tables tables = TablesFile.read(EXAMPLE, Tables.builtIn());
        Metal own = tables.metals().of("beryllium copper");
        assertThat(own.symbol()).isEqualTo("Cu95Be5");
        assertThat(own.cell()).isEqualTo(UnitCell.fcc());
        assertThat(own.valence()).contains(1);
        assertThat(own.latticeConstantM()).isEqualTo(3.59e-10);
        assertThat(own.fermiWavenumberPerM()).isEqualTo(1.37e10);
        assertThat(own.require(MetalQuantity.FERMI_ENERGY).value()).isEqualTo(7.15);
        NuclearResonance resonance = own.resonance(tables.isotopes().of("63Cu")).orElseThrow();
        assertThat(resonance.knightShift().orElseThrow().value()).isEqualTo(0.00231);
        assertThat(resonance.korringaProduct().orElseThrow().value()).isEqualTo(1.31);
        assertThat(tables.metals().all())
                .hasSize(Tables.builtIn().metals().all().size() + 1);
    }

    @Test
    void addsAnInjector() {
        Injector own = TablesFile.read(EXAMPLE, Tables.builtIn()).injectors().of("Pt-own2026");
        assertThat(own.spinHallAngle()).isEqualTo(0.071);
        assertThat(own.spinDiffusionLengthM()).isEqualTo(2.1e-9);
        assertThat(own.value(InjectorQuantity.SPIN_DIFFUSION_LENGTH)
                        .orElseThrow()
                        .uncertainty())
                .isEqualTo(0.2e-9);
        assertThat(own.publication()).isEqualTo("notebook 12, 2026");
        assertThat(own.reference()).isEqualTo("notebook 12, page 40");
        assertThat(own.borrowed()).isEmpty();
        assertThat(own.missing()).isEmpty();
        assertThat(own.isChecked()).isTrue();
    }

    @Test
    void addsANucleusThatAMetalOfTheSameFileMayName() throws IOException {
        Tables tables = read("""
                nuclei:
                  59Fe: {source: "own, 2026", spin: 3/2, parity: odd, moment: -0.3358 mu_N, half-life: 44.5 d}
                metals:
                  Cu:
                    source: own, 2026
                    nuclei:
                      Fe-59: {knight-shift: -1.5 %}
                      63Cu: {korringa-product: 1.2 s K}
                """);
        Isotope iron = tables.isotopes().of("59Fe");
        assertThat(iron.spin()).isEqualTo(new Spin(3));
        assertThat(iron.parity()).contains(Parity.ODD);
        assertThat(iron.halfLifeSecond()).isEqualTo(44.5 * 86400);
        Metal copper = tables.metals().of("Cu");
        assertThat(copper.resonance(iron)
                        .orElseThrow()
                        .knightShift()
                        .orElseThrow()
                        .value())
                .isEqualTo(-0.015);
        Isotope nucleus = tables.isotopes().of("63Cu");
        NuclearResonance builtIn =
                Tables.builtIn().metals().of("Cu").resonance(nucleus).orElseThrow();
        NuclearResonance own = copper.resonance(nucleus).orElseThrow();
        assertThat(own.knightShift()).isEqualTo(builtIn.knightShift());
        assertThat(own.korringaProduct().orElseThrow().source()).isEqualTo("own, 2026");
    }

    @Test
    void theNearestSourceHolds() throws IOException {
        Isotope iron = read("""
                source: file, 2001
                nuclei:
                  57Fe:
                    source: entry, 2002
                    moment: {value: 0.09 mu_N, source: stone2019}
                    abundance: {value: 2.2 %, checked: false}
                """).isotopes().of("57Fe");
        assertThat(iron.moment().source()).isEqualTo("stone2019");
        assertThat(iron.moment().year()).isEqualTo(2019);
        assertThat(iron.abundance()).contains(new Sourced(2.2, 0, "%", "", "entry, 2002", 2002, false));
    }

    @Test
    void aValueMayBeUncertain() throws IOException {
        Isotope iron = read("""
                source: own, 2026
                nuclei:
                  57Fe:
                    moment: 0.09 ± 0.01 mu_N
                    abundance: (2.2 ± 0.1) %
                """).isotopes().of("57Fe");
        assertThat(iron.moment()).isEqualTo(new Sourced(0.09, 0.01, "mu_N", "", "own, 2026", 2026, true));
        assertThat(iron.abundance()).contains(new Sourced(2.2, 0.1, "%", "", "own, 2026", 2026, true));
    }

    /// Conductivity and resistivity are two forms of one quantity; the built-in set has a resistivity.
    @Test
    void aConductivityTakesThePlaceOfAResistivity() throws IOException {
        Injector own = read("source: own, 2026\ninjectors: {Pt-liu2011: {conductivity: 5e6 S/m}}")
                .injectors()
                .of("Pt-liu2011");
        assertThat(own.conductivitySPerM()).isEqualTo(5e6);
        assertThat(own.value(InjectorQuantity.RESISTIVITY)).isEmpty();
        assertThat(own.publication()).isEqualTo("liu2011");
        assertThat(own.borrowed()).contains(InjectorQuantity.CONDUCTIVITY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {lattice: bcc}                                         | BCC          | 2 | 1    | 1
                    {lattice: hcp, c-over-a: 1.62}                         | HCP          | 2 | 1    | 1.62
                    {lattice: tetragonal, atoms: 4, c-over-a: 1.08}        | TETRAGONAL   | 4 | 1    | 1.08
                    {lattice: orthorhombic, atoms: 8, b-over-a: 1.001, c-over-a: 1.695} | ORTHORHOMBIC | 8 | 1.001 | 1.695
                    {lattice: rhombohedral, atoms: 2, angle: 60 deg}       | RHOMBOHEDRAL | 2 | 1    | 1
                    """)
    void readsEveryCell(String yaml, Lattice lattice, int atoms, double bOverA, double cOverA) throws IOException {
        UnitCell cell =
                read("metals: {Pt: {cell: " + yaml + "}}").metals().of("Pt").cell();
        double angle = lattice == Lattice.RHOMBOHEDRAL ? Math.PI / 3 : Math.PI / 2;
        assertThat(cell).isEqualTo(new UnitCell(lattice, atoms, bOverA, cOverA, cell.angleRad()));
        assertThat(cell.angleRad()).isCloseTo(angle, within(2 * Math.ulp(angle)));
    }

    /// Nothing is converted behind the user's back: these are words and numbers of YAML 1.1.
    @Test
    void wordsStayWords() throws IOException {
        Tables tables = read("""
                source: no, 2026
                metals:
                  No: {name: on, cell: fcc, lattice-constant: 3 Å}
                """);
        assertThat(tables.metals().of("No").name()).isEqualTo("on");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTaken() throws IOException {
        Tables tables = read("\uFEFFsource: own, 2026\r\nnuclei:\r\n  57Fe:\r\n    moment: \"0.1 mu_N\"\r\n");
        assertThat(tables.isotopes().of("57Fe").momentMuN()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "stone2019, 2019",
        "liu2011stfmr, 2011",
        "'own measurement, 2026', 2026",
        "'arXiv:1907.05045, 2018', 2018",
        "'Smith, J. Phys. (1999)', 1999",
    })
    void aSourceSaysItsYear(String text, int year) {
        assertThat(SourceText.of(text).year()).isEqualTo(year);
    }

    @Test
    void aFileMayLieOverAnother() throws IOException {
        Tables first = TablesFile.read(EXAMPLE, Tables.builtIn());
        Path second =
                Files.writeString(folder.resolve("second.yaml"), "source: b, 2026\nnuclei: {57Fe: {abundance: 95 %}}");
        Isotope iron = TablesFile.read(second, first).isotopes().of("57Fe");
        assertThat(iron.momentMuN()).isEqualTo(0.0907);
        assertThat(iron.abundance().map(Sourced::value)).isEqualTo(Optional.of(95.0));
    }
}
