package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestUnitsTest {
    @ParameterizedTest
    @CsvSource({
        "hz, Hz",
        "ev, eV",
        "mev, meV",
        "kHZ, kHz",
        "tesla, T",
        "meter, m",
        "nanometer, nm",
        "millisecond, ms",
        "seconds, s",
        "ohms, ohm",
        "angström, angstrom",
        "Ansgtrom, Angstrom",
        "mu_b, mu_B",
        "mun, muN",
        "degrees, deg",
        "percent, %",
    })
    void suggestsTheNearestName(String unknown, String suggestion) {
        assertThat(NearestUnits.hint(unknown)).startsWith("did you mean \"" + suggestion + "\"");
    }

    @Test
    void tellsHowAPowerIsWritten() {
        assertThat(NearestUnits.hint("cm2")).isEqualTo("a power is written \"cm^2\"");
    }

    @Test
    void saysNothingWhereNothingIsNear() {
        assertThat(NearestUnits.hint("zzzzqqqq")).isEmpty();
        assertThat(NearestUnits.hint("x".repeat(1000))).isEmpty();
    }
}
