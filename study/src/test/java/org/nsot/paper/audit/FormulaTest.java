package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class FormulaTest {
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
                .isEqualTo(
                        "<msubsup><mi>f</mi><mi mathvariant=\"normal\">dip</mi><mrow><mo>(</mo><mn>1</mn><mo>)</mo></mrow></msubsup>"
                                + "<mo>&lt;</mo><msup><mi>r</mi><mrow><mo>−</mo><mn>3</mn></mrow></msup>");
    }

    @Test
    void parenthesesThatMeanSomethingStay() {
        assertThat(inner("(a)(b)/c")).startsWith("<mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mfrac>");
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
