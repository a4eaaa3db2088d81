package org.nsot.paper.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource({
        "mu_r mu_0, μ<sub>r</sub> μ<sub>0</sub>",
        "5.0836e15, 5.0836 × 10<sup>15</sup>",
        "1e-7 eV, 10<sup>−7</sup> eV",
        "57Fe, <sup>57</sup>Fe",
        "mu x B, μ × B",
        "(c) x = 0, (c) x = 0",
        "-0.25, −0.25",
        "-2.2e-05, −2.2 × 10<sup>−5</sup>",
        "theta, θ",
        "theory, theory",
        "a < b & c, a &lt; b &amp; c",
        "k_F^2, k<sub>F</sub><sup>2</sup>",
        "0.25 H/m, 0.25 H/m",
        "300 K, 300 K"
    })
    void symbolsBecomeReal(String plain, String html) {
        assertThat(Typography.html(plain)).isEqualTo(html);
    }
}
