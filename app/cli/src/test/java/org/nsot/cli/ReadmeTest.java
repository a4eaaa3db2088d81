package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<String> commands() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md")).replace("\\\n", " ");
        return readme.lines()
                .filter(line -> line.startsWith("./nsot "))
                .map(line -> line.replaceFirst("\\s+#.*", "").substring("./nsot ".length()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command, @TempDir Path folder) {
        List<String> words = words(command);
        if (words.getFirst().equals("reproduce")) {
            words.addAll(List.of("--out", folder.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(words, out, err)).as(err::toString).isZero();
        assertThat(out.size()).isPositive();
    }

    @Test
    void theTableOfNumbersIsWhatTheProgramPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(List.of("torque"), out, new ByteArrayOutputStream());
        String printed = out.toString(StandardCharsets.UTF_8);
        Matcher row = Pattern.compile("\\| (?:g_|critical).*?\\| \\S+ \\| (\\S+) \\| (\\S+) \\|")
                .matcher(Files.readString(ROOT.resolve("README.md")));
        int rows = 0;
        for (; row.find(); rows++) {
            assertThat(printed).contains(row.group(1), row.group(2));
        }
        assertThat(rows).isEqualTo(4);
    }

    @Test
    void theOtherCommandsAndThePictureAreThere() {
        assertThat(ROOT.resolve("check")).isExecutable();
        assertThat(ROOT.resolve("nsot")).isExecutable();
        assertThat(ROOT.resolve("docs/images/figure-2-derived.png")).exists();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static int run(List<String> words, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Session session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.NONE);
        return new Program(session).run(words.toArray(String[]::new));
    }
}
