package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.nsot.errors.Refusal;

class BoundaryConductanceTest {
    /// T^3 when cold: twice the temperature, eight times the conductance.
    @Property(tries = 100)
    void coldOnesFallWithTheThirdPower(@ForAll @DoubleRange(min = 0.01, max = 20) double temperature) {
        double ratio =
                BoundaryConductance.usualWPerM2K(2 * temperature) / BoundaryConductance.usualWPerM2K(temperature);
        assertThat(ratio).isCloseTo(8, within(8 * 4 * Math.ulp(1.0)));
    }

    @Property(tries = 100)
    void warmOnesDoNotRise(@ForAll @DoubleRange(min = 50, max = 2000) double temperature) {
        assertThat(BoundaryConductance.usualWPerM2K(temperature)).isEqualTo(1e8);
    }

    @Test
    void noTemperatureNoConductance() {
        assertThatThrownBy(() -> BoundaryConductance.usualWPerM2K(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BoundaryConductance.usualWPerM2K(Double.NaN)).isInstanceOf(Refusal.class);
    }
}
