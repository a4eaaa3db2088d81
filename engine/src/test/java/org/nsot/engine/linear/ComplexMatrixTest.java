package org.nsot.engine.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexMatrixTest {
    private static final ComplexMatrix A =
            ComplexMatrix.of(new double[][] {{1, 2}, {-0.5, 3}}, new double[][] {{0.25, 0}, {1, -2}});
    private static final ComplexMatrix B =
            ComplexMatrix.of(new double[][] {{0, -1}, {2, 0.5}}, new double[][] {{3, 1}, {0, -1}});

    /// Entries written out by hand: (1 + 0.25i)(-1 + i) + 2(0.5 - i) = -0.25 - 1.25i.
    @Test
    void productAddsRowTimesColumn() {
        ComplexMatrix product = A.times(B);
        assertThat(product.real(0, 1)).isEqualTo(-0.25);
        assertThat(product.imaginary(0, 1)).isEqualTo(-1.25);
    }

    @Test
    void adjointOfAProductIsTheProductOfAdjointsReversed() {
        ComplexMatrix left = A.times(B).adjoint();
        ComplexMatrix right = B.adjoint().times(A.adjoint());
        assertThat(left.plus(right, -1).norm()).isZero();
        assertThat(A.adjoint().plus(A, -1).norm()).isGreaterThan(1);
    }

    @Test
    void tensorProductsMultiplyFactorByFactor() {
        ComplexMatrix left = A.tensor(B).times(B.tensor(A));
        ComplexMatrix right = A.times(B).tensor(B.times(A));
        assertThat(left.plus(right, -1).norm()).isLessThan(1e-13);
    }

    /// exp(-i t (w/2) sigma_y) turns by the angle w t; each squaring doubles the rounding.
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-3, 0.9, -7, 300})
    void evolutionOfAHermitianMatrixIsARotation(double t) {
        ComplexMatrix halfY = ComplexMatrix.of(new double[2][2], new double[][] {{0, -0.5}, {0.5, 0}});
        ComplexMatrix turn = halfY.evolution(t);
        double rounding = 1e-15 * (1 + Math.abs(t));
        assertThat(turn.real(0, 0)).isCloseTo(Math.cos(t / 2), within(rounding));
        assertThat(turn.real(1, 0)).isCloseTo(Math.sin(t / 2), within(rounding));
        assertThat(turn.imaginary(1, 0)).isCloseTo(0, within(rounding));
    }
}
