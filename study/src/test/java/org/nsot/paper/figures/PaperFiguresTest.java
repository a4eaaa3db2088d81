package org.nsot.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.ImageFormat;

class PaperFiguresTest {
    private static final List<ComputedFigure> ALL = PaperFigures.all();

    @Test
    void everyFigureHasItsNameItsCaptionAndFiniteData() {
        assertThat(ALL).extracting(ComputedFigure::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        for (ComputedFigure figure : ALL) {
            assertThat(figure.captionText()).endsWith(".");
            assertThat(figure.data().rows()).isNotEmpty();
            assertThat(figure.data().rows().stream().flatMap(List::stream).filter(Double.class::isInstance))
                    .allSatisfy(cell -> assertThat((Double) cell).isFinite());
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreTheSameBytesWhenComputedAgain(ImageFormat format) {
        List<ComputedFigure> again = PaperFigures.all();
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(again.get(i).figure().encoded(format))
                    .isEqualTo(ALL.get(i).figure().encoded(format));
        }
    }

    @Test
    void everyFileNamesItsFormulation() {
        for (ComputedFigure figure : ALL) {
            String svg = new String(figure.figure().encoded(ImageFormat.SVG), StandardCharsets.UTF_8);
            assertThat(svg).contains(figure.figure().metadata().formulation() + "</nsot:formulation");
        }
    }

    /// Points far outside make viewers draw broken lines solid; a stroke or a rim may stand out by a few points.
    @Test
    void noPathLeavesThePage() {
        Pattern path = Pattern.compile(" d=\"([^\"]*)\"");
        Pattern number = Pattern.compile("-?[0-9.]+(?:E-?[0-9]+)?");
        for (ComputedFigure figure : ALL) {
            String svg = new String(figure.figure().encoded(ImageFormat.SVG), StandardCharsets.UTF_8);
            double largest = Math.max(
                    figure.figure().widthMm() * 72 / 25.4, figure.figure().heightMm() * 72 / 25.4);
            List<Double> places = path.matcher(svg)
                    .results()
                    .flatMap(d -> number.matcher(d.group(1)).results())
                    .map(n -> Double.valueOf(n.group()))
                    .toList();
            assertThat(places).as(figure.id()).isNotEmpty().allMatch(p -> p > -5 && p < largest + 5);
        }
    }

    @Test
    void noZeroOfTheDataHasASign() {
        assertThat(ALL).noneMatch(figure -> figure.data().toCsv().matches("(?s).*-0\\.0[,\r\n].*"));
    }

    @Test
    void figure2HoldsEveryPixelOfEveryPlane() {
        List<List<Object>> rows = ALL.getFirst().data().rows();
        assertThat(rows.stream().map(List::getFirst).distinct().map(Object::toString))
                .containsExactly("z = 0", "y = 0", "x = 0");
        assertThat(rows).hasSize(3 * 80 * 80);
        assertThat(rows.stream().filter(row -> row.getLast().equals("yes"))).hasSizeBetween(500, 768);
    }

    @Test
    void everyFigureFitsOneOrTwoColumns() {
        assertThat(ALL).extracting(figure -> figure.figure().widthMm()).allMatch(width -> width == 86 || width == 178);
    }
}
