package org.nsot.motion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.engine.observe.Estimate;
import org.nsot.figure.DisplayUnit;

class EstimateTextTest {
    @ParameterizedTest
    @CsvSource({
        "59.7312, 0.0181, 59.73 ± 0.02 Hz",
        "-59.7312, 0.0201, −59.73 ± 0.03 Hz",
        "1234.5, 12, 1234 ± 12 Hz",
        "0, 0.4, 0.0 ± 0.4 Hz",
        "3.14159265, 1e-12, 3.14159 ± 0.00001 Hz",
        "2.5, 0, 2.50000 ± 0.00000 Hz",
        "0.96, 0.096, 1.0 ± 0.1 Hz"
    })
    void theErrorDecidesHowManyDigitsThereAre(double value, double error, String text) {
        assertThat(EstimateText.of(new Estimate(value, error), DisplayUnit.hertz(100)))
                .isEqualTo(text);
    }
}
