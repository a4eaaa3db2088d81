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
        "300 K, 300 K",
        "terms at small x (dashed), terms at small x (dashed)",
        "max x Max, max x Max",
        "'m x (m x mu)', 'm × (m × μ)'",
        "I x dH/dI, I × dH/dI",
        "2 x 2 matrix, 2 × 2 matrix",
        "200 x 200 momenta, 200 × 200 momenta",
        "2 Å^-1, 2 Å<sup>−1</sup>",
        "x^-3, x<sup>−3</sup>",
        "10^-3 mu_B, 10<sup>−3</sup> μ<sub>B</sub>",
        "along -μ, along −μ",
        "along -I × μ, along −I × μ",
        "B_eff = -m_e mu/(e hbar), B<sub>eff</sub> = −m<sub>e</sub> μ/(e ħ)",
        "f_con1 - f_dip2, f<sub>con</sub><sup>(1)</sup> − f<sub>dip</sub><sup>(2)</sup>",
        "spin-diffusion, spin-diffusion",
        "--format json, --format json",
        "Int_0^x j0(qx), ∫<sub>0</sub><sup>x</sup> j<sub>0</sub>(qx)",
        "chi1(q -> 0), χ<sub>1</sub>(q → 0)",
        "-Int M.B, −∫ M · B",
        "sin 2(delta_+ - delta_-), sin 2(δ<sub>+</sub> − δ<sub>−</sub>)",
        "R^(4/3), R<sup>(4/3)</sup>",
        "zeta +- mu/2, ζ ± μ/2",
        "T1 of 300 K, T<sub>1</sub> of 300 K",
        "CT10 and AT1, CT10 and AT1"
    })
    void symbolsBecomeReal(String plain, String html) {
        assertThat(Typography.html(plain)).isEqualTo(html);
    }
}
