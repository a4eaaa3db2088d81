package org.nsot.paper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class PaperReportTest {
    private static final Progress SILENT = (done, total, what) -> {};

    @Test
    void writesEveryFileAndTheSameBytesTwice(@TempDir Path folder) throws IOException {
        PaperReport.write(folder.resolve("a"), SILENT);
        PaperReport.write(folder.resolve("b"), SILENT);
        Map<String, byte[]> first = files(folder.resolve("a"));
        Map<String, byte[]> second = files(folder.resolve("b"));
        assertThat(first.keySet()).contains("report.html", "numbers.csv", "figures/figure-4.pdf", "data/figure-4.csv");
        assertThat(first.keySet().stream().filter(f -> f.startsWith("figures/")))
                .hasSize(15);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void thePageIsSelfContainedAndLinksOnlyToItsOwnFiles(@TempDir Path folder) throws IOException {
        Path report = PaperReport.write(folder, SILENT);
        String html = Files.readString(report);
        assertThat(html).contains("<math", "data:image/svg+xml;base64,").doesNotContain("<script", "@import");
        Pattern address = Pattern.compile("(?:src|href)=\"([^\"#][^\"]*)\"");
        address.matcher(html)
                .results()
                .map(m -> m.group(1))
                .filter(a -> !a.startsWith("data:"))
                .forEach(a -> assertThat(folder.resolve(a)).as(a).exists());
    }

    @Test
    void noMarkupIsLeftInTheText(@TempDir Path folder) throws IOException {
        String html = Files.readString(PaperReport.write(folder, SILENT));
        String words = html.replaceAll("(?s)<(style|math|code)\\b.*?</\\1>", "").replaceAll("<[^>]*>", "");
        assertThat(words.lines()).noneMatch(line -> line.matches(".*[\\^_].*") || line.contains("-&gt;"));
    }

    @Test
    void everyArticleSaysOpenlyWhatWasDone(@TempDir Path folder) throws IOException {
        String html = Files.readString(PaperReport.write(folder, SILENT));
        String openly = html.replaceAll("(?s)<details>.*?</details>", "");
        List<String> articles = List.of(openly.split("<article", -1));
        assertThat(articles.subList(1, articles.size()))
                .allSatisfy(article -> assertThat(article).contains("largest relative error", "allowed"));
        assertThat(openly).contains("in the occupation only", "in the dynamics only");
    }

    @Test
    void progressCountsToItsEnd(@TempDir Path folder) {
        List<Integer> steps = new ArrayList<>();
        PaperReport.write(folder, (done, total, what) -> {
            steps.add(done);
            assertThat(done).isLessThanOrEqualTo(total);
        });
        assertThat(steps).isSorted().hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    @Test
    void aFolderThatIsAFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "text");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PaperReport.write(file, SILENT))
                .matches(r -> r.code() == ErrorCode.NOT_WRITABLE);
        assertThat(file).hasContent("text");
    }

    @Test
    void numbersFollowFromTheEquationsInBothFormulations() {
        Map<String, QuotedNumber> numbers = new TreeMap<>();
        QuotedNumber.all().forEach(n -> numbers.put(n.name(), n));
        assertThat(numbers.get("g_field").published() / numbers.get("g_field").derived())
                .isCloseTo(2, within(1e-12));
        assertThat(numbers.get("g_damp").published() / numbers.get("g_damp").derived())
                .isCloseTo(5.0 / 3, within(1e-12));
        for (String name : List.of("g_field", "g_damp", "critical spin accumulation", "critical current density")) {
            double printed = Double.parseDouble(numbers.get(name).printed());
            assertThat(numbers.get(name).published() / printed).as(name).isBetween(0.85, 1.05);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
