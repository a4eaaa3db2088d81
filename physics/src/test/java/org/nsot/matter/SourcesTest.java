package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source of a table is in the bibliography, with the same year.
class SourcesTest {
    private static final Path BIBLIOGRAPHY = Path.of("..", "docs", "references.bib");

    @Test
    void everySourceIsInTheBibliographyWithItsYear() throws IOException {
        Map<String, Integer> years = years();
        assertThat(values())
                .hasSizeGreaterThan(600)
                .allSatisfy(v -> assertThat(years).containsEntry(v.source(), v.year()));
        assertThat(InjectorTable.all()).allSatisfy(i -> assertThat(years).containsKey(i.publication()));
    }

    @Test
    void everyDoiOfTheBibliographyIsWellFormed() throws IOException {
        Matcher doi = Pattern.compile("doi\\s*=\\s*\\{([^}]*)}").matcher(Files.readString(BIBLIOGRAPHY));
        assertThat(doi.results().map(r -> r.group(1)))
                .hasSizeGreaterThan(10)
                .allMatch(d -> d.matches("10\\.\\d{4,9}/[^\\s{}]+"));
    }

    @Test
    void aReferenceOfAnInjectorIsTheOneInTheBibliography() throws IOException {
        String text = Files.readString(BIBLIOGRAPHY);
        assertThat(InjectorTable.all())
                .filteredOn(i -> i.reference().contains(":"))
                .allSatisfy(i -> {
                    int from = text.indexOf("{" + i.publication() + ",");
                    String entry = text.substring(from, text.indexOf("\n}", from));
                    assertThat(entry)
                            .contains(
                                    "{" + i.reference().substring(i.reference().indexOf(':') + 1) + "}");
                });
    }

    private static List<Sourced> values() {
        Stream<Sourced> nuclei = IsotopeTable.all().stream()
                .flatMap(i -> Stream.of(Optional.of(i.moment()), i.quadrupole(), i.abundance(), i.halfLife()))
                .flatMap(Optional::stream);
        Stream<Sourced> metals = MetalTable.all().stream()
                .flatMap(m -> Stream.concat(
                        m.values().values().stream(),
                        m.resonances().stream()
                                .flatMap(r -> Stream.of(r.knightShift(), r.korringaProduct()))
                                .flatMap(Optional::stream)));
        Stream<Sourced> injectors = InjectorTable.all().stream().flatMap(i -> i.values().values().stream());
        return Stream.of(nuclei, metals, injectors).flatMap(s -> s).toList();
    }

    private static Map<String, Integer> years() throws IOException {
        Map<String, Integer> years = new HashMap<>();
        Pattern key = Pattern.compile("@\\w+\\{([^,]+),(.*?)\\n}", Pattern.DOTALL);
        Pattern year = Pattern.compile("year\\s*=\\s*\\{(\\d{4})}");
        key.matcher(Files.readString(BIBLIOGRAPHY)).results().forEach(entry -> {
            Matcher found = year.matcher(entry.group(2));
            assertThat(found.find()).as(entry.group(1)).isTrue();
            assertThat(years.put(entry.group(1), Integer.valueOf(found.group(1))))
                    .isNull();
        });
        return years;
    }
}
