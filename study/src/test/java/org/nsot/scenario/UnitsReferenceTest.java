package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nsot.errors.Refusal;

/// Keeps `docs/reference/units.md` equal to the code.
class UnitsReferenceTest {
    private static final Path PAGE = Path.of(System.getProperty("nsot.root"), "docs", "reference", "units.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void listsAllUnits() throws IOException {
        assertThat(table("| unit "))
                .containsExactlyElementsOf(
                        UnitTable.all().stream().map(UnitsReferenceTest::row).toList());
    }

    private static String row(NamedUnit unit) {
        Quantity one = Quantity.parse("1 " + unit.symbol());
        return "| %s | %s | %s | %s |"
                .formatted(
                        unit.word(),
                        unit.symbols().stream().map(UnitsReferenceTest::name).collect(Collectors.joining(", ")),
                        unit.takesPrefixes() ? "yes" : "no",
                        Quantity.format(one.si(), Unit.of(one.dimension().toString())));
    }

    private static String name(String symbol) {
        String points = symbol.codePoints()
                .filter(c -> c > 127)
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(" "));
        return "`" + symbol + "`" + (points.isEmpty() ? "" : " (" + points + ")");
    }

    @Test
    void listsAllPrefixes() throws IOException {
        assertThat(table("| prefix "))
                .containsExactlyElementsOf(Prefix.all().stream()
                        .filter(prefix -> prefix != Prefix.NONE)
                        .map(prefix -> "| %s | %s | 1e%d |"
                                .formatted(
                                        prefix.word(),
                                        prefix.symbols().stream()
                                                .map(UnitsReferenceTest::name)
                                                .collect(Collectors.joining(", ")),
                                        prefix.exponent()))
                        .toList());
    }

    @Test
    void everyExampleHasItsValue() throws IOException {
        List<String> rows = table("| text ");
        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            List<String> texts = codes(row);
            assertThat(Quantity.parse(texts.get(0))).isEqualTo(Quantity.parse(texts.get(1)));
        });
    }

    @Test
    void everyUncertainExampleHasItsDistribution() throws IOException {
        List<String> rows = table("| uncertain ");
        assertThat(rows).hasSize(8).allSatisfy(row -> {
            List<String> texts = codes(row);
            QuantityParameter parameter = texts.getFirst().contains("m")
                    ? QuantityParameter.of("length", "m", "2 nm")
                    : QuantityParameter.of("number", "1", "0.1");
            Distribution read = parameter.parseUncertain(texts.getFirst());
            // The middle of a range is the rounded mean of two rounded numbers.
            double nominal = Quantity.parse(texts.get(1)).si();
            assertThat(read.nominal()).isCloseTo(nominal, within(Math.ulp(nominal)));
            double[] numbers = texts.stream()
                    .skip(2)
                    .mapToDouble(text -> Quantity.parse(text).si())
                    .toArray();
            assertThat(read)
                    .isEqualTo(
                            row.contains("| normal |")
                                    ? new Distribution.Normal(read.nominal(), numbers[0])
                                    : new Distribution.Uniform(numbers[0], numbers[1]));
        });
    }

    @Test
    void everyRefusedExampleIsRefusedWithItsCode() throws IOException {
        QuantityParameter length = QuantityParameter.of("length", "m", "2 nm");
        List<String> rows = table("| code ");
        assertThat(rows).hasSize(6).allSatisfy(row -> {
            List<String> texts = codes(row);
            assertThat(texts.subList(1, texts.size()))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(
                                    catchThrowableOfType(Refusal.class, () -> length.parseUncertain(text))
                                            .code()
                                            .code())
                            .as(text)
                            .isEqualTo(texts.getFirst()));
        });
    }

    @Test
    void theRefusalShownIsTheOneGiven() throws IOException {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> QuantityParameter.of("--t2", "ms", "1 ms").parse("5 hz"));
        assertThat(Files.readString(PAGE))
                .contains(refusal.getMessage() + "\n"
                        + refusal.excerpt().orElseThrow().withCaret().lines().collect(Collectors.joining("\n")));
    }

    private static List<String> table(String head) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(head))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static List<String> codes(String row) {
        return Arrays.stream(row.split("\\|"))
                .flatMap(cell -> CODE.matcher(cell).results())
                .map(result -> result.group(1))
                .toList();
    }
}
