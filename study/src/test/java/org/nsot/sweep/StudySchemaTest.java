package org.nsot.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.StudyFile;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the page and the schema of study files equal to the reader.
class StudySchemaTest {
    private static final Path REFERENCE = Path.of(System.getProperty("nsot.root"), "docs", "reference");

    private static boolean isTakenBySchema(String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(StudySchema.text()));
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    @Test
    void theSchemaIsThatOfThePublishedFile() throws IOException {
        Path made = Path.of("target", "study.schema.json");
        Files.writeString(made, StudySchema.text());
        assertThat(REFERENCE.resolve("study.schema.json"))
                .as("parameters or results have changed: copy study/" + made + " to docs/reference/study.schema.json")
                .hasSameBinaryContentAs(made);
    }

    static Stream<String> examples() {
        return Stream.concat(
                StudyExamples.NAMES.stream().map(StudyExamples::text),
                RunInputs.EXAMPLES.stream().map(RunInputs::exampleText));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFollowsTheSchema(String yaml) {
        assertThat(isTakenBySchema(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "torqe: {t2: 1 ms}",
                "torque: {t3: 1 ms}",
                "torque: {formulation: derivd}",
                "torque: {}\ndevice: {}",
                "torque: {}\nsweep: {t1: [1 ms, 2 ms]}",
                "torque: {}\nsweep: {t2: {from: 1 ms, to: 2 ms}}",
                "torque: {}\nsweep: {t2: {from: 1 ms, to: 2 ms, points: 1}}",
                "torque: {}\nsweep: {t2: {from: 1 ms, to: 2 ms, points: 3, scale: log}}",
                "torque: {}\nsweep: {isotope: {from: 1 ms, to: 2 ms, points: 3}}",
                "torque: {}\nsweep: {t2: {drawn: 1..2 ms}}\nsampling: {method: sobol}",
                "torque: {}\nsweep: {t2: {drawn: 1..2 ms}}\nsampling: {method: sobl, points: 16}",
                "torque: {}\noutputs: [fate]",
                "sweep: {t2: [1 ms, 2 ms]}",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String yaml) {
        assertThat(isTakenBySchema("study: bad\n" + yaml)).isFalse();
        assertThatThrownBy(() -> StudyFile.of("bad.yaml", "study: bad\n" + yaml, Optional.empty(), Calculation.all()))
                .isInstanceOf(Refusal.class);
    }

    /// The files that the page shows are read, and follow the schema.
    @Test
    void theFilesOfThePageAreRead(@TempDir Path folder) throws IOException {
        Matcher block = Pattern.compile("```yaml\n# (\\S+)\n([\\s\\S]*?)```")
                .matcher(Files.readString(REFERENCE.resolve("study-file.md")));
        while (block.find()) {
            Files.writeString(folder.resolve(block.group(1)), block.group(2));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.sorted().toList()).hasSizeGreaterThan(2).allSatisfy(file -> {
                assertThat(isTakenBySchema(Files.readString(file))).isTrue();
                assertThat(StudyFile.read(file, Calculation.all()).points()).isPositive();
            });
        }
    }

    /// Every key of the format stands on the page; those of the calculations are the options of their commands.
    @Test
    void thePagesNameEveryKey() throws IOException {
        String page = Files.readString(REFERENCE.resolve("study-file.md"));
        assertThat(Stream.of(
                        "study",
                        "include",
                        "tables",
                        "sweep",
                        "sampling",
                        "outputs",
                        "from",
                        "to",
                        "points",
                        "scale",
                        "drawn",
                        "method",
                        "seed",
                        "torque",
                        "device",
                        "run"))
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        String commands = Files.readString(REFERENCE.resolve("commands.md"));
        assertThat(Calculation.all().stream()
                        .flatMap(kind -> kind.parameters().stream())
                        .map(Parameter::option))
                .allSatisfy(option -> assertThat(commands).contains("--" + option));
    }
}
