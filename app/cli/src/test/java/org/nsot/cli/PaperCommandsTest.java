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
