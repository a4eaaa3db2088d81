package org.nsot.magnetization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.scenario.MapParameter.AXES;
import static org.nsot.scenario.MapParameter.CELLS;
import static org.nsot.scenario.MapParameter.COLOUR;
import static org.nsot.scenario.MapParameter.CONTOURS;
import static org.nsot.scenario.MapParameter.LIMIT;
import static org.nsot.scenario.MapParameter.PARTS;
import static org.nsot.scenario.MapParameter.SHAPE;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.engine.parallel.Workers;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.ImageFormat;
import org.nsot.scenario.MapParameter;

class MapFiguresTest {
    private static ComputedFigure figure(Map<MapParameter, String> texts) {
        try (Workers workers = new Workers(1)) {
            return MapFigures.of(MapSamples.paper(texts), workers);
        }
    }

    private static String svg(ComputedFigure figure) {
        return new String(figure.figure().encoded(ImageFormat.SVG), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "plane, map-plane, 1600, 86",
        "volume, map-volume, 4800, 178",
        "line, map-line, 40, 86",
        "radial, map-line, 40, 86"
    })
    void everyShapeHasAFigureWithTheNumbersBehindIt(String shape, String id, int rows, double width) {
        ComputedFigure figure = figure(Map.of(SHAPE, shape, CELLS, "40"));
        assertThat(figure.id()).isEqualTo(id);
        assertThat(figure.figure().widthMm()).isEqualTo(width);
        assertThat(figure.data().rows())
                .hasSize(rows)
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(cell -> assertThat((Double) cell).isFinite()));
        assertThat(figure.captionText())
                .startsWith("Magnetization around a nucleus 57Fe")
                .endsWith("formulation.");
        assertThat(svg(figure)).contains("name=\"fermi_wavenumber\"", ">2e10 1/m<", ">derived<");
    }

    @Test
    void aFixedLimitIsTheEndOfTheScale() {
        String svg = svg(figure(Map.of(CELLS, "20", LIMIT, "700 A/m")));
        assertThat(svg).contains("(A/m)", ">500<").doesNotContain(">1000<");
        assertThat(svg(figure(Map.of(CELLS, "20", LIMIT, "5e6 A/m")))).contains("(MA/m)");
    }

    @Test
    void theColouredComponentIsNamed() {
        assertThat(figure(Map.of(CELLS, "20", AXES, "xz")).captionText()).contains("Colour: M_y (");
        assertThat(figure(Map.of(CELLS, "20", COLOUR, "x")).captionText()).contains("Colour: M_x (");
        assertThat(figure(Map.of(CELLS, "20", AXES, "1,1,0; 0,0,1")).captionText())
                .contains("Colour: M normal to the plane (");
    }

    /// Contours at the level zero alone are fewer lines than at seven levels, and none are none.
    @Test
    void contoursAreDrawnAsAsked() {
        int none = svg(figure(Map.of(CELLS, "40", CONTOURS, "none"))).length();
        int zero = svg(figure(Map.of(CELLS, "40", CONTOURS, "zero"))).length();
        int levels = svg(figure(Map.of(CELLS, "40", CONTOURS, "levels"))).length();
        assertThat(none).isLessThan(zero);
        assertThat(zero).isLessThan(levels);
    }

    /// Without mu nothing lies in the plane z = 0 of a spin along z, and the scale still has an end.
    @Test
    void aFieldThatIsZeroCanBeDrawn() {
        Map<MapParameter, String> texts = new EnumMap<>(Map.of(CELLS, "20", PARTS, "contact", COLOUR, "x"));
        texts.put(MapParameter.SPIN_ACCUMULATION, "0 eV");
        assertThat(svg(figure(texts))).contains("(A/m)");
    }

    @Test
    void limitsAreRound() {
        assertThat(ColourLimit.rounded(37)).isEqualTo(50);
        assertThat(ColourLimit.rounded(1)).isEqualTo(1);
        assertThat(ColourLimit.rounded(0.0021)).isCloseTo(0.005, within(1e-18));
        double[] divergent = new double[1000];
        for (int n = 0; n < divergent.length; n++) {
            divergent[n] = 1 / (n + 0.001);
        }
        assertThat(ColourLimit.of(divergent)).isEqualTo(0.1);
    }
}
