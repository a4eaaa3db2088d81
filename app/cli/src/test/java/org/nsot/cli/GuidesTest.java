package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How-to pages and tutorials: every command in them runs, and prints what the page shows.
class GuidesTest {
    private static final Path DOCS = Path.of(System.getProperty("nsot.root"), "docs");
    private static final Pattern BLOCK = Pattern.compile("```\n\\$ nsot (.*)\n([\\s\\S]*?)```");
    /// Pictures of the pages, and the files of the program that they are.
    private static final Map<String, String> PICTURES = Map.of(
            "first-phase-diagram.svg", "coarse-fate.svg",
            "first-cuts.svg", "coarse-m_perp.svg",
            "feasible-stack.svg", "device-stack.svg",
            "feasible-fields.svg", "device-fields.svg",
            "maser-stability.svg", "motion-stability.svg",
            "maser-sphere.svg", "motion-sphere.svg",
            "maser-traces.svg", "motion-traces.svg");

    @TempDir
    private Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> List.of("how-to", "tutorials")
                            .contains(f.getParent().getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreGuides() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(1);
    }

    /// A line of dots stands for what was left out; the others stand in the output in this order.
    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandPrintsWhatThePageShows(Path page) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(page));
        int commands = 0;
        while (block.find()) {
            commands++;
            Run run = Run.of(ShellWords.of(block.group(1), folder));
            assertThat(run.code()).as(block.group(1) + run.err()).isZero();
            assertThat(run.out().lines().toList())
                    .as(block.group(1))
                    .containsSubsequence(
                            block.group(2).lines().filter(l -> !l.equals("...")).toList());
        }
        assertThat(commands).isPositive();
        assertPicturesAreThoseWritten();
    }

    private void assertPicturesAreThoseWritten() throws IOException {
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            Path written = folder.resolve("figures").resolve(picture.getValue());
            if (Files.exists(written)) {
                assertThat(DOCS.resolve("images").resolve(picture.getKey())).hasSameBinaryContentAs(written);
            }
        }
    }
}
