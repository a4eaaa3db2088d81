package org.nsot.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class ThresholdTest {
    /// A run of four seconds at T2 = 1 s.
    private static Threshold.Outcome run(double nu, double equilibrium, Vector start) {
        Trajectory path = Samples.follow(Samples.maser(6, nu, equilibrium), start, 0.01, 10, 41);
        int last = path.length() - 1;
        return new Threshold.Outcome(
                Growth.ratePerSecond(path, new Window(2, 4)).value(),
                new Vector(path.x()[last], path.y()[last], path.z()[last]));
    }

    /// nu_c = -1/(T2 m_0), for both signs of the equilibrium.
    @ParameterizedTest
    @CsvSource({"1, -3, -0.2", "-1, 0.2, 5", "0.4, -5, 0"})
    void agreesWithTheFormula(double equilibrium, double first, double second) {
        Vector start = new Vector(0, 0, equilibrium);
        Threshold found = Threshold.between(first, second, 1e-5, start, (nu, m) -> run(nu, equilibrium, m));
        assertThat(found.drive()).isCloseTo(-1 / equilibrium, within(1e-4 / Math.abs(equilibrium)));
        assertThat(found.probes()).isLessThan(20);
        assertThat(found.rest().z()).isCloseTo(equilibrium, within(1e-9));
    }

    /// The longitudinal part relaxes from run to run, so that the last ones see the equilibrium.
    @Test
    void continuesFromTheStateBefore() {
        Threshold found = Threshold.between(-3, 0, 1e-6, new Vector(0, 0, 0), (nu, m) -> run(nu, 1, m));
        assertThat(found.drive()).isCloseTo(-1, within(1e-3));
    }

    @Test
    void noChangeOfSignIsRefused() {
        assertThatThrownBy(() -> Threshold.between(0, 1, 1e-3, new Vector(0, 0, 1), (nu, m) -> run(nu, 1, m)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-101");
    }
}
