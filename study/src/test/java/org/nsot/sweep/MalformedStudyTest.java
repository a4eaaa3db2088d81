package org.nsot.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.errors.Refusal;
import org.nsot.scenario.StudyFile;

/// Study files with one fault each. The first line of each says what is expected: `# NSOT-nnn line:column words`.
class MalformedStudyTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("nsot.root"), "study/src/test/resources/org/nsot/sweep/malformed");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(f -> !f.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreFortyOrMore() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedAtItsPlace(Path file) throws IOException {
        String[] expected = Files.readAllLines(file).getFirst().split(" ", 4);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> StudyFile.read(file, Calculation.all()));
        assertThat(refusal).as(file.toString()).isNotNull();
        assertThat(refusal.code().code()).as(refusal.getMessage()).isEqualTo(expected[1]);
        assertThat(refusal.excerpt().orElseThrow().place().orElseThrow()).endsWith(":" + expected[2]);
        assertThat(refusal.getMessage()).contains(expected[3]);
        assertThat(refusal.excerpt().orElseThrow().withCaret()).endsWith("^");
        assertThat(refusal.allowed()).isNotBlank();
        assertThat(refusal.mend()).isNotBlank();
    }
}
