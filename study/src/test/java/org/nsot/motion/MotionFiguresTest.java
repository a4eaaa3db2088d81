package org.nsot.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Fate;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.ImageFormat;

class MotionFiguresTest {
    private static final int GRID = 8;
    private static final List<ComputedFigure> ALL = MotionSamples.all(GRID);

    private static ComputedFigure figure(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    /// The text of a figure in the order of drawing, without blanks.
    private static String text(ComputedFigure figure) throws Exception {
        return letters(figure).stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static List<TextPosition> letters(ComputedFigure figure) throws Exception {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(figure.figure().encoded(ImageFormat.PDF))) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            reader.writeText(pdf, new StringWriter());
        }
        return letters;
    }

    @Test
    void everyFigureHasItsNameItsCaptionAndFiniteData() {
        assertThat(ALL).extracting(ComputedFigure::id).doesNotHaveDuplicates();
        for (ComputedFigure figure : ALL) {
            assertThat(figure.captionText()).startsWith(figure.title()).endsWith(".");
            assertThat(figure.figure().widthMm()).isEqualTo(86);
            assertThat(figure.data().rows().stream().flatMap(List::stream).filter(Double.class::isInstance))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat((Double) cell).isFinite());
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreTheSameBytesWhenComputedAgain(ImageFormat format) {
        List<ComputedFigure> again = MotionSamples.all(GRID);
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(again.get(i).figure().encoded(format))
                    .as(ALL.get(i).id())
                    .isEqualTo(ALL.get(i).figure().encoded(format));
        }
    }

    @Test
    void noLetterLeavesThePage() throws Exception {
        for (ComputedFigure figure : ALL) {
            assertThat(letters(figure)).as(figure.id()).isNotEmpty().allSatisfy(letter -> {
                boolean upwards = letter.getDir() == 90;
                double right = letter.getX() + (upwards ? 0 : letter.getWidth());
                double top = letter.getY() - (upwards ? letter.getWidth() : letter.getHeight());
                assertThat(letter.getX()).isGreaterThanOrEqualTo(0);
                assertThat(right).isLessThanOrEqualTo(letter.getPageWidth());
                assertThat(top).isGreaterThanOrEqualTo(0);
                assertThat(letter.getY()).isLessThanOrEqualTo(letter.getPageHeight());
            });
        }
    }

    @Test
    void aSphereNamesItsAxesItsEndsAndTheSpinAccumulation() throws Exception {
        assertThat(text(figure("sphere-maser"))).contains("x", "y", "z", "start", "end", "μ", "t(s)", "40");
        assertThat(text(figure("sphere-switching"))).contains("t(ms)");
        ComputedFigure free = BlochSphereFigure.of(
                "free", MotionSamples.maser(1, 20), Optional.empty(), MotionSamples.metadata("No current"));
        assertThat(text(free)).doesNotContain("μ");
        assertThat(free.captionText()).doesNotContain("μ");
    }

    @Test
    void tablesHoldThePath() {
        Trajectory path = MotionSamples.switching();
        List<List<Object>> sphere = figure("sphere-switching").data().rows();
        List<List<Object>> traces = figure("traces-switching").data().rows();
        assertThat(sphere).hasSize(path.length());
        assertThat(traces).hasSize(path.length());
        for (int i = 0; i < path.length(); i++) {
            assertThat(sphere.get(i))
                    .containsExactly(path.timeSecond()[i], path.x()[i], path.y()[i] + 0.0, path.z()[i]);
            assertThat(traces.get(i)).isEqualTo(sphere.get(i));
        }
    }

    @Test
    void fastPrecessionIsDrawnAsItsEnvelopeAndSaysSo() throws Exception {
        assertThat(text(figure("traces-fast"))).contains("(envelope)", "mxy");
        assertThat(figure("traces-fast").captionText()).contains("too fast");
        assertThat(text(figure("traces-maser"))).doesNotContain("envelope").contains("mx", "my", "mz", "|m|", "t(s)");
        assertThat(figure("traces-maser").captionText()).doesNotContain("too fast");
    }

    @Test
    void curvesThatAreComparedAreNamed() throws Exception {
        assertThat(text(figure("traces-compared"))).contains("classicalvector", "onespin3/2");
        assertThat(text(figure("levels"))).contains("classicalvector", "onespin3/2", "onespin9/2", "mz", "mxy");
        assertThat(figure("levels").captionText()).contains("dashed: one spin 3/2", "dotted: one spin 9/2");
    }

    @Test
    void aSignalSaysWhereItsLineIsAndHowWide() throws Exception {
        Measurement one = MotionSamples.induction("without current", 0);
        DisplayUnit hertz = DisplayUnit.hertz(100);
        assertThat(text(figure("signal-one")))
                .contains(("f = " + EstimateText.of(one.fit().orElseThrow().frequencyHz(), hertz) + ", w = "
                                + EstimateText.of(one.fit().orElseThrow().widthHz(), hertz))
                        .replace(" ", ""))
                .doesNotContain("ppm");
        assertThat(text(figure("signal-current"))).contains("δ(ppm)", "withcurrent", "withoutcurrent");
        List<List<Object>> rows = figure("signal-one").data().rows();
        assertThat(rows).hasSize(one.signal().length() + one.spectrum().length());
        assertThat(rows.get(3).subList(2, 5))
                .containsExactly(
                        one.signal().timeSecond(3),
                        one.signal().real()[3],
                        one.signal().imaginary()[3]);
    }

    /// The line drawn is the transform of the exponential that was fitted: its area is half the first point.
    @Test
    void theFittedLineHasTheAreaOfTheSignal() {
        Measurement one = MotionSamples.induction("without current", 0);
        FittedLine line = new FittedLine(one.fit().orElseThrow(), one.spectrum());
        int points = 400_001;
        double reach = 2e5;
        double[] f = new double[points];
        for (int i = 0; i < points; i++) {
            f[i] = reach * (2.0 * i / (points - 1) - 1);
        }
        double area = 0;
        for (double s : line.absorption(f)) {
            area += s * 2 * reach / (points - 1);
        }
        double half = one.fit().orElseThrow().amplitude().value() / 2;
        assertThat(area).isCloseTo(half, within(half * line.widthHz() / (Math.PI * reach) * 1.1));
    }

    @Test
    void aStabilityDiagramHoldsEveryFateAndNamesThoseThatOccur() throws Exception {
        StabilityPlane plane = MotionSamples.plane(GRID);
        Fate[][] fates = MotionSamples.fates(plane, 1);
        List<List<Object>> rows = figure("fates-along").data().rows();
        assertThat(rows).hasSize(GRID * GRID);
        for (int i = 0; i < rows.size(); i++) {
            int row = Math.floorDiv(i, GRID);
            int column = i % GRID;
            assertThat(rows.get(i)).containsExactly(plane.xs()[column], plane.ys()[row], fates[row][column].word());
        }
        assertThat(text(figure("fates-along"))).contains("decays", "limitcycle", "derived", "published");
        assertThat(text(figure("fates-along"))).doesNotContain("polarized");
        assertThat(text(figure("growth"))).contains("growthrate(1/s)", "μ(µeV)");
        assertThat(figure("fates-along").data().header()).containsExactly("μ (µeV)", "T_2 (s)", "fate");
    }

    /// A boundary has a pole in the middle of the plane.
    @Test
    void everyPlaceIsANumber() {
        for (ComputedFigure figure : ALL) {
            String svg = new String(figure.figure().encoded(ImageFormat.SVG), StandardCharsets.UTF_8);
            assertThat(svg).as(figure.id()).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }
}
