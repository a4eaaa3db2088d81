package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    static Stream<CommandSpec> commands() {
        return Commands.specs().stream();
    }

    /// The examples of the commands that answer at once; those that take long have tests of their own.
    static Stream<Arguments> examples() {
        return commands()
                .filter(c -> !List.of("reproduce", "audit").contains(c.name()))
                .filter(c -> !SweepCommandTest.NAMES.contains(c.name()))
                .flatMap(c -> c.examples().stream())
                .filter(e -> e.startsWith("nsot "))
                .map(Arguments::of);
    }

    private static List<String> words(String line) {
        return new ArrayList<>(List.of(ShellWords.of(line)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithAnExample(CommandSpec command) {
        Run run = Run.of((command.name() + " --help").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: nsot " + command.name()).containsPattern("Examples?:\n  \\S");
        for (OptionSpec option : command.options()) {
            assertThat(run.out()).contains("--" + option.name(), option.value() == null ? "" : option.value());
        }
        assertThat(Run.of((command.name() + " -h").split(" "))).isEqualTo(run);
        assertThat(Run.of(("help " + command.name()).split(" "))).isEqualTo(run);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String example, @TempDir Path folder) throws IOException {
        String line = example.substring("nsot ".length());
        List<String> words = new ArrayList<>(List.of(SampleStore.in(folder).words(line)));
        int out = words.indexOf("--out");
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out >= 0 ? Files.readString(Path.of(words.get(out + 1))) : run.out() + run.err())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "-h", "help"})
    void theProgramListsItsCommands(String option) {
        Run run = option.isEmpty() ? Run.of() : Run.of(option);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage:", "Example:").contains(Commands.names());
        List<String> example = words(run.out()
                .lines()
                .dropWhile(l -> !l.equals("Example:"))
                .skip(1)
                .findFirst()
                .orElseThrow());
        assertThat(Run.of(example.subList(1, example.size()).toArray(String[]::new))
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "torque --version", "eval --version"})
    void versionIsOneLine(String line) {
        assertThat(Run.of(line.split(" ")).out()).matches("nsot \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void helpFitsTheScreenExceptForExamplesToCopy() {
        Stream<String> lines = commands()
                .flatMap(c -> Run.of(c.name(), "--help").out().lines().takeWhile(l -> !l.startsWith("Example")));
        assertThat(lines).allMatch(l -> l.length() <= 100);
    }

    @Test
    void completionKnowsEveryCommandAndOption() {
        Run run = Run.of("completion");
        assertThat(run.code()).isZero();
        commands().forEach(c -> {
            assertThat(run.out()).contains(c.name().replace(" ", "\\ "));
            c.options().forEach(o -> assertThat(run.out()).contains("--" + o.name()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "nsot tor, torque",
        "nsot -q tor, torque",
        "nsot help tor, torque",
        "nsot torque --iso, --isotope",
        "nsot -q torque --iso, --isotope",
        "nsot eval f_c, f_con1 f_con2",
        "nsot torque --isotope 57, 57Fe",
        "nsot torque --isotope = 57, 57Fe",
        "nsot nuclei --element F, F Fe",
        "nsot nuclei 57, 57Fe",
        "nsot show Pt-liu2011s, Pt-liu2011stfmr",
        "nsot injectors Pt, Pt",
        "nsot torque --format '', text json csv",
        "nsot torque --format =, text json csv",
        "nsot torque --format = j, json",
        "nsot torque --format=j, --format=json",
        "nsot torque --t2 '', ''",
        "nsot torque --out an, answer.csv",
        "nsot torque --out = an, answer.csv",
        "nsot reproduce --out an, answer.csv",
        "nsot map in, info",
        "nsot map --resp, --response",
        "nsot map --file an, answer.csv",
        "nsot map info --f, --format",
        "nsot map slice --out an, answer.csv"
    })
    void completionCompletes(String line, String expected, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("nsot.bash"), Run.of("completion").out());
        Files.writeString(folder.resolve("answer.csv"), "");
        assertThat(bash("bash -n " + script)).isEmpty();
        String typed = "COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))";
        assertThat(bash("cd " + folder + "; source " + script + "; " + typed + "; _nsot; echo ${COMPREPLY[@]}")
                        .strip())
                .isEqualTo(expected);
    }

    /// Where the script offers nothing, bash offers no files of its own accord.
    @Test
    void completionOffersFilesOnlyItself() throws IOException, InterruptedException {
        assertThat(bash("source <(cat <<'END'\n" + Run.of("completion").out() + "END\n); complete -p nsot")
                        .strip())
                .isEqualTo("complete -F _nsot nsot");
    }

    @ParameterizedTest
    @CsvSource({
        "help torque, torque --help",
        "help -q torque, torque --help",
        "--help torque, torque --help",
        "--version torque, --version"
    })
    void helpIsFoundInOtherPlaces(String line, String same) {
        assertThat(Run.of(line.split(" ")).out())
                .isEqualTo(Run.of(same.split(" ")).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-q", "--quiet", "--debug"})
    void whatEveryCommandTakesMayStandBeforeIt(String option) {
        assertThat(Run.of(option, "torque")).isEqualTo(Run.of("torque", option));
        assertThat(Run.of("torque", option).code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theUsageHasAnOptionalArgumentInBrackets(CommandSpec command) {
        String usage =
                Run.of(command.name(), "--help").out().lines().findFirst().orElseThrow();
        ArgumentSpec argument = command.argument();
        if (argument == null) {
            assertThat(usage).isEqualTo("Usage: nsot " + command.name() + " [OPTIONS]");
        } else {
            boolean needed = argument.least() > 0;
            if (needed) {
                assertThat(Run.of(command.name().split(" ")).code()).isEqualTo(2);
            }
            String shown = needed ? argument.name() : "[" + argument.name() + "]";
            assertThat(usage).isEqualTo("Usage: nsot " + command.name() + " " + shown + " [OPTIONS]");
        }
    }

    private static String bash(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
