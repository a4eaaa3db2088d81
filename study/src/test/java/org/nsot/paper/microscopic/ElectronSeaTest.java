package org.nsot.paper.microscopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nsot.electrongas.RangeFunction;
import org.nsot.formulation.Formulation;

class ElectronSeaTest {
    private static final ElectronSea SEA = new ElectronSea(1.3, 0.05, 0.2);

    /// <e^2> of -df/de is E_F^2 + (pi k_B T)^2/3 + mu^2/4, of which exp(-20) and what is below e = 0 are left out.
    @Test
    void aConstantHasTheMomentsOfTheFermiFunction() {
        double fermiEnergy = 1.3 * 1.3;
        double moment = 1 + (Math.pow(Math.PI * 0.05, 2) / 3 + 0.01) / (fermiEnergy * fermiEnergy);
        assertThat(SEA.averageParallel(1, x -> 1)).isCloseTo(moment, within(1e-6));
        assertThat(SEA.averagePerpendicular(1, x -> 1)).isCloseTo(1, within(1e-6));
    }

    /// Of order (k_B T/E_F)^2 and (mu/E_F)^2, with second derivatives of some tens.
    @Test
    void aSharpSeaGivesTheRangeFunctionItself() {
        ElectronSea sharp = new ElectronSea(0.7, 1e-3, 1e-3);
        for (RangeFunction f :
                new RangeFunction[] {RangeFunction.CONTACT_EQUILIBRIUM, RangeFunction.CONTACT_NONEQUILIBRIUM}) {
            double value = f.at(Formulation.DERIVED, 0.7 * 3);
            assertThat(sharp.averageParallel(3, x -> f.at(Formulation.DERIVED, x)))
                    .isCloseTo(value, within(1e-4));
            assertThat(sharp.averagePerpendicular(3, x -> f.at(Formulation.DERIVED, x)))
                    .isCloseTo(value, within(1e-4));
        }
    }

    @Test
    void occupationIsSplitByMu() {
        double fermiEnergy = 1.3 * 1.3;
        assertThat(SEA.mean(fermiEnergy)).isCloseTo(0.5, within(1e-15));
        assertThat(SEA.polarization(fermiEnergy)).isCloseTo(Math.tanh(0.2 / (4 * 0.05)) / 2, within(1e-15));
        assertThat(SEA.polarization(0)).isCloseTo(0, within(1e-13));
        assertThat(SEA.mean(SEA.top())).isLessThan(1e-8);
    }
}
