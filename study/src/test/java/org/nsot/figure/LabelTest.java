package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class LabelTest {
    private static List<String> texts(String markup) {
        return Label.of(markup).pieces().stream().map(Label.Piece::text).toList();
    }

    @Test
    void readsIndicesItalicsAndVectors() {
        assertThat(texts("*f*_{con}^{(1)}(*x*)")).containsExactly("f", "con", "(1)", "(", "x", ")");
        List<Label.Piece> pieces = Label.of("**M**_{*z*} A").pieces();
        assertThat(pieces)
                .extracting(Label.Piece::face)
                .containsExactly(Label.Face.BOLD, Label.Face.ITALIC, Label.Face.UPRIGHT);
        assertThat(pieces.get(1).y()).isPositive();
        assertThat(pieces.get(1).size()).isLessThan(1);
    }

    @Test
    void setsAnIndexAboveOverTheIndexBelow() {
        List<Label.Piece> pieces = Label.of("k_F^3").pieces();
        double below = pieces.get(1).x();
        assertThat(pieces.get(2).x()).isBetween(below, below + 0.15);
        assertThat(pieces.get(2).y()).isNegative();
        assertThat(Label.of("k_{long}^3 r").pieces().getLast().x())
                .isGreaterThan(Label.of("k_{long}").widthPt() / FigureFont.SIZE_PT - 1e-12);
    }

    @Test
    void plainTextIsTakenAsItIs() {
        assertThat(Label.plain("a_b*c^d").pieces())
                .extracting(Label.Piece::text)
                .containsExactly("a_b*c^d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"∥", "⟂", "𝒌", "a_", "*x", "x_{abc"})
    void refusesWhatItCannotDraw(String markup) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Label.of(markup));
        assertThat(refusal.code()).isEqualTo(ErrorCode.LABEL_MALFORMED);
    }

    @Test
    void theFontHasEveryGlyphOfPhysics() {
        assertThat(FigureFont.firstMissing("αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩÅµħ±−×·÷≈≠≤≥∞∂∆∑∫√°²³→←↑↓–—“”…"))
                .isEqualTo(-1);
    }
}
