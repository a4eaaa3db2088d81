package org.nsot.magnetization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.scenario.MapParameter.CELLS;
import static org.nsot.scenario.MapParameter.CENTRE;
import static org.nsot.scenario.MapParameter.LATTICE;
import static org.nsot.scenario.MapParameter.LATTICE_CELLS;
import static org.nsot.scenario.MapParameter.MU_DIRECTION;
import static org.nsot.scenario.MapParameter.NUCLEI;
import static org.nsot.scenario.MapParameter.PARTS;
import static org.nsot.scenario.MapParameter.POSITIONS;
import static org.nsot.scenario.MapParameter.RESPONSE;
import static org.nsot.scenario.MapParameter.SHAPE;
import static org.nsot.scenario.MapParameter.SIZE;
import static org.nsot.scenario.MapParameter.SPIN_ACCUMULATION;
import static org.nsot.scenario.MapParameter.SPIN_DIRECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.constants.Codata;
import org.nsot.engine.map.Nucleus;
import org.nsot.engine.parallel.Workers;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.InducedMagnetization;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.torque.NucleusInMetal;

class MapScenarioTest {
    private static final double EPS = 0x1p-52;
    /// Beside the nucleus, and 25 cells.
    private static final Map<MapParameter, String> BESIDE =
            Map.of(CENTRE, "0.31 nm, -0.2 nm, 0.17 nm", SIZE, "0.1 nm", CELLS, "5", SPIN_ACCUMULATION, "0.3 eV");

    @TempDir
    private Path folder;

