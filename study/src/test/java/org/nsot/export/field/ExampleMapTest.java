package org.nsot.export.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.constants.Codata;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.InducedMagnetization;
import org.nsot.hyperfine.Vector;

/// The map that the documentation takes as its example is the one that its notes tell.
class ExampleMapTest {
    private static final Grid GRID = new Grid(
            new Vector(-0.75e-10, -0.75e-10, -0.25e-10),
            new Vector(0.5e-10, 0, 0),
            new Vector(0, 0.5e-10, 0),
            new Vector(0, 0, 0.5e-10),
            4,
            4,
            2);

    private static InducedMagnetization iron() {
        double hbar = Codata.HBAR;
        double gamma = 0.0906 * Codata.NUCLEAR_MAGNETON / (0.5 * hbar);
        return new InducedMagnetization(
                Formulation.DERIVED,
                2e10,
                new HyperfineField(Codata.VACUUM_PERMEABILITY, gamma, 1),
                new Vector(0, 0, hbar * Math.sqrt(0.75)),
                new Vector(1e-3 * Codata.ELEMENTARY_CHARGE, 0, 0));
    }

    private static Vector at(int cell) {
        return iron().at(GRID.centre(cell % 4, cell / 4 % 4, cell / 16));
    }

    private record Example() implements SlabSource {
        @Override
        public Grid grid() {
            return GRID;
        }

        @Override
        public String unit() {
            return "A/m";
        }

        @Override
        public Precision precision() {
            return Precision.DOUBLE;
        }

        @Override
        public void forEach(Consumer<? super Slab> consumer) {
            double[][] v = new double[3][32];
            for (int i = 0; i < 32; i++) {
                v[0][i] = at(i).x();
                v[1][i] = at(i).y();
                v[2][i] = at(i).z();
            }
            consumer.accept(new Slab.OfDouble(0, 2, v[0], v[1], v[2]));
        }
    }

    @Test
    void itIs(@TempDir Path folder) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("formulation", "derived");
        notes.put(
                "nucleus",
                "57Fe at the origin, moment 0.0906 mu_N, I along z; mu = 1 meV along x; k_F = 2/Angstrom; mu_r = 1;"
                        + " eta = 1");
        Path file = folder.resolve("map.ovf");
        FieldFile.write(
                file,
                FieldFormat.OVF_TEXT,
                new Example(),
                new FieldDescription("Magnetization around a nucleus", "M", notes));
        Path example = Path.of(System.getProperty("nsot.root"), "docs", "examples", "map.ovf");
        FieldDifference difference = FieldDifference.of(example, file);
        assertThat(Files.exists(example)).isTrue();
        assertThat(difference.placesApartM()).isZero();
        // Sine and cosine of another machine may differ in the last place; the range functions magnify that.
        assertThat(difference.greatest()).isLessThanOrEqualTo(64 * Math.ulp(difference.longest()));
        assertThat(difference.first().description())
                .isEqualTo(difference.second().description());
    }
}
