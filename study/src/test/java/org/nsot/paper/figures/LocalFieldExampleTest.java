package org.nsot.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// In units hbar = m_e = k_F = e = 1, mu = 1/4 and B = 20; mu_B is 1/2, so that a thousandth of the unit is 5e-4.
class LocalFieldExampleTest {
    private static final double UNIT = 5e-4;
    private static final double CONSTANTS = 1e-9;

    @Test
    void theUniformPartFollowsFromNaturalUnits() {
        double published = -1 / (2 * Math.PI * Math.PI) / 4 / UNIT;
        assertThat(new LocalFieldExample(Formulation.PUBLISHED).uniform().y())
                .isCloseTo(published, within(-published * CONSTANTS));
        assertThat(new LocalFieldExample(Formulation.DERIVED).uniform().y())
                .isCloseTo(published / 2, within(-published * CONSTANTS));
    }

    @Test
    void theNonequilibriumPartAtTheOriginFollowsFromNaturalUnits() {
        double size = 20.0 / 4 / (8 * Math.pow(Math.PI, 3)) / UNIT;
        Vector near = new Vector(1e-5, 0, 0);
        assertThat(new LocalFieldExample(Formulation.DERIVED).at(near).x()).isCloseTo(size, within(size * CONSTANTS));
        assertThat(new LocalFieldExample(Formulation.PUBLISHED).at(near).x())
                .isCloseTo(-size, within(size * CONSTANTS));
    }

    @Test
    void theEquilibriumPartIsAlongTheFieldAndDoesNotDependOnTheFormulation() {
        Vector place = new Vector(0, 1.2, 0.7);
        double published =
                new LocalFieldExample(Formulation.PUBLISHED).at(place).z();
        assertThat(new LocalFieldExample(Formulation.DERIVED).at(place).z())
                .isEqualTo(published)
                .isPositive();
    }
}