    private static List<Vector> values(MapScenario scenario) {
        List<Vector> values = new ArrayList<>();
        try (Workers workers = new Workers(1)) {
            scenario.map(scenario.region().grid(), workers).forEach(slab -> {
                for (int n = 0; n < scenario.region().grid().cellsPerLayer() * slab.layers(); n++) {
                    values.add(new Vector(slab.value(0, n), slab.value(1, n), slab.value(2, n)));
                }
            });
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theMapIsThatOfTheFormulas(Formulation formulation) {
        Map<MapParameter, String> texts = MapSamples.with(BESIDE, SPIN_DIRECTION, "1,2,3");
        MapScenario scenario = MapSamples.of(formulation, Map.of(), MapSamples.with(texts, MU_DIRECTION, "x"));
        NucleusInMetal nucleus = scenario.torque().nucleus();
        double length = Codata.HBAR * Math.sqrt(0.75) / Math.sqrt(14);
        var formula = new InducedMagnetization(
                formulation,
                2e10,
                nucleus.field(),
                new Vector(length, 2 * length, 3 * length),
                new Vector(0.3 * Codata.ELEMENTARY_CHARGE, 0, 0));
        List<Vector> values = values(scenario);
        for (int n = 0; n < values.size(); n++) {
            Vector expected = formula.at(scenario.region().grid().centre(n % 5, n / 5, 0));
            assertThat(values.get(n).plus(expected.times(-1)).norm()).isLessThan(500 * EPS * expected.norm());
        }
    }

    @Test
    void thePartsAddUpToTheWhole() {
        List<Vector> whole = values(MapSamples.paper(BESIDE));
        List<Vector> sum = new ArrayList<>(whole.stream().map(v -> v.times(-1)).toList());
        double m0 = MapSamples.paper(BESIDE).electrons().uniformAPerM().norm();
        for (String part : List.of("uniform", "contact", "dipole")) {
            for (String response : List.of("equilibrium", "non-equilibrium")) {
                List<Vector> one = values(
                        MapSamples.paper(MapSamples.with(MapSamples.with(BESIDE, PARTS, part), RESPONSE, response)));
                for (int n = 0; n < sum.size(); n++) {
                    sum.set(n, sum.get(n).plus(one.get(n)));
                }
            }
        }
        sum.forEach(rest -> assertThat(rest.norm()).isLessThan(16 * EPS * m0));
    }

    @Test
    void theUniformPartBelongsToTheResponseToMu() {
        assertThat(MapSamples.paper(Map.of(RESPONSE, "equilibrium"))
                        .electrons()
                        .uniformAPerM()
                        .norm())
                .isZero();
        assertThat(MapSamples.paper(Map.of(RESPONSE, "non-equilibrium"))
                        .electrons()
                        .uniformAPerM()
                        .y())
                .isNegative();
    }

    @Test
    void aCurrentGivesMuWhereNoneIsGiven() {
        Map<TorqueParameter, String> current = Map.of(TorqueParameter.CURRENT, "-1e11 A/m^2");
        MapScenario scenario = MapSamples.of(Formulation.DERIVED, current, Map.of());
        double thick = -2 * Codata.ELEMENTARY_CHARGE * 2e-9 * 0.1 * 1e11 / 1e7;
        assertThat(scenario.spinAccumulationJoule().y()).isCloseTo(thick, within(1e-9 * Math.abs(thick)));
        assertThat(MapSamples.of(Formulation.DERIVED, current, BESIDE)
                        .spinAccumulationJoule()
                        .y())
                .isCloseTo(0.3 * Codata.ELEMENTARY_CHARGE, within(1e-34));
    }

    /// Nearest neighbours of the nucleus at the origin.
    @ParameterizedTest
    @CsvSource({"sc, 27, 6, 1", "bcc, 54, 8, 0.8660254037844386", "fcc, 108, 12, 0.7071067811865476"})
    void aLatticeHasItsNeighbours(String lattice, int count, int neighbours, double distance) {
        List<Nucleus> nuclei =
                MapSamples.paper(Map.of(LATTICE, lattice, LATTICE_CELLS, "3")).nuclei();
        assertThat(nuclei).hasSize(count);
        assertThat(nuclei.stream()
                        .mapToDouble(n -> n.positionMetre().norm() / 2e-10)
                        .filter(r -> Math.abs(r - distance) < 1e-12))
                .hasSize(neighbours);
        assertThat(nuclei.stream().filter(n -> n.positionMetre().norm() == 0)).hasSize(1);
    }

    @Test
    void nucleiOfAFileBringTheirMoments() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pair.csv"), "x (nm),y (nm),z (nm),isotope\n0,0,0,63Cu\n0.3,0,0,27Al\n");
        MapScenario scenario = MapSamples.of(
                Formulation.DERIVED,
                Map.of(TorqueParameter.METAL, "Cu"),
                Map.of(NUCLEI, file.toString(), SPIN_DIRECTION, "-z"));
        assertThat(scenario.isotopes()).containsExactly("63Cu", "27Al");
        double spin32 = -Codata.HBAR * Math.sqrt(3.75);
        double spin52 = -Codata.HBAR * Math.sqrt(8.75);
        assertThat(scenario.nuclei().get(0).angularMomentum().z()).isCloseTo(spin32, within(1e-15 * 1e-34));
        assertThat(scenario.nuclei().get(1).angularMomentum().z()).isCloseTo(spin52, within(1e-15 * 1e-34));
        assertThat(scenario.nuclei().get(0).amplitudes())
                .isNotEqualTo(scenario.nuclei().get(1).amplitudes());
        assertThatThrownBy(() -> MapSamples.of(
                        Formulation.DERIVED, Map.of(TorqueParameter.MOMENT, "1 mu_N"), Map.of(NUCLEI, file.toString())))
                .hasMessageStartingWith("NSOT-402");
    }

    @Test
    void directionsBelongToPositions() {
        Map<MapParameter, String> pair = new EnumMap<>(Map.of(POSITIONS, "0 nm, 0 nm, 0 nm; 1 nm, 0 nm, 0 nm"));
        List<Nucleus> nuclei =
                MapSamples.paper(MapSamples.with(pair, SPIN_DIRECTION, "x; -z")).nuclei();
        assertThat(nuclei.get(0).angularMomentum().x()).isPositive();
        assertThat(nuclei.get(1).angularMomentum().z()).isNegative();
        assertThatThrownBy(() -> MapSamples.paper(MapSamples.with(pair, SPIN_DIRECTION, "x;y;z")))
                .hasMessageStartingWith("NSOT-402")
                .hasMessageContaining("3 directions of 2 nuclei");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARTS | contact,contact | NSOT-401 | each once",
                "PARTS | dipol | NSOT-401 | did you mean dipole?",
                "POSITIONS | 1 nm, 2 nm | NSOT-401 | three lengths",
                "POSITIONS | 0 nm, 0 nm, 0 nm; 0 nm, -0 nm, 0 nm | NSOT-402 | at one place",
                "NUCLEI | nowhere.csv | NSOT-601 | no such file",
                "MU_DIRECTION | 0,0,0 | NSOT-401 | not all zero",
                "THREADS | 1.5 | NSOT-101 | whole number"
            })
    void whatCannotBeTakenIsRefused(MapParameter parameter, String text, String code, String words) {
        assertThatThrownBy(() ->
                        MapSamples.paper(new EnumMap<>(Map.of(parameter, text))).threads())
                .hasMessageStartingWith(code)
                .hasMessageContaining(words);
    }

    @Test
    void twoWaysToPlaceNucleiContradict() {
        assertThatThrownBy(() -> MapSamples.paper(Map.of(LATTICE, "fcc", POSITIONS, "0 nm, 0 nm, 0 nm")))
                .hasMessageStartingWith("NSOT-402")
                .hasMessageContaining("--positions and --lattice");
    }

    @Test
    void aKnightShiftNeedsAMetal() {
        Map<TorqueParameter, String> shift = Map.of(TorqueParameter.KNIGHT_SHIFT, "0.2 %");
        assertThatThrownBy(() -> MapSamples.of(Formulation.DERIVED, shift, Map.of(SHAPE, "line")))
                .hasMessageStartingWith("NSOT-402");
    }
}
