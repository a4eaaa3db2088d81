package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command shown in the README runs, and its numbers are those that the program gives.
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("nsot.root"));

    static Stream<String> commands() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md")).replace("\\\n", " ");
        return readme.lines()
                .filter(line -> line.startsWith("./nsot "))
                .map(line -> line.replaceFirst("\\s+#.*", "").substring("./nsot ".length()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command, @TempDir Path folder) {
        List<String> words = new ArrayList<>(List.of(ShellWords.of(command)));
        if (words.getFirst().equals("reproduce")) {
            words.addAll(List.of("--out", folder.toString()));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void theTableOfNumbersIsWhatTheProgramPrints() throws IOException {
        String printed = Run.of("torque").out();
        Matcher row = Pattern.compile("\\| (?:g_|critical).*?\\| \\S+ \\| (\\S+) \\| (\\S+) \\|")
                .matcher(Files.readString(ROOT.resolve("README.md")));
        int rows = 0;
        for (; row.find(); rows++) {
            assertThat(printed).contains(row.group(1), row.group(2));
        }
        assertThat(rows).isEqualTo(4);
    }

    @Test
    void theOtherCommandsAreThere() {
        assertThat(ROOT.resolve("check")).isExecutable();
        assertThat(ROOT.resolve("nsot")).isExecutable();
    }

    @Test
    void thePictureIsTheOneThatReproduceWrites(@TempDir Path folder) {
        Run.of("reproduce", "--out", folder.toString());
        assertThat(ROOT.resolve("docs/images/figure-2-derived.png"))
                .hasSameBinaryContentAs(folder.resolve("figures/figure-2-derived.png"));
    }
}
