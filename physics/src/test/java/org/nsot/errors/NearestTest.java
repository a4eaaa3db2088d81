package org.nsot.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("torque", "eval", "formulation", "fermi-wavenumber", "t2");

    @ParameterizedTest
    @CsvSource({
        "torqe, torque",
        "troque, torque",
        "evil, eval",
        "formulaton, formulation",
        "fermi, fermi-wavenumber",
        "t1, t2",
        "eval, eval"
    })
    void namesWhatMayBeMeant(String given, String meant) {
        assertThat(Nearest.to(given, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fe", "zzzzzz", "turkey", "evolve", "formaldehyde"})
    void isSilentWhereAllAreFar(String given) {
        assertThat(Nearest.to(given, KNOWN)).isEmpty();
    }
}
