package org.nsot.electrongas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.formulation.Formulation;

class RangeTableTest {
    private static final double FAR = 60;

    /// Against the closed forms, where the gas is free.
    @Test
    void interpolationLeavesNothingThatCounts() {
        RangeTable table = RangeTable.of(ElectronGas.FREE, FAR);
        SplittableRandom random = new SplittableRandom(3);
        for (int n = 0; n < 2000; n++) {
            double x = FAR * random.nextDouble();
            for (RangeFunction f : RangeFunction.values()) {
                assertThat(table.at(f, x))
                        .as("%s at %s", f, x)
                        .isCloseTo(
                                f.at(Formulation.DERIVED, x),
                                within(1e-12 * RangeTransformTest.scale(f, x) + 1e-16 / x));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.6, Infinity", "0.02, 0, Infinity", "0, 0, 15", "0, 0.4, 15"})
    void otherElectronsAreInterpolatedToo(double temperature, double stoner, double path) {
        ElectronGas gas = new ElectronGas(temperature, stoner, path);
        ElectronGas.RangeFunctions ranges = gas.ranges(Formulation.DERIVED);
        RangeTable table = RangeTable.of(gas, 4);
        double[] four = new double[4];
        for (double x = 0.013; x < 4; x += 0.41) {
            table.fill(x, four);
            for (RangeFunction f : RangeFunction.values()) {
                double expected = ranges.at(f, x);
                assertThat(table.at(f, x))
                        .as("%s at %s", f, x)
                        .isCloseTo(expected, within(1e-9 * RangeTransformTest.scale(f, x)));
                boolean steep = f == RangeFunction.CONTACT_EQUILIBRIUM || f == RangeFunction.DIPOLE_EQUILIBRIUM;
                assertThat(four[List.of(RangeFunction.values()).indexOf(f)])
                        .isEqualTo(table.at(f, x) * (steep ? x : 1), within(1e-15));
            }
        }
    }

    @Test
    void aTableHasAnEnd() {
        assertThatThrownBy(() -> RangeTable.of(ElectronGas.FREE, 1e6)).hasMessageStartingWith("NSOT-101");
    }
}
