package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.nsot.figure.Matrix.Cell;
import org.nsot.figure.Matrix.Sign;

class MatrixTest {
    private static final double DPI = 144;
    private static final Axis COLOUR = Axis.logarithmic("g (1)", 1, 100);
    private static final Matrix MATRIX = new Matrix(
            "row",
            List.of(Label.of("a"), Label.of("b")),
            "column",
            List.of(Label.of("c"), Label.of("d")),
            List.of(
                    List.of(cell(10, Sign.NONE), new Cell(OptionalDouble.empty(), Sign.NONE)),
                    List.of(cell(1e9, Sign.DISC), cell(1, Sign.RING))),
            ColourMap.VIRIDIS,
            COLOUR);

    private static Cell cell(double value, Sign sign) {
        return new Cell(OptionalDouble.of(value), sign);
    }

    /// The colour at a place of a square, 0 to 1 from its left and from its top.
    private static Color at(int row, int column, double across, double down) {
        FigureMetadata metadata = new FigureMetadata("matrix", "nsot", "derived", new LinkedHashMap<>());
        BufferedImage image = RasterWriter.render(Figure.of(metadata, 40, 40, MATRIX), DPI);
        double pixels = DPI / 72;
        return new Color(image.getRGB((int) ((MATRIX.leftPt() + (column + across) * Matrix.CELL_PT) * pixels), (int)
                ((row + down) * Matrix.CELL_PT * pixels)));
    }

    @Test
    void squaresHaveTheColoursOfTheirNumbers() {
        assertThat(at(0, 0, 0.5, 0.5)).isEqualTo(ColourMap.VIRIDIS.at(0.5));
        assertThat(at(0, 1, 0.5, 0.5)).isEqualTo(Matrix.EMPTY);
        assertThat(at(1, 0, 0.1, 0.1)).isEqualTo(ColourMap.VIRIDIS.at(1));
        assertThat(at(1, 1, 0.1, 0.1)).isEqualTo(ColourMap.VIRIDIS.at(0));
    }

    @Test
    void discsAreFullAndRingsAreNot() {
        assertThat(at(1, 0, 0.48, 0.48)).isEqualTo(Color.WHITE);
        assertThat(at(1, 1, 0.48, 0.48)).isEqualTo(ColourMap.VIRIDIS.at(0));
    }
}
