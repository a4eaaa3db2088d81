package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TablesFile;

/// What a user sees of a refused file is what docs/reference/tables-file.md shows.
class RefusalTextTest {
    private static final Path PAGE = Path.of(System.getProperty("nsot.root"), "docs", "reference", "tables-file.md");

    @TempDir
    Path folder;

    @Test
    void showsFileLineColumnAndCaret() throws IOException {
        Path file = Files.writeString(
                folder.resolve("my-tables.yaml"), "source: own, 2026\nnuclei:\n  57Fe:\n    moment: 0.0906 mu_M\n");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TablesFile.read(file, Tables.builtIn()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RefusalText.print(refusal, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String shown = bytes.toString(StandardCharsets.UTF_8)
                .replace(folder + file.getFileSystem().getSeparator(), "")
                .lines()
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(PAGE)).contains("```\n" + shown + "\n```");
    }
}
