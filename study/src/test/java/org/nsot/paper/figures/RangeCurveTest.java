package org.nsot.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RangeCurveTest {
    /// The next term is smaller by about x^2.
    @ParameterizedTest
    @EnumSource
    void theLeadingTermsHoldNearTheNucleus(RangeCurve curve) {
        double x = 1e-3;
        assertThat(curve.at(x) / curve.small(x)).isCloseTo(1, within(4 * x * x));
    }

    /// The next term is smaller by about 1/x; a period of cos 2x is sampled in 1000 steps.
    @ParameterizedTest
    @EnumSource
    void theEnvelopeIsTouchedFarAway(RangeCurve curve) {
        double largest = IntStream.range(0, 1000)
                .mapToDouble(i -> 1e4 + Math.PI * i / 1000)
                .map(x -> Math.abs(curve.at(x)) / curve.envelope(x))
                .max()
                .orElseThrow();
        assertThat(largest).isCloseTo(1, within(4e-4));
    }
}
