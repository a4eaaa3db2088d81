package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source that is cited stands in docs/references.bib.
class ReferencesTest {
    private static final Path ROOT = Path.of(System.getProperty("nsot.root"));
    /// A key: a surname in small letters, the year, perhaps a word; in code marks or as a string.
    private static final Pattern CITED = Pattern.compile("[`\"]([a-z]{3,}(?:19|20)\\d\\d[a-z]*)[`\"]");

    private static Set<String> keys() throws IOException {
        return matches(Pattern.compile("(?m)^@\\w+\\{([^,\\s]+),"), ROOT.resolve("docs/references.bib"));
    }

    private static Set<String> matches(Pattern pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> citing() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("physics/src", "engine/src", "study/src", "app/cli/src/main", "docs")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                all.filter(p -> p.toString().matches(".*\\.(java|md)")).forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void everyCitedKeyIsInTheBibliography() throws IOException {
        Set<String> keys = keys();
        Set<String> missing = new TreeSet<>();
        Set<String> cited = new TreeSet<>();
        for (Path file : citing()) {
            for (String key : matches(CITED, file)) {
                cited.add(key);
                if (!keys.contains(key)) {
                    missing.add(key + " in " + ROOT.relativize(file));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(cited).contains("cahaya2023", "lindhard1954", "codata2022", "stone2019");
    }

    @Test
    void referencesOfAnswersAreInTheBibliography() throws IOException {
        for (String line : List.of("torque --format json", "eval f_dip1 --x 1 --format json")) {
            List<String> references = Run.of(line.split(" "))
                    .json()
                    .path("references")
                    .valueStream()
                    .map(n -> n.stringValue())
                    .toList();
            assertThat(references).isNotEmpty();
            assertThat(keys()).containsAll(references);
        }
    }

    @Test
    void keysAreUnique() throws IOException {
        List<String> all = Files.readAllLines(ROOT.resolve("docs/references.bib")).stream()
                .filter(l -> l.startsWith("@"))
                .toList();
        assertThat(keys()).hasSize(all.size());
    }
}
