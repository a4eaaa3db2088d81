package org.nsot.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.figure.ImageFormat;

class PaperFiguresTest {
    private static final List<PaperFigure> ALL = PaperFigures.all();

    @Test
    void everyFigureHasItsNameItsCaptionAndFiniteData() {
        assertThat(ALL).extracting(PaperFigure::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        for (PaperFigure figure : ALL) {
            assertThat(figure.captionText()).endsWith(".");
            assertThat(figure.data().rows()).isNotEmpty();
            assertThat(figure.data().rows().stream().flatMap(List::stream).filter(Double.class::isInstance))
                    .allSatisfy(cell -> assertThat((Double) cell).isFinite());
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreTheSameBytesWhenComputedAgain(ImageFormat format) {
        List<PaperFigure> again = PaperFigures.all();
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(again.get(i).figure().encoded(format))
                    .isEqualTo(ALL.get(i).figure().encoded(format));
        }
    }

    @Test
    void everyFileNamesItsFormulation() {
        for (PaperFigure figure : ALL) {
            String svg = new String(figure.figure().encoded(ImageFormat.SVG), StandardCharsets.UTF_8);
            assertThat(svg).contains(figure.figure().metadata().formulation() + "</nsot:formulation");
        }
    }

    @Test
    void everyFigureFitsOneOrTwoColumns() {
        assertThat(ALL).extracting(figure -> figure.figure().widthMm()).allMatch(width -> width == 86 || width == 178);
    }
}
