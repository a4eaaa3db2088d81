package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final String OPEN = "<mo fence=\"true\" stretchy=\"true\" form=\"prefix\">(</mo>";
    private static final String CLOSE = "<mo fence=\"true\" stretchy=\"true\" form=\"postfix\">)</mo>";
    private static final String BAR = "<mo fence=\"true\" stretchy=\"true\" form=\"%s\">|</mo>";
    private static final String SPACE = "<mspace width=\"0.17em\"/>";

    @Test
    void barsEncloseWhatTheyGrowWith() {
        assertThat(inner("|(a)/b|^2"))
                .isEqualTo("<msup><mrow>" + BAR.formatted("prefix") + "<mfrac><mrow><mi>a</mi></mrow><mi>b</mi></mfrac>"
                        + BAR.formatted("postfix") + "</mrow><mn>2</mn></msup>");
    }

    @Test
    void functionsKeepTheirDistance() {
        assertThat(inner("x sin(y) ln |z|"))
                .startsWith("<mi>x</mi>" + SPACE + "<mi mathvariant=\"normal\">sin</mi><mrow>" + OPEN)
                .contains(SPACE + "<mi mathvariant=\"normal\">ln</mi>" + SPACE + "<mrow>");
    }

    @Test
    void fractionsDropTheirParentheses() {
        assertThat(inner("(e k_F)/(2 pi^2)"))
                .isEqualTo("<mfrac><mrow><mi>e</mi><msub><mi>k</mi><mi>F</mi></msub></mrow>"
                        + "<mrow><mn>2</mn><msup><mi>π</mi><mn>2</mn></msup></mrow></mfrac>");
    }

    @Test
    void vectorsAreBoldAndPlainInText() {
        Formula formula = Formula.of("@m × @mu");
        assertThat(formula.text()).isEqualTo("m × mu");
        assertThat(formula.mathml()).contains("<mi>𝐦</mi><mo>×</mo><mi>𝛍</mi>");
    }

    @Test
    void bothScriptsGoTogetherAndSignsAreEscaped() {
        assertThat(inner("f_dip^(1) < r^-3"))
                .isEqualTo("<msubsup><mi>f</mi><mi mathvariant=\"normal\">dip</mi><mrow>" + OPEN + "<mn>1</mn>" + CLOSE
                        + "</mrow></msubsup>"
                        + "<mo>&lt;</mo><msup><mi>r</mi><mrow><mo>−</mo><mn>3</mn></mrow></msup>");
    }

    @Test
    void parenthesesThatMeanSomethingStay() {
        assertThat(inner("(a)(b)/c")).startsWith("<mrow>" + OPEN + "<mi>a</mi>" + CLOSE + "</mrow><mfrac>");
    }

    @Test
    void everyFormulaOfTheAuditIsWellFormedAndReadToItsEnd() {
        assertThat(Audit.run(AuditSampling.COARSE)).allSatisfy(row -> {
            for (Formula formula : new Formula[] {row.printed(), row.derived()}) {
                assertThatCode(() -> parse(formula.mathml())).as(row.id()).doesNotThrowAnyException();
                assertThat(formula.mathml()).doesNotContain("<mo>)</mo></mrow></mrow></math>)");
                assertThat(formula.text()).doesNotContain("@");
            }
        });
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String inner(String source) {
        String all = Formula.of(source).mathml();
        return all.substring(all.indexOf("<mrow>") + 6, all.length() - "</mrow></math>".length());
    }
}
