package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table in `docs/reference/audit.md` lists the rows of the audit with their verdicts, in order.
class AuditPageTest {
    @Test
    void pageListsEveryRowWithItsVerdict() throws IOException {
        assertThat(Audit.run(AuditSampling.COARSE))
                .extracting(row -> row.id() + " " + row.verdict().kind())
                .isEqualTo(listed(false));
    }

    /// The rows on the page as `id verdict`: those of the microscopic witness, or the others.
    static List<String> listed(boolean microscopic) throws IOException {
        Path page = Path.of(System.getProperty("nsot.root"), "docs", "reference", "audit.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.matches("\\| `.*(HOLDS|DEVIATES).*"))
                .map(line -> line.replace("\\|", "¦").split("\\|"))
                .map(cells -> cells[1].strip().split("`")[1].replace('¦', '|') + " " + cells[2].strip())
                .filter(row -> row.startsWith("microscopic") == microscopic)
                .toList();
    }
}
