package org.nsot.engine.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
    /// The chain with -1 beside a zero diagonal: 2 cos(pi k/(n + 1)).
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 82})
    void chainHasItsKnownSpectrum(int n) {
        double[][] chain = new double[n][n];
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
            expected[i] = -2 * Math.cos(Math.PI * (i + 1) / (n + 1));
            if (i > 0) {
                chain[i][i - 1] = chain[i - 1][i] = -1;
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(chain);
        double[] values = values(eigen);
        for (int i = 0; i < n; i++) {
            assertThat(eigen.withValues(values)[i]).containsExactly(chain[i], within(1e-13));
        }
        Arrays.sort(values);
        assertThat(values).containsExactly(expected, within(1e-13));
    }

    /// A projector on a vector of widely different entries: one eigenvalue 1, all others 0.
    @Test
    void projectorWithTinyEntriesIsDiagonalized() {
        double[][] projector = new double[60][60];
        double[] v = new double[60];
        Arrays.setAll(v, i -> Math.pow(10, -3.0 * i) * Math.sqrt(1 - 1e-6));
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 60; j++) {
                projector[i][j] = v[i] * v[j];
            }
        }
        double[] values = values(SymmetricEigen.of(projector));
        Arrays.sort(values);
        assertThat(values[59]).isCloseTo(1, within(1e-15));
        assertThat(values[58]).isCloseTo(0, within(1e-15));
        assertThat(values[0]).isCloseTo(0, within(1e-15));
    }

    private static double[] values(SymmetricEigen eigen) {
        double[] values = new double[eigen.size()];
        Arrays.setAll(values, eigen::value);
        return values;
    }
}
