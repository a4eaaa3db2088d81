package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;
import org.nsot.torque.ThermalSpin;

class SpinDensityTest {
    private static final Vector TILTED = UnitVector.along("u", new Vector(0.3, -0.5, -0.7));

    /// I_u rho = I rho defines the coherent state, whatever formula made it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 9, 40})
    void coherentStateIsTheTopStateAlongItsDirection(int doubled) {
        Spin spin = new Spin(doubled);
        for (Vector u : new Vector[] {TILTED, UnitVector.X, UnitVector.Z, UnitVector.Z.times(-1)}) {
            SpinDensity state = SpinDensity.coherent(spin, u);
            ComplexMatrix rho = state.matrix();
            ComplexMatrix raised = SpinMatrix.component(doubled + 1, u).times(rho);
            assertThat(raised.plus(rho, -doubled / 2.0).norm()).isLessThan(1e-13 * doubled);
            assertThat(rho.trace()).isCloseTo(1, within(1e-14));
            assertThat(state.purity()).isCloseTo(1, within(1e-14));
            assertThat(state.populations(u)[0]).isCloseTo(1, within(1e-13));
            assertThat(state.meanSquare(u)).isCloseTo(doubled * doubled / 4.0, within(1e-13 * doubled * doubled));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-900, -2, -1e-3, 0, 0.4, 3, 800})
    void thermalStateHasThePolarizationOfTheBrillouinFunction(double y) {
        Spin spin = Spin.of(3.5);
        SpinDensity state = SpinDensity.thermal(spin, TILTED, y);
        double expected = 3.5 * new ThermalSpin(spin, y).polarization();
        assertThat(state.mean().dot(TILTED)).isCloseTo(expected, within(1e-13));
        assertThat(state.mean().cross(TILTED).norm()).isLessThan(1e-13);
        assertThat(state.populations(TILTED)[7])
                .isCloseTo(SpinDensity.thermal(spin, TILTED, -y).populations(TILTED)[0], within(1e-13));
    }

    @Test
    void mixedStateHasNoDirection() {
        SpinDensity state = SpinDensity.mixed(Spin.of(1.5));
        assertThat(state.mean().norm()).isZero();
        assertThat(state.purity()).isCloseTo(0.25, within(1e-15));
        assertThat(state.meanSquare(TILTED)).isCloseTo(1.25, within(1e-14));
        assertThat(state.smallestEigenvalue()).isCloseTo(0.25, within(1e-15));
    }

    /// A density matrix stays; one with eigenvalues 1 + e and -e becomes the pure state it is next to.
    @Test
    void nearestStateIsTheProjection() {
        SpinDensity state = SpinDensity.thermal(Spin.of(2.5), TILTED, 0.7);
        assertThat(SpinDensity.nearest(state.matrix())
                        .matrix()
                        .plus(state.matrix(), -1)
                        .norm())
                .isLessThan(1e-14);
        ComplexMatrix up = ComplexMatrix.projector(2, 0);
        ComplexMatrix down = ComplexMatrix.projector(2, 1);
        ComplexMatrix outside = up.times(1 + 1e-8, 0).plus(down, -1e-8);
        assertThat(SpinDensity.nearest(outside).matrix().plus(up, -1).norm()).isLessThan(1e-15);
    }

    @Test
    void whatIsNoDensityMatrixIsRefused() {
        assertThatThrownBy(() -> SpinDensity.nearest(ComplexMatrix.identity(2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-104");
        assertThatThrownBy(() -> SpinDensity.coherent(Spin.of(0.5), new Vector(0, 0, 0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-101");
    }
}
