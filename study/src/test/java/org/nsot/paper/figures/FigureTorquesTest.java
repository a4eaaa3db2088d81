package org.nsot.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

class FigureTorquesTest {
    /// The path is a closed form; here its slope is compared with the sum of the two torques at points along it.
    @ParameterizedTest
    @EnumSource
    void thePathFollowsTheTorques(Formulation formulation) {
        Vector mu = new Vector(0, 0, 1);
        double towards = -formulation.dampingTorqueSign();
        double step = 1e-4;
        for (double phi = 0; phi < 6; phi += 0.5) {
            Vector m = FigureTorques.path(towards, phi);
            Vector slope = FigureTorques.path(towards, phi + step)
                    .plus(FigureTorques.path(towards, phi - step).times(-1))
                    .times(1 / (2 * step));
            Vector field = m.cross(mu).times(-1);
            Vector damp = m.cross(m.cross(mu)).times(formulation.dampingTorqueSign() * FigureTorques.DRAWN_RATIO);
            Vector difference = slope.plus(field.plus(damp).times(-1));
            // Central differences: step^2/6 times the third derivative, which is about 1; and rounding eps/step.
            assertThat(difference.norm()).isCloseTo(0, within(step * step + 1e-11));
        }
    }
}
