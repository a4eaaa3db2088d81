package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.errors.ErrorCode;

/// Keeps docs/reference equal to the program.
class ReferenceDocsTest {
    private static final Path DOCS = Path.of(System.getProperty("nsot.root"), "docs", "reference");
    private static final Pattern EXAMPLE = Pattern.compile("`nsot ([^`]*)`");

    static Stream<CommandSpec> commands() {
        return Commands.specs().stream();
    }

    static Stream<CommandSpec> commandsThatWriteNoFolder() {
        return Commands.specs().stream().filter(c -> !c.name().equals("reproduce"));
    }

    /// Code -> meaning, example, how to mend it.
    private static Map<String, List<String>> errors() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DOCS.resolve("errors.md"))) {
            if (line.startsWith("| NSOT-")) {
                List<String> cells = Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList();
                rows.put(cells.getFirst(), cells.subList(1, cells.size()));
            }
        }
        return rows;
    }

    @Test
    void everyErrorCodeIsListedWithItsMeaning() throws IOException {
        Map<String, String> documented = new LinkedHashMap<>();
        errors().forEach((code, cells) -> documented.put(code, cells.getFirst()));
        Map<String, String> known = new LinkedHashMap<>();
        Arrays.stream(ErrorCode.values()).forEach(c -> known.put(c.code(), c.meaning()));
        assertThat(documented).containsExactlyEntriesOf(known);
    }

    /// What the page gives as an example is refused with that code. No command line alone triggers those left out.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "LABEL_MALFORMED",
                "ENTRY_INVALID",
                "FORMAT_CANNOT_HOLD",
                "FILE_NOT_READABLE",
                "FILE_NOT_TEXT",
                "FILE_TOO_LARGE",
                "FILE_SYNTAX",
                "FILE_FEATURE",
                "KEY_UNKNOWN",
                "KEY_MISSING",
                "KEY_REPEATED",
                "VALUE_KIND",
                "FORMAT_UNKNOWN",
                "FORMAT_BROKEN",
                "MAPS_DO_NOT_FIT",
                "STUDY_CONTRADICTS",
                "STORE_IN_USE",
                "STORE_NOT_READABLE",
                "STUDY_CHANGED",
                "STUDY_UNKNOWN",
                "QUERY_REFUSED",
                "ENGINE_MISSING",
                "INTERNAL"
            })
    void theExampleOfACodeTriggersIt(ErrorCode code) throws IOException {
        List<String> cells = errors().get(code.code());
        assertThat(cells).hasSize(3).allMatch(c -> !c.isBlank());
        Matcher example = EXAMPLE.matcher(cells.get(1));
        assertThat(example.find()).isTrue();
        String[] words = ShellWords.of(example.group(1));
        assumeThat(!List.of(words).contains("/dev/full") || Files.exists(Path.of("/dev/full")))
                .isTrue();
        Run run = Run.of(words);
        assertThat(run.err()).startsWith("nsot: " + code.code() + ": ");
        assertThat(run.code()).isEqualTo(code.blamesInput() ? 2 : 1);
    }

    static String section(CommandSpec command) throws IOException {
        String page = Files.readString(DOCS.resolve("commands.md"));
        String heading = "\n## nsot " + command.name() + "\n";
        assertThat(page).contains(heading);
        String rest = page.substring(page.indexOf(heading) + heading.length());
        int next = rest.indexOf("\n## ");
        return next < 0 ? rest : rest.substring(0, next);
    }

    /// Each option stands in a table of its command, or in that of the common ones, with its default.
    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionOfACommandIsListedWithItsDefault(CommandSpec command) throws IOException {
        String section = section(command);
        for (OptionSpec option : command.options()) {
            if (CommonOptions.HELP.contains(option)) {
                continue;
            }
            Pattern start = Pattern.compile("\\| `(-., )?--" + option.name() + "[ `].*");
            String row = section.lines()
                    .filter(l -> start.matcher(l).matches())
                    .findFirst()
                    .orElse("");
            assertThat(row).as("nsot %s --%s", command.name(), option.name()).isNotEmpty();
            String fallback = option.defaultValue();
            assertThat(row).contains(fallback == null ? "" : "`" + fallback + "`");
        }
        assertThat(section).contains("```\n$ nsot " + command.name());
    }

    /// And nothing is listed that the command does not take.
    @ParameterizedTest
    @MethodSource("commands")
    void everyListedOptionExists(CommandSpec command) throws IOException {
        List<String> names = command.options().stream().map(OptionSpec::name).toList();
        List<String> listed = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?m)^\\| `(?:-., )?--([a-z0-9-]+)").matcher(section(command));
        while (matcher.find()) {
            listed.add(matcher.group(1));
        }
        assertThat(names).containsAll(listed);
    }

    /// Lines of an abridged output stand in the real one; a line of dots stands for what was left out.
    @ParameterizedTest
    @MethodSource("commandsThatWriteNoFolder")
    void theOutputShownIsThatOfTheProgram(CommandSpec command, @TempDir Path folder) throws IOException {
        SampleStore store = SampleStore.in(folder);
        Matcher block = Pattern.compile("```\n\\$ nsot (.*)\n([\\s\\S]*?)```").matcher(section(command));
        while (block.find()) {
            List<String> real =
                    Run.of(store.words(block.group(1))).out().lines().toList();
            assertThat(real)
                    .containsAll(
                            block.group(2).lines().filter(l -> !l.equals("...")).toList());
        }
    }
}
