package org.nsot.paper.microscopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoppingBandTest {
    @Test
    void nearestNeighboursMakeACosine() {
        HoppingBand band = HoppingBand.ofNeighbours(1);
        for (double k = -3; k <= 3; k += 0.25) {
            assertThat(band.energy(k)).isCloseTo(2 - 2 * Math.cos(k), within(1e-15));
        }
    }

    /// The eighth-order difference: 205/72, -8/5, 1/5, -8/315, 1/560.
    @Test
    void fourNeighboursAreTheEighthOrderDifference() {
        HoppingBand band = HoppingBand.ofNeighbours(4);
        for (double k = 0; k <= 3; k += 0.25) {
            double expected = 205.0 / 72
                    - 2
                            * (8.0 / 5 * Math.cos(k)
                                    - 1.0 / 5 * Math.cos(2 * k)
                                    + 8.0 / 315 * Math.cos(3 * k)
                                    - 1.0 / 560 * Math.cos(4 * k));
            assertThat(band.energy(k)).isCloseTo(expected, within(1e-14));
        }
    }

    /// The band lies below the parabola by 2 (M!)^2 k^(2M+2)/(2M+2)! [1 + O(k^2)].
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void missesTheParabolaByItsFirstTerm(int neighbours) {
        double k = 0.4;
        double leading = 2 * Math.pow(k, 2 * neighbours + 2);
        for (int n = 1; n <= neighbours; n++) {
            leading *= (double) n * n;
        }
        for (int n = 1; n <= 2 * neighbours + 2; n++) {
            leading /= n;
        }
        double missed = k * k - HoppingBand.ofNeighbours(neighbours).energy(k);
        assertThat(missed / leading).isCloseTo(1, within(k * k));
    }
}
