package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.Refusal;
import org.nsot.sweep.Calculation;

class StudyOverlayTest {
    private static final String FILE = "study: a\nrun:\n  nu: -2 1/s\n  t1: 5 s\nsweep:\n  tilt: [1 deg, 2 deg]\n";

    private static StudyOverlay overlay(String set, String sweep) {
        return new StudyOverlay(
                Optional.empty(),
                Optional.ofNullable(set).filter(s -> !s.isEmpty()),
                Optional.ofNullable(sweep).filter(s -> !s.isEmpty()),
                Optional.of("m-z, fate"),
                Optional.empty(),
                Optional.of("b"));
    }

    private static Study study(StudyOverlay overlay) {
        return StudyFile.of("a.yaml", FILE, Optional.empty(), Calculation.all(), overlay);
    }

    @Test
    void optionsLieOverTheFile() {
        Study study = study(overlay("t1 = 7 s", "nu = -4 1/s to -1 1/s in 4; t2 = 1 s, 2 s"));
        assertThat(study.name()).isEqualTo("b");
        assertThat(study.fixed()).containsOnlyKeys("t1").containsEntry("t1", "7 s");
        assertThat(study.axes()).hasSize(3);
        assertThat(study.points()).isEqualTo(2 * 4 * 2);
        assertThat(study.outputs().stream().map(Column::key)).isEqualTo(List.of("m_z", "fate"));
    }

    @Test
    void aFixedValueTakesAnAxisAway() {
        Study study = study(overlay("tilt = 3 deg", ""));
        assertThat(study.axes()).isEmpty();
        assertThat(study.fixed()).containsEntry("tilt", "3 deg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t1 = 7 kg | | NSOT-202 | --set:1:8",
                "t1 7 s | | NSOT-401 | --set:1:1",
                "t1 = 7 s; t1 = 8 s | | NSOT-608 | --set:1:11",
                "tt1 = 7 s | | NSOT-606 | --set:1:1",
                " | t2 = 1 s to 2 s in 1 | NSOT-609 | --sweep:1:20",
                " | t2 = 1 s to 2 kg in 3 | NSOT-202 | --sweep:1:15",
                " | t2 = drawn 1 s | NSOT-609 | --sweep:1:12"
            })
    void aRefusalPointsIntoTheOption(String set, String sweep, String code, String place) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> study(overlay(set, sweep)));
        assertThat(refusal.code().code()).isEqualTo(code);
        assertThat(refusal.excerpt().orElseThrow().place()).hasValue(place);
    }
}
