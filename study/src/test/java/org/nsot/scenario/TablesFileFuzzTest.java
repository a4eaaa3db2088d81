package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.errors.Refusal;

/// Whatever happens to a file, it is read or refused, never anything else.
class TablesFileFuzzTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("nsot.root"), "docs", "examples", "my-tables.yaml");
    private static final int FILES = 600;
    private static final String PIECES = ":{}[]&*!|>'\"%@`#,?- \n\t~<=\\\u00C5\uD83D\uDE00\u2028\u202E0.eE9/";

    @TempDir
    Path folder;

    @Test
    void onlyRefusalsAreThrown() throws IOException {
        String example = Files.readString(EXAMPLE);
        Random random = new Random(20260101);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            String text = example;
            for (int change = random.nextInt(4); change >= 0; change--) {
                text = mutated(text, random);
            }
            refused += isRefused(text) ? 1 : 0;
        }
        assertThat(refused).isBetween(FILES / 10, FILES - FILES / 100);
    }

    private boolean isRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("fuzz.yaml"), text.replaceAll("[\\uD800-\\uDFFF]", "?"));
        try {
            TablesFile.read(file, Tables.builtIn());
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.excerpt().orElseThrow().place()).isPresent();
            assertThat(refusal.excerpt().orElseThrow().withCaret()).endsWith("^");
            return true;
        }
    }

    private static String mutated(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String piece = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> String.valueOf(PIECES.charAt(random.nextInt(PIECES.length())));
            case 2 -> text.substring(from, to).repeat(2);
            default -> text.substring(random.nextInt(from + 1), from);
        };
        return text.substring(0, from) + piece + text.substring(random.nextBoolean() ? from : to);
    }
}
