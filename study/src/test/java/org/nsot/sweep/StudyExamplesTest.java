package org.nsot.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;

class StudyExamplesTest {
    static List<String> names() {
        return StudyExamples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadUnderItsNameAndExplainsItself(String name) {
        String text = StudyExamples.text(name);
        Study study = StudyFile.of(name + ".yaml", text, Optional.empty(), Calculation.all());
        assertThat(study.name()).isEqualTo(name);
        assertThat(text).startsWith("# ");
        assertThat(study.outputs()).isNotEmpty();
        assertThat(study.points()).isGreaterThan(1);
    }
}
