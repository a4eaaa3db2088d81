package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `nsot audit` and `nsot reproduce` from the command line.
class PaperCommandsTest {
    @Test
    void theAuditFindsExactlyTheKnownDeviationsInJson() {
        Run run = Run.of("audit", "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode rows = run.json().path("results").path("rows");
        List<String> deviating = rows.valueStream()
                .filter(row -> row.path("verdict").stringValue().equals("deviates"))
                .map(row -> row.path("id").stringValue())
                .toList();
        assertThat(deviating)
                .containsExactly(
                        "3",
                        "5",
                        "M_con",
                        "M_dip",
                        "12 f_dip1",
                        "13",
                        "15 torque",
                        "15 g_field",
                        "15 g_damp",
                        "16 growth");
        assertThat(rows.valueStream()).allSatisfy(row -> {
            assertThat(row.path("derived_confirmed").booleanValue()).isTrue();
            assertThat(row.path("checks").valueStream().count()).isPositive();
        });
    }

    @Test
    void theMicroscopicWitnessIsHeardWhenAsked() {
        String text = Run.of("audit", "--microscopic").out();
        assertThat(text)
                .containsSubsequence(
                        "holds     (microscopic f_con1)",
                        "DEVIATES  (microscopic f_con2)",
                        "37 rows: 26 hold as printed, 11 deviate. The derived form passes every check in 37 of 37");
    }

    @Test
    void everyFormHoldsEveryRow(@TempDir Path folder) throws IOException {
        String text = Run.of("audit").out();
        String csv = Run.of("audit", "--format", "csv").out();
        Path page = folder.resolve("audit.html");
        assertThat(Run.of("audit", "--format", "html", "--out", page.toString()).code())
                .isZero();
        String html = Files.readString(page);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<math");
        long rows = csv.lines().count() - 1;
        assertThat(html.split("<article", -1)).hasSize((int) rows + 1);
        assertThat(text.lines().filter(l -> l.startsWith("holds") || l.startsWith("DEVIATES")))
                .hasSize((int) rows);
    }

    /// The three readings of mu decide the sign in eq. (5): +1, -1 and 0 must be there without opening anything.
    @Test
    void everyFormShowsWhatEachReadingOfMuGives(@TempDir Path folder) throws IOException {
        JsonNode rows =
                Run.of("audit", "--format", "json").json().path("results").path("rows");
        JsonNode fifth = rows.valueStream()
                .filter(row -> row.path("id").stringValue().equals("5"))
                .findFirst()
                .orElseThrow();
        assertThat(fifth.path("findings")
                        .valueStream()
                        .map(finding -> Math.round(
                                finding.path("obtained").path("value").doubleValue())))
                .containsExactly(1L, -1L, 0L);
        assertThat(fifth.path("references").valueStream().map(JsonNode::stringValue))
                .contains("cahaya2023");
        assertThat(fifth.path("inherits").isArray()).isTrue();
        assertThat(fifth.path("deviations").get(0).path("size").path("value").doubleValue())
                .isNegative();
        Path page = folder.resolve("audit.html");
        Run.of("audit", "--format", "html", "--out", page.toString());
        String openly = Files.readString(page).replaceAll("(?s)<details>.*?</details>", "");
        String text = Run.of("audit").out().replaceAll("\\s+", " ");
        for (String reading : List.of("in the occupation only", "in the dynamics only", "in the dynamics:")) {
            assertThat(text).contains(reading);
            assertThat(openly).contains(reading);
        }
        assertThat(text).contains("also factor of mu x B over");
    }

    @Test
    void noZeroHasASignInJson() {
        assertThat(Run.of("audit", "--format", "json").out())
                .doesNotContain("-0.0,")
                .doesNotContain("-0.0\n");
    }

    @Test
    void reproduceSaysWhereTheReportIs(@TempDir Path folder) {
        Run run = Run.of("reproduce", "--out", folder.resolve("new").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(folder.resolve("new").resolve("report.html").toString());
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("new/report.html")).exists();
    }

    @Test
    void reproduceRefusesAFolderThatIsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Run run = Run.of("reproduce", "--out", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("NSOT-501");
        assertThat(file).hasContent("kept");
    }
}
